using System.Diagnostics;
using System.Globalization;

namespace Dti.Benchmarks.Scale;

/// <summary>What one step of a round took.</summary>
/// <param name="Items">Uploads, computations or boards.</param>
/// <param name="Cpu">Of the app.</param>
/// <param name="EmulatorCpu">Of the storage emulator.</param>
internal sealed record Phase(
    string Name, int Items, TimeSpan Wall, TimeSpan Cpu, TimeSpan EmulatorCpu, IReadOnlyDictionary<CallKind, CallSum> Calls)
{
    public const string Head = "| step | items | wall s | app CPU s | emulator CPU s | storage calls | calls an item | sent MiB | received MiB |\n"
        + "|---|---:|---:|---:|---:|---:|---:|---:|---:|";

    private const double Mebibyte = 1 << 20;

    public long CallCount => Calls.Values.Sum(sum => sum.Count);

    public static async Task<Phase> RunAsync(string name, int items, MeasuredApp app, Process emulator, Func<Task> run)
    {
        await app.TakeCallsAsync();
        var (cpu, emulatorCpu, started) = (app.Cpu, CpuOf(emulator), Stopwatch.GetTimestamp());
        await run();
        var wall = Stopwatch.GetElapsedTime(started);
        return new Phase(name, items, wall, app.Cpu - cpu, CpuOf(emulator) - emulatorCpu, await app.TakeCallsAsync());
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"| {Name} | {Items:N0} | {Wall.TotalSeconds:F1} | {Cpu.TotalSeconds:F1} | {EmulatorCpu.TotalSeconds:F1} | {CallCount:N0} | {(double)CallCount / Items:N1} | {Calls.Values.Sum(sum => sum.Sent) / Mebibyte:F1} | {Calls.Values.Sum(sum => sum.Received) / Mebibyte:F1} |");

    /// <summary>The phase's calls, most first.</summary>
    public IEnumerable<string> CallRows() => Calls.OrderByDescending(pair => pair.Value.Count).Select(pair => string.Create(CultureInfo.InvariantCulture,
        $"| {Name} | {pair.Key.Service} {pair.Key.Operation} | {pair.Key.Place} | {pair.Value.Count:N0} | {(double)pair.Value.Count / Items:N2} | {pair.Value.Milliseconds / pair.Value.Count:F1} | {pair.Value.Sent / 1024.0:N0} | {pair.Value.Received / 1024.0:N0} |"));

    private static TimeSpan CpuOf(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }
}
