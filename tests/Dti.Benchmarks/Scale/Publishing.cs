using System.Diagnostics;
using System.Globalization;

namespace Dti.Benchmarks.Scale;

/// <summary>Publishes apps into temporary folders, as they are deployed.</summary>
internal static class Publishing
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <AssemblyName>Minimal</AssemblyName>
            <PublishReadyToRun>true</PublishReadyToRun>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>This product's app.</summary>
    /// <returns>Path of the executable.</returns>
    public static string App(string folder, bool readyToRun)
    {
        var project = Path.Combine(CheckoutRoot(), "functions", "Dti.Functions", "Dti.Functions.csproj");
        Publish(project, folder, $"-p:PublishReadyToRun={(readyToRun ? "true" : "false")}");
        return Path.Combine(folder, "Dti.Functions");
    }

    /// <summary>An app that answers one address, published for the same platform in the same way.</summary>
    /// <param name="builder"><c>CreateBuilder</c>, as the SDK's own template has it, or <c>CreateSlimBuilder</c>.</param>
    /// <param name="folder">Where to.</param>
    public static string Minimal(string folder, string builder)
    {
        var source = Directory.CreateDirectory(folder + "-source").FullName;
        File.WriteAllText(Path.Combine(source, "Minimal.csproj"), Project);
        File.WriteAllText(Path.Combine(source, "Program.cs"), $$"""
            var app = WebApplication.{{builder}}(args).Build();
            app.MapGet("/", () => "Hello World!");
            app.Run();
            """);
        Publish(Path.Combine(source, "Minimal.csproj"), folder);
        return Path.Combine(folder, "Minimal");
    }

    public static string SizeOf(string executable)
    {
        var files = new DirectoryInfo(Path.GetDirectoryName(executable)!).EnumerateFiles("*", SearchOption.AllDirectories);
        return string.Create(CultureInfo.InvariantCulture, $"{files.Sum(file => file.Length) / (double)(1 << 20):F1} MiB");
    }

    private static void Publish(string project, string folder, params IReadOnlyList<string> more)
    {
        var start = new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", folder, "--nologo", "-v", "quiet", .. more])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{project} could not be published:\n{said}");
    }

    private static string CheckoutRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "global.json")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run this within the checkout.");
        return folder;
    }
}
