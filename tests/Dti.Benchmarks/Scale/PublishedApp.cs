using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Dti.Benchmarks.Scale;

/// <summary>A published executable in a process of its own, from its start.</summary>
internal sealed class PublishedApp : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;

    private PublishedApp(Process process, int port) => (this.process, Client) = (process, new AppClient(new Uri($"http://127.0.0.1:{port}")));

    public AppClient Client { get; }

    /// <summary>Most resident memory so far, in MiB.</summary>
    public double PeakMebibytes => Refreshed().PeakWorkingSet64 / (double)(1 << 20);

    /// <summary>Processor time of all threads so far.</summary>
    public double CpuMilliseconds => Refreshed().TotalProcessorTime.TotalMilliseconds;

    /// <summary>Starts it and asks until it answers.</summary>
    /// <returns>The app, and milliseconds from its start to the end of the first answer.</returns>
    public static async Task<(PublishedApp App, double Milliseconds)> StartAsync(string executable, string connectionString)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(executable) { RedirectStandardOutput = true, WorkingDirectory = Path.GetDirectoryName(executable) };
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        start.Environment["AzureWebJobsStorage"] = connectionString;
        start.Environment["Logging__LogLevel__Default"] = "None";
        var started = Stopwatch.GetTimestamp();
        var app = new PublishedApp(Process.Start(start)!, port);
        while (!await app.AnswersAsync())
        {
            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new TimeoutException($"{executable} does not answer.");
            await Task.Delay(1);
        }

        return (app, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    public void Dispose()
    {
        Client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private Process Refreshed()
    {
        process.Refresh();
        return process;
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await Client.Http.GetAsync("/");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
