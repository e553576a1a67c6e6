using Dti.LocalHost.App;
using Dti.LocalHost.Blobs;
using Dti.LocalHost.Handlers;
using Dti.LocalHost.Http;
using Dti.LocalHost.Timers;
using Dti.LocalHost.Wire;

namespace Dti.LocalHost.Running;

/// <summary>A running host: handler, blob triggers, timers and HTTP, until disposed.</summary>
internal sealed class LocalHost : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly HttpClient http = HandlerHttp.CreateClient();
    private readonly TimeProvider time = TimeProvider.System;
    private readonly ILoggerFactory logs;
    private readonly List<Task> running = [];

    private HandlerSupervisor? supervisor;
    private HttpFront? front;
    private TimerListener? timers;

    private LocalHost(FunctionApp app, ILoggerFactory logs) => (App, this.logs) = (app, logs);

    public FunctionApp App { get; }

    /// <summary>Without a slash at the end.</summary>
    public string BaseUrl => front!.BaseUrl;

    /// <summary>The handler's process while one runs that this host started.</summary>
    public int? HandlerProcessId => supervisor?.ProcessId;

    /// <summary>Ends, always with an exception, when the host cannot go on.</summary>
    public Task Completion => Task.WhenAny(running).Unwrap();

    /// <summary>Returns once the handler has answered and callers are served.</summary>
    /// <exception cref="LocalHostException">The app's files or the port cannot be used.</exception>
    /// <exception cref="HandlerGaveUpException">The handler does not start.</exception>
    public static async Task<LocalHost> StartAsync(LocalHostOptions options, ILoggerFactory logs, CancellationToken cancellationToken)
    {
        var host = new LocalHost(FunctionApp.Load(options.AppFolder, options.Settings), logs);
        try
        {
            await host.StartAsync(options, cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a timer's function now and waits for its end.</summary>
    public Task<Outcome> FireTimerAsync(FunctionDefinition function, CancellationToken cancellationToken) =>
        timers!.FireAsync(function, cancellationToken);

    /// <summary>The handler first: what it was doing is cut off, as the Functions host would, and not called a failure.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        if (front is not null) await front.DisposeAsync();
        if (supervisor is not null) await supervisor.DisposeAsync();
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // Completion has told of the first
        http.Dispose();
        stopping.Dispose();
    }

    private async Task StartAsync(LocalHostOptions options, CancellationToken cancellationToken)
    {
        var handler = StartHandler(options);
        await handler.WhenReadyAsync(cancellationToken);

        var notes = await HostStorage.OpenAsync(options.Settings.Find(AppSettings.StorageName)!, cancellationToken);
        var receipts = await Receipts.LoadAsync(notes, cancellationToken);
        var invoker = new Invoker(handler, http, App.FunctionTimeout, logs.CreateLogger<Invoker>());
        var gate = new Gate(options.Keys);
        timers = new TimerListener(App, new ScheduleStatusStore(notes), new TimerInvoker(invoker, time), time);
        var admin = new AdminEndpoints(App, timers, gate, logs.CreateLogger<AdminEndpoints>(), stopping.Token);
        front = await HttpFront.StartAsync(
            new HttpFrontParts(App, options.Settings, handler, invoker, http, gate, admin, time, logs), options.Port, options.MayMove,
            cancellationToken);

        running.AddRange(new BlobListener(App, invoker, receipts, options.Pace, time, logs).Start(stopping.Token));
        running.AddRange(timers.Start(stopping.Token));
    }

    private IHandler StartHandler(LocalHostOptions options)
    {
        if (options.AttachTo is { } address) return new AttachedHandler(address, logs.CreateLogger<AttachedHandler>());
        var command = App.Handler ?? throw new LocalHostException(
            "host.json names no handler: customHandler.description.defaultExecutablePath is missing.");
        var start = new HandlerStart(command, App.Folder, options.Settings.Values, App.InitializationTimeout);
        supervisor = new HandlerSupervisor(start, http, time, logs.CreateLogger<HandlerSupervisor>());
        running.Add(supervisor.Completion);
        return supervisor;
    }
}
