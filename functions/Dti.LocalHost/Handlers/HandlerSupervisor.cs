namespace Dti.LocalHost.Handlers;

/// <summary>Keeps one handler process running, restarting it by the rule, until disposed or the rule says no.</summary>
internal sealed class HandlerSupervisor : IHandler, IAsyncDisposable
{
    private static readonly TimeSpan RestartPause = TimeSpan.FromMilliseconds(100);

    private readonly HandlerStart start;
    private readonly HttpClient http;
    private readonly TimeProvider time;
    private readonly ILogger<HandlerSupervisor> log;
    private readonly RestartRule rule = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock gate = new();

    private TaskCompletionSource<Uri> ready = NewReady();
    private HandlerProcess? current;
    private bool isRecycling;

    public HandlerSupervisor(HandlerStart start, HttpClient http, TimeProvider time, ILogger<HandlerSupervisor> log)
    {
        (this.start, this.http, this.time, this.log) = (start, http, time, log);
        Completion = Task.Run(SuperviseAsync);
    }

    /// <summary>Ends well when disposed, and with <see cref="HandlerGaveUpException"/> when no further restart is allowed.</summary>
    public Task Completion { get; }

    /// <summary>The running process, for those who want to look at it; null between two runs.</summary>
    public int? ProcessId
    {
        get
        {
            lock (gate) return current?.Id;
        }
    }

    public async Task<Uri> WhenReadyAsync(CancellationToken cancellationToken)
    {
        Task<Uri> next;
        lock (gate) next = ready.Task;
        return await next.WaitAsync(cancellationToken);
    }

    public void Recycle(Uri address)
    {
        lock (gate)
        {
            if (current?.Address != address || isRecycling) return;
            isRecycling = true;
            log.HandlerRecycled(current.Id);
            current.Kill();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        lock (gate) current?.Kill();
        await Completion.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // whoever cares has looked at it
        stopping.Dispose();
    }

    private async Task SuperviseAsync()
    {
        try
        {
            while (await RunOnceAsync() is { } exit)
            {
                if (exit.WasRecycled) continue;
                if (!rule.AllowsAfter(exit.Code, time.GetUtcNow()))
                    throw new HandlerGaveUpException(
                        $"The handler ended three times within 30 minutes, the last time with exit code {exit.Code}.");
                // Ctrl+C ends the handler as well, perhaps before this host has heard of it.
                await Task.Delay(RestartPause, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (!stopping.IsCancellationRequested) log.HandlerEnded(exit.Code);
            }
            ready.TrySetCanceled(stopping.Token);
        }
        catch (HandlerGaveUpException gaveUp)
        {
            ready.TrySetException(gaveUp);
            _ = ready.Task.Exception; // seen here: nobody may be waiting
            throw;
        }
    }

    /// <summary>One process from start to end; null once this host is stopping.</summary>
    private async Task<HandlerExit?> RunOnceAsync()
    {
        if (Begin() is not { } process) return null;
        using (process)
        {
            log.HandlerStarted(process.Id, process.Address);
            if (await process.BecomesReadyAsync(http, start.InitializationTimeout, stopping.Token)) ready.TrySetResult(process.Address);
            else process.Kill();
            return End(await process.WaitForExitAsync());
        }
    }

    private HandlerProcess? Begin()
    {
        lock (gate)
        {
            if (stopping.IsCancellationRequested) return null;
            isRecycling = false;
            return current = HandlerProcess.Start(start, log);
        }
    }

    private HandlerExit? End(int exitCode)
    {
        lock (gate)
        {
            current = null;
            if (ready.Task.IsCompleted) ready = NewReady();
            return stopping.IsCancellationRequested ? null : new HandlerExit(exitCode, isRecycling);
        }
    }

    private static TaskCompletionSource<Uri> NewReady() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A process that this host killed for its slowness is not counted against it.</summary>
    private readonly record struct HandlerExit(int Code, bool WasRecycled);
}
