using System.Diagnostics;

namespace Dti.Benchmarks.Scale;

internal static class Timing
{
    public static async Task<double> MillisecondsAsync(Func<Task> run)
    {
        var started = Stopwatch.GetTimestamp();
        await run();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
