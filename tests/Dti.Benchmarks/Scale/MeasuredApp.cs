using System.Diagnostics;
using System.Globalization;
using Dti.Functions.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Dti.Benchmarks.Scale;

/// <summary>The app in a process of its own, whose storage calls are counted and whose time and memory can be told from the rest.</summary>
internal sealed class MeasuredApp : IDisposable
{
    /// <summary>First argument of that process.</summary>
    public const string Argument = "serve";

    private const string CallsPath = "calls";

    private readonly Process process;

    private MeasuredApp(Process process, Uri address) => (this.process, Client) = (process, new AppClient(address));

    public AppClient Client { get; }

    /// <summary>Processor time of all threads so far.</summary>
    public TimeSpan Cpu => Refreshed().TotalProcessorTime;

    /// <summary>Most resident memory so far, in MiB.</summary>
    public double PeakMebibytes => Refreshed().PeakWorkingSet64 / (double)(1 << 20);

    public static async Task<MeasuredApp> StartAsync(string connectionString)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Argument, connectionString])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The app did not start.");
        return new MeasuredApp(process, new Uri(address));
    }

    /// <summary>What the other process does, until its input is closed.</summary>
    public static async Task ServeAsync(string connectionString)
    {
        var calls = new StorageCalls();
        await using var app = Functions.Program.Build(
            ["--urls", "http://127.0.0.1:0", "--AzureWebJobsStorage", connectionString, "--Logging:LogLevel:Default", "None"],
            configuration => StorageAccount.Connect(configuration, new StorageWiring { PerRetry = [calls] }));
        app.MapGet("/" + CallsPath, (RequestDelegate)(context => context.Response.WriteAsync(calls.Take())));
        await app.StartAsync();
        await Console.Out.WriteLineAsync(app.Urls.First());
        await Console.In.ReadLineAsync();
    }

    /// <summary>Storage calls since they were taken last.</summary>
    public async Task<IReadOnlyDictionary<CallKind, CallSum>> TakeCallsAsync()
    {
        var lines = (await Client.Http.GetStringAsync(CallsPath)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Select(line => line.Split('\t')).ToDictionary(
            parts => new CallKind(parts[0], parts[1], parts[2]),
            parts => new CallSum(Whole(parts[3]), double.Parse(parts[4], CultureInfo.InvariantCulture), Whole(parts[5]), Whole(parts[6])));
    }

    public void Dispose()
    {
        Client.Dispose();
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private static long Whole(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private Process Refreshed()
    {
        process.Refresh();
        return process;
    }
}
