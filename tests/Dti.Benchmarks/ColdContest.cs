using System.Diagnostics;
using System.Globalization;

namespace Dti.Benchmarks;

/// <summary>
/// Lets each reader read one file once in a process of its own, in turn: time of the first call, just-in-time compilation included,
/// and memory. The last contestant is the measure.
/// </summary>
internal static class ColdContest
{
    /// <summary>First argument of the process that reads.</summary>
    public const string Argument = "read-once";

    public static void Hold(string title, string path, int rounds, TextWriter output)
    {
        var runs = Readers.All.Select(_ => new List<Run>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (at, reader) in Readers.All.Index())
                runs[at].Add(RunChild(reader.Name, path));
        }

        output.WriteLine($"\n## {title}\n\n| | median ms | ratio to the last, median of {rounds} rounds | allocated MiB | peak above idle MiB |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var (at, (name, _)) in Readers.All.Index())
        {
            var ratio = Contest.Median(runs[at].Zip(runs[^1], (own, last) => own.Milliseconds / last.Milliseconds));
            var time = Median(runs[at], run => run.Milliseconds);
            var (allocated, peak) = (Median(runs[at], run => run.Allocated), Median(runs[at], run => run.Peak));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {time:F1} | {ratio:F3} | {allocated:F1} | {peak:F1} |"));
        }
    }

    /// <summary>What the other process does.</summary>
    public static void ReadOnce(string reader, string path)
    {
        const double mebibyte = 1 << 20;
        var (file, read) = (File.ReadAllBytes(path), Readers.All.Single(candidate => candidate.Name == reader).Read);
        var (idle, allocated, started) = (Environment.WorkingSet, GC.GetTotalAllocatedBytes(), Stopwatch.GetTimestamp());
        read(file);
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{elapsed} {(GC.GetTotalAllocatedBytes() - allocated) / mebibyte} {(process.PeakWorkingSet64 - idle) / mebibyte}"));
    }

    private static double Median(IEnumerable<Run> runs, Func<Run, double> figure) => Contest.Median(runs.Select(figure));

    private static Run RunChild(string reader, string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Argument, reader, path]) { RedirectStandardOutput = true };
        using var child = Process.Start(start)!;
        var figures = child.StandardOutput.ReadToEnd().Split(' ');
        child.WaitForExit();
        return new Run(Figure(figures[0]), Figure(figures[1]), Figure(figures[2]));
    }

    private static double Figure(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private readonly record struct Run(double Milliseconds, double Allocated, double Peak);
}
