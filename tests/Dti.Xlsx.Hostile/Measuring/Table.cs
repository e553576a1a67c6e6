using System.Globalization;
using System.Text;

namespace Dti.Xlsx.Hostile.Measuring;

/// <summary>The measured cases as a table of Markdown.</summary>
public static class Table
{
    private const string Head =
        """
        # Hostile files

        What the reader says to each case of the hostile set, and what it took when this table was last written
        (2 cores, a process of its own for each bomb; memory is the peak above idle). The verdicts are compared by a test; time and
        memory are for the reader of this page, the test holds each file to 2 s and 128 MiB. To write it anew, run the tests of
        `HostileSetTests` with `DTI_UPDATE_GOLDEN=1`.

        | case | bytes | verdict | rule | ms | MiB |
        |---|---:|---|---|---:|---:|

        """;

    public static string Of(IReadOnlyDictionary<string, IReadOnlyList<Measurement>> measured)
    {
        var table = new StringBuilder(Head);
        foreach (var one in HostileSet.Cases)
        {
            var files = measured[one.Name];
            var (bytes, peak) = (files.Max(file => file.FileBytes), files.Max(file => file.PeakKibibytes) >> 10);
            table.Append(CultureInfo.InvariantCulture,
                $"| {one.Name} | {bytes} | {VerdictOf(files)} | {RuleOf(files)} | {files.Max(file => file.Milliseconds):0} | {peak} |\n");
        }

        return table.ToString();
    }

    /// <summary>Of a table what is the same on every machine: case, verdict and rule.</summary>
    public static IReadOnlyList<string> Verdicts(string table) => [.. table.Split('\n').Select(line => line.Split(" | "))
        .Where(fields => fields.Length == 6).Select(fields => $"{fields[0]} | {fields[2]} | {fields[3]}")];

    /// <summary>One verdict, or of a series how many files came to which.</summary>
    private static string VerdictOf(IReadOnlyList<Measurement> files) => files.Count == 1
        ? files[0].Verdict
        : string.Join("; ", files.GroupBy(file => file.Verdict).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
            string.Create(CultureInfo.InvariantCulture, $"{group.Count()} × {group.Key}")));

    private static string RuleOf(IReadOnlyList<Measurement> files) =>
        string.Join(", ", files.Select(file => Verdict.RuleOf(file.Verdict)).Where(rule =>
            rule.Length > 0).Distinct().Order(StringComparer.Ordinal));
}
