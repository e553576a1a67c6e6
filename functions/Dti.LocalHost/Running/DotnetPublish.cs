using System.ComponentModel;
using System.Diagnostics;
using Dti.LocalHost.App;

namespace Dti.LocalHost.Running;

/// <summary>Publishes the app's project into a folder, with the SDK that runs this.</summary>
internal static class DotnetPublish
{
    /// <exception cref="LocalHostException">The project is missing or does not build; the compiler's words are included.</exception>
    public static async Task RunAsync(string project, string folder, CancellationToken cancellationToken)
    {
        if (!Path.Exists(project)) throw new LocalHostException($"{project} does not exist; name the app's project with --project.");
        ForgetFunctions(folder);
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";
        // For this machine and the runtime that it has: without saying so, a project may give what it is deployed as.
        using var process = Start(
            dotnet, ["publish", project, "-c", "Release", "--no-self-contained", "-o", folder, "--nologo", "-v", "quiet"]);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0)
                throw new LocalHostException($"{project} could not be published:\n{(await output + await errors).Trim()}");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    // Publishing never deletes: a function that has been renamed since would still be served under its old name.
    private static void ForgetFunctions(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var function in FunctionApp.FunctionFolders(folder).ToArray()) Directory.Delete(function, recursive: true);
    }

    private static Process Start(string dotnet, IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(dotnet, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
        }
        catch (Win32Exception missing)
        {
            throw new LocalHostException("The .NET SDK is needed to publish the app, and 'dotnet' cannot be started.", missing);
        }
    }
}
