using System.Diagnostics;
using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Measuring;

/// <summary>The measured side: reads the files whose paths come in, and writes one line for each.</summary>
internal static class Reader
{
    private const long MuchKibibytes = 8 << 10;

    public static void Run(TextReader paths, TextWriter lines)
    {
        Measure(new Book().ToBytes());
        Collect();
        while (paths.ReadLine() is { Length: > 0 } path)
        {
            var measured = Measure(File.ReadAllBytes(path));
            lines.WriteLine(measured.ToLine());
            lines.Flush();
            if (measured.PeakKibibytes > MuchKibibytes)
                Collect();
        }
    }

    private static Measurement Measure(byte[] file)
    {
        using var content = new MemoryStream(file, writable: false);
        Memory.ForgetPeak();
        var idle = Memory.Now();
        var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var result = WorkbookReader.Read(content, new ReaderLimits(), CancellationToken.None);

        // Reading waits for nothing: what takes longer than the processor's time, others on this machine have taken.
        var milliseconds = Math.Min(watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
        var peak = Memory.Peak();
        return new Measurement(Verdict.Of(result), file.Length, milliseconds, Math.Max(peak - idle, 0));
    }

    private static void Collect() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
