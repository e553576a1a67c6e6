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

        output.WriteLine($"\n## {title}\n\n| | median ms | ratio to the last, median of {rounds} rounds | allocated MiB | peak above idle MiB |\n|---|---:|---:|---:|---:|");
        foreach (var (at, (name, _)) in Readers.All.Index())
        {
            var ratio = Contest.Median(runs[at].Zip(runs[^1], (own, last) => own.Milliseconds / last.Milliseconds));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {Contest.Median(runs[at].Select(run => run.Milliseconds)):F1} | {ratio:F3} | {Contest.Median(runs[at].Select(run => run.Allocated)):F1} | {Contest.Median(runs[at].Select(run => run.Peak)):F1} |"));
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

    private static Run RunChild(string reader, string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Argument, reader, path]) { RedirectStandardOutput = true };
        using var child = Process.Start(start)!;
        var figures = child.StandardOutput.ReadToEnd().Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToList();
        child.WaitForExit();
        return new Run(figures[0], figures[1], figures[2]);
    }

    private readonly record struct Run(double Milliseconds, double Allocated, double Peak);
}
