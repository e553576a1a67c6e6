using System.Collections.Concurrent;
using System.Diagnostics;

namespace Dti.LocalHost.Tests.Running;

/// <summary>The local host as people start it: a process of its own.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();

    private HostProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => { if (line.Data is { } text) lines.Enqueue(text); };
        process.ErrorDataReceived += (_, line) => { if (line.Data is { } text) lines.Enqueue(text); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output => string.Join('\n', lines);

    public static HostProcess Start(params string[] arguments) =>
        new(Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Dti.LocalHost.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);

    /// <summary>What stands behind a word at the start of a line, once it has been printed.</summary>
    public Task<string> PrintedAsync(string label) =>
        Eventually.GetAsync($"'{label}' is printed, in:\n{Output}", () =>
            process.HasExited && !Output.Contains(label, StringComparison.Ordinal) ? throw new InvalidOperationException(Output)
            : Task.FromResult(lines.FirstOrDefault(line => line.StartsWith(label, StringComparison.Ordinal))?[label.Length..].Trim()));

    public Task SignalAsync(string signal) => RunAsync("kill", $"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Fails after a minute and a half.</summary>
    public async Task<int> ExitCodeAsync()
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(90));
        return process.ExitCode;
    }

    /// <summary>The children that run at this moment.</summary>
    public async Task<IReadOnlyList<Process>> ChildrenAsync()
    {
        var ids = await RunAsync("pgrep", "-P", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return [.. ids.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => Process.GetProcessById(int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)))];
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var tool = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = await tool.StandardOutput.ReadToEndAsync();
        await tool.WaitForExitAsync();
        return output;
    }
}
