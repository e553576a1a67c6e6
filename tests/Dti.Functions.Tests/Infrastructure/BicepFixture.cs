using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Dti.Functions.Tests.Infrastructure.Arm;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>What is in <c>infra</c>, compiled once by the Bicep compiler.</summary>
public sealed class BicepFixture : IAsyncLifetime
{
    internal const string Operator = "object-id-of-the-operator";
    internal const string Email = "operator@example.org";

    /// <summary>What the compiler has to say: nothing, if all is well.</summary>
    internal string Complaints { get; private set; } = "";

    internal ArmTemplate Main { get; private set; } = new([]);

    internal ArmTemplate Events { get; private set; } = new([]);

    /// <summary>All that is made for an operator who is named and written to, in both stages.</summary>
    internal IReadOnlyList<ArmResource> Resources { get; private set; } = [];

    internal IEnumerable<ArmResource> OfType(string type) => Resources.Where(resource => resource.Type == type);

    internal ArmResource One(string type) => Assert.Single(OfType(type));

    /// <summary>The app's settings by name.</summary>
    internal IReadOnlyDictionary<string, string> Settings => One("Microsoft.Web/sites").Properties["siteConfig"]!["appSettings"]!.AsArray()
        .ToDictionary(setting => (string)setting!["name"]!, setting => (string)setting!["value"]!);

    internal static string PathOf(params string[] parts) => Path.Combine([Repository(), .. parts]);

    public async Task InitializeAsync()
    {
        Main = new ArmTemplate(await CompileAsync("main.bicep"));
        Events = new ArmTemplate(await CompileAsync("events.bicep"));
        if (Main.Json.Count > 0 && Events.Json.Count > 0)
        {
            Resources =
            [
                .. MakeMain(("principalId", Operator), ("alertEmail", Email)), .. Events.Make(("appName", "app"), ("topicName", "topic")),
            ];
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The first stage, with these parameters besides those that everyone must give.</summary>
    internal IReadOnlyList<ArmResource> MakeMain(params (string, string)[] parameters) =>
        Main.Make([("environmentName", "test"), ("location", "southeastasia"), .. parameters]);

    private async Task<JsonObject> CompileAsync(string file)
    {
        var compiler = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(one => one.Key == "BicepCompiler").Value!;
        if (!OperatingSystem.IsWindows() && !File.GetUnixFileMode(compiler).HasFlag(UnixFileMode.UserExecute))
            File.SetUnixFileMode(compiler, File.GetUnixFileMode(compiler) | UnixFileMode.UserExecute);

        var start = new ProcessStartInfo(compiler, ["build", PathOf("infra", file), "--stdout"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var template = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Complaints += await complaints + (process.ExitCode == 0 ? "" : $"{file} does not compile.");
        return process.ExitCode == 0 ? (JsonObject)JsonNode.Parse(template)! : [];
    }

    private static string Repository([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}

[CollectionDefinition(Name)]
public sealed class InfrastructureTests : ICollectionFixture<BicepFixture>
{
    public const string Name = "infrastructure";
}
