using System.Diagnostics;
using System.Globalization;

namespace Dti.Benchmarks;

/// <summary>
/// Times contestants in turn, round after round, so that a machine whose speed drifts drifts for all of them. Medians and ratios
/// are what to quote; the first contestant is the measure.
/// </summary>
internal sealed class Contest(string title, params IReadOnlyList<(string Name, Action Run)> contestants)
{
    private const int WarmUps = 2;
    private const double Mebibyte = 1 << 20;

    public void Hold(TextWriter output, int rounds = 9)
    {
        var times = contestants.Select(_ => new List<double>()).ToList();
        var allocated = new double[contestants.Count];
        for (var round = -WarmUps; round < rounds; round++)
        {
            foreach (var (at, (_, run)) in contestants.Index())
            {
                var before = GC.GetTotalAllocatedBytes();
                var milliseconds = Time(run);
                allocated[at] = (GC.GetTotalAllocatedBytes() - before) / Mebibyte;
                if (round >= 0)
                    times[at].Add(milliseconds);
            }
        }

        output.WriteLine($"\n## {title}\n\n| | median ms | min ms | ratio to the first, median of {rounds} rounds | allocated MiB |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var (at, (name, _)) in contestants.Index())
        {
            var ratio = Median(times[at].Zip(times[0], (own, first) => own / first));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {Median(times[at]):F1} | {times[at].Min():F1} | {ratio:F2} | {allocated[at]:F1} |"));
        }
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static double Time(Action run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var started = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
