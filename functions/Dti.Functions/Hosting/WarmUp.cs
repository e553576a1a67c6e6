namespace Dti.Functions.Hosting;

/// <summary>
/// Runs, once the app answers and beside its first calls, what they would else wait for: code that is not compiled yet, connections that
/// are not open. Nothing is written, nobody waits for it, and where something is missing the calls say so, not this.
/// </summary>
internal sealed class WarmUp(IEnumerable<WarmUpStep> steps, IHostApplicationLifetime lifetime, ILogger<WarmUp> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private int began;

    /// <summary>Begins the first time it is asked to; returns at once.</summary>
    public Task BeginAsync()
    {
        if (Interlocked.Exchange(ref began, 1) == 0)
            _ = Task.Run(() => RunAsync(lifetime.ApplicationStopping));
        return Task.CompletedTask;
    }

    /// <param name="stopping">When the app stops.</param>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        limited.CancelAfter(Patience);
        foreach (var step in steps)
        {
            try
            {
                await step.RunAsync(limited.Token);
            }
            catch (Exception failure)
            {
                log.NotWarm(step.Name, FailureText.Of(failure));
            }
        }
    }
}

/// <summary>Something that the first calls need; reads only.</summary>
internal sealed record WarmUpStep(string Name, Func<CancellationToken, Task> RunAsync);
