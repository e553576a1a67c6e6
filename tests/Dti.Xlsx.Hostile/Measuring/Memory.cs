using System.Diagnostics;
using System.Globalization;

namespace Dti.Xlsx.Hostile.Measuring;

/// <summary>Memory of this process that is really in use, in KiB.</summary>
internal static class Memory
{
    private const string Status = "/proc/self/status";

    public static long Now() => FromStatus("VmRSS:") ?? Process.GetCurrentProcess().WorkingSet64 >> 10;

    /// <summary>The most since the start, or since <see cref="ForgetPeak"/> where the system can forget it.</summary>
    public static long Peak() => FromStatus("VmHWM:") ?? Process.GetCurrentProcess().PeakWorkingSet64 >> 10;

    public static void ForgetPeak()
    {
        const string clear = "/proc/self/clear_refs";
        if (!File.Exists(clear))
            return;
        try
        {
            File.WriteAllText(clear, "5");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Then the peak is that since the start: what is measured is too much, never too little.
        }
    }

    private static long? FromStatus(string field)
    {
        if (!File.Exists(Status))
            return null;
        var line = File.ReadLines(Status).FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal));
        var number = line?[field.Length..].Replace("kB", "", StringComparison.Ordinal).Trim();
        return long.TryParse(number, CultureInfo.InvariantCulture, out var kibibytes) ? kibibytes : null;
    }
}
