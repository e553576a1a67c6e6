using System.Diagnostics;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>What a process of the app has loaded once it answers.</summary>
public class LoadedTests
{
    private const string Nowhere = "InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=http://127.0.0.1:9/";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("", false)]
    [InlineData(Nowhere, true)]
    public async Task The_exporter_is_loaded_where_it_is_asked_for_and_nothing_of_it_elsewhere(string setting, bool isLoaded)
    {
        var loaded = await LoadedAsync(setting);

        Assert.Contains("Dti.Functions.dll", loaded);
        Assert.Equal(isLoaded, loaded.Contains("OpenTelemetry.dll"));
        Assert.Equal(isLoaded, loaded.Any(file => file.Contains("Telemetry", StringComparison.Ordinal)));
    }

    private static async Task<IReadOnlyList<string>> LoadedAsync(string setting)
    {
        var port = LoopbackPort.FindFree();
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";
        var start = new ProcessStartInfo(dotnet, [Path.Combine(AppContext.BaseDirectory, "Dti.Functions.dll")])
        {
            Environment =
            {
                ["FUNCTIONS_CUSTOMHANDLER_PORT"] = $"{port}", ["AzureWebJobsStorage"] = MemoryAccount.ConnectionString,
                ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = setting, ["Logging__LogLevel__Default"] = "None",
            },
        };
        using var app = Process.Start(start)!;
        try
        {
            await AnswersAsync(new Uri($"http://127.0.0.1:{port}/api/health/live"), app);
            return FilesOf(app);
        }
        finally
        {
            app.Kill();
            await app.WaitForExitAsync();
        }
    }

    // On Linux what .NET calls modules leaves out assemblies, which are mapped and not executed.
    private static IReadOnlyList<string> FilesOf(Process app) => OperatingSystem.IsLinux()
        ? [.. File.ReadLines($"/proc/{app.Id}/maps").Select(line => Path.GetFileName(line)).Distinct()]
        : [.. app.Modules.Cast<ProcessModule>().Select(module => module.ModuleName)];

    private static async Task AnswersAsync(Uri address, Process app)
    {
        using var http = new HttpClient();
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            Assert.False(app.HasExited, "The app has ended.");
            try
            {
                Assert.Equal("ok", await http.GetStringAsync(address, limit.Token));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, limit.Token);
            }
        }
    }
}
