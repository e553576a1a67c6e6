using System.ComponentModel;
using System.Diagnostics;

namespace Dti.LocalHost.Emulator;

/// <summary>Starts <c>node</c> and <c>npm</c>, with a sentence that helps where they are missing or too old.</summary>
internal static class NodeTool
{
    private const int OldestMajor = 20;

    private static readonly string Npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    public static Process StartNode(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = Redirected("node", arguments);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Start(start);
    }

    /// <summary>Installs exactly what the lock file in the folder says. No script of any package runs.</summary>
    public static async Task InstallAsync(string folder, CancellationToken cancellationToken)
    {
        await RequireNodeAsync(cancellationToken);
        var start = Redirected(Npm, ["ci", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
        start.WorkingDirectory = folder;
        var (exitCode, output) = await RunAsync(start, cancellationToken);
        if (exitCode != 0)
            throw new EmulatorException($"npm could not install the storage emulator (exit code {exitCode}):\n{output.Trim()}");
    }

    private static async Task RequireNodeAsync(CancellationToken cancellationToken)
    {
        var (_, output) = await RunAsync(Redirected("node", ["--version"]), cancellationToken);
        if (!Version.TryParse(output.Trim().TrimStart('v'), out var version) || version.Major < OldestMajor)
            throw new EmulatorException($"Install Node.js {OldestMajor} or later: the node on the PATH says '{output.Trim()}'.");
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        using var process = Start(start);
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, await output + await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new EmulatorException(
                $"Install Node.js {OldestMajor} or later: the storage emulator needs node and npm, and '{start.FileName}' "
                + "cannot be started.", missing);
        }
    }

    private static ProcessStartInfo Redirected(string fileName, IEnumerable<string> arguments) =>
        new(fileName, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
}
