using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Dti.LocalHost.Handlers;

/// <summary>One run of the handler, on a free loopback port of its own.</summary>
internal sealed class HandlerProcess : IDisposable
{
    private static readonly TimeSpan PingInterval = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan KillWait = TimeSpan.FromSeconds(1);

    private readonly Process process;

    private HandlerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public int Id => process.Id;

    /// <exception cref="HandlerGaveUpException">The program cannot be started.</exception>
    public static HandlerProcess Start(HandlerStart start, ILogger log)
    {
        var port = FindFreePort();
        var program = start.Command.Locate(start.AppFolder);
        try
        {
            var process = Process.Start(Describe(start, program, port))!;
            process.OutputDataReceived += (_, line) => { if (line.Data is { } text) log.HandlerSaid(text); };
            process.ErrorDataReceived += (_, line) => { if (line.Data is { } text) log.HandlerSaidError(text); };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return new HandlerProcess(process, new Uri($"http://127.0.0.1:{port}/"));
        }
        catch (Win32Exception missing)
        {
            throw new HandlerGaveUpException(
                $"The handler '{program}' (host.json: defaultExecutablePath) cannot be started: {missing.Message}", missing);
        }
    }

    /// <summary>Asks GET / until anything answers. False: the process ended, the time was up, or nobody waits any more.</summary>
    public async Task<bool> BecomesReadyAsync(HttpClient http, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        while (!process.HasExited && !limit.IsCancellationRequested)
        {
            if (await AnswersAsync(http, limit.Token)) return true;
            await Task.Delay(PingInterval, limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return false;
    }

    public async Task<int> WaitForExitAsync()
    {
        await process.WaitForExitAsync(CancellationToken.None);
        return process.ExitCode;
    }

    /// <summary>At once, without notice and with all its children, as the Functions host does it.</summary>
    public void Kill()
    {
        if (process.HasExited) return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit(KillWait);
    }

    public void Dispose() => process.Dispose();

    private async Task<bool> AnswersAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(Address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return true;
        }
        catch (HttpRequestException)
        {
            return false; // nobody listens yet
        }
        catch (OperationCanceledException)
        {
            return false; // connected, and never answered
        }
    }

    private static ProcessStartInfo Describe(HandlerStart start, string program, int port)
    {
        var (portText, id) = (port.ToString(CultureInfo.InvariantCulture), Guid.NewGuid().ToString());
        var info = new ProcessStartInfo(program, start.Command.Arguments)
        {
            WorkingDirectory = Path.GetFullPath(start.Command.WorkingDirectory ?? ".", start.AppFolder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in start.Settings) info.Environment[name] = value;
        info.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = portText;
        info.Environment["FUNCTIONS_HTTPWORKER_PORT"] = portText;
        info.Environment["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] = id;
        info.Environment["FUNCTIONS_HTTPWORKER_ID"] = id;
        info.Environment["FUNCTIONS_APP_ROOT_PATH"] = start.AppFolder;
        return info;
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
