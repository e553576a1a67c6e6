using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Package;

/// <summary>The unpacked program, started as the contract says the host starts it, on a machine that has nothing else to offer.</summary>
internal sealed class PackagedApp : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;

    private PackagedApp(Process process, int port)
    {
        this.process = process;
        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    public HttpClient Http { get; }

    public static async Task<PackagedApp> StartAsync(string folder, string connectionString)
    {
        var port = LoopbackPort.FindFree();
        var app = new PackagedApp(Process.Start(StartInfo(folder, connectionString, port))!, port);
        app.process.OutputDataReceived += (_, _) => { };
        app.process.BeginOutputReadLine();
        try
        {
            await app.AnsweringAsync();
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends the contract's event for a blob, in the shape without content.</summary>
    public Task<HttpResponseMessage> DeliverAsync(string function, Uri blob)
    {
        var body = Vector("blob-deferred.json")["request"]!["body"]!.DeepClone();
        body["Metadata"]!["Uri"] = $"\"{blob.AbsoluteUri}\"";
        return Http.PostAsync($"/{function}", new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static ProcessStartInfo StartInfo(string folder, string connectionString, int port)
    {
        var start = new ProcessStartInfo(Path.Combine(folder, "Dti.Functions")) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment.Clear();
        foreach (var (name, value) in Vector("startup.json")["environment"]!.AsObject())
        {
            start.Environment[name] = ((string)value!).Replace("{port}", $"{port}", StringComparison.Ordinal)
                .Replace("{guid}", $"{Guid.NewGuid()}", StringComparison.Ordinal).Replace("{app root}", folder, StringComparison.Ordinal);
        }

        start.Environment["AzureWebJobsStorage"] = connectionString;
        start.Environment["PATH"] = "";
        start.Environment["DOTNET_ROOT"] = "";
        // What the host is told in its container, the program inherits.
        start.Environment["ASPNETCORE_URLS"] = "http://+:80";
        start.Environment["ASPNETCORE_CONTENTROOT"] = "/azure-functions-host";
        return start;
    }

    private async Task AnsweringAsync()
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                using var answer = await Http.GetAsync("/");
                return;
            }
            catch (HttpRequestException) when (waited.Elapsed < Patience && !process.HasExited)
            {
                // It has not begun to listen.
            }
        }
    }

    private static JsonNode Vector(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contract", file)))!;
}
