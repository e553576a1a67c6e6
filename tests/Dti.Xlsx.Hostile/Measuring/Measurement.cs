using System.Globalization;

namespace Dti.Xlsx.Hostile.Measuring;

/// <summary>What reading one file took.</summary>
/// <param name="Verdict">See <see cref="Measuring.Verdict"/>; "died" where the process did not survive.</param>
/// <param name="PeakKibibytes">Most memory while reading, above what the process held before.</param>
public sealed record Measurement(string Verdict, long FileBytes, double Milliseconds, long PeakKibibytes)
{
    internal string ToLine() =>
        string.Create(CultureInfo.InvariantCulture, $"{Verdict}\t{FileBytes}\t{Milliseconds:0.0}\t{PeakKibibytes}");

    internal static Measurement Parse(string line)
    {
        var fields = line.Split('\t');
        return new Measurement(
            fields[0], long.Parse(fields[1], CultureInfo.InvariantCulture), double.Parse(fields[2], CultureInfo.InvariantCulture),
            long.Parse(fields[3], CultureInfo.InvariantCulture));
    }
}
