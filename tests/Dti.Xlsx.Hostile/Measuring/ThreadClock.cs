using System.Diagnostics;
using System.Globalization;

namespace Dti.Xlsx.Hostile.Measuring;

/// <summary>Processor time of the calling thread alone where the system tells, because others run beside it; else the time of day.</summary>
public static class ThreadClock
{
    private const string ThreadTimes = "/proc/thread-self/schedstat";

    public static double Milliseconds() => File.Exists(ThreadTimes)
        ? long.Parse(File.ReadAllText(ThreadTimes).Split(' ')[0], CultureInfo.InvariantCulture) / 1e6
        : Stopwatch.GetElapsedTime(0).TotalMilliseconds;
}
