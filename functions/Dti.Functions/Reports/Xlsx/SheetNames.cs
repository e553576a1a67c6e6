using System.Globalization;
using System.Text;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>Names that sheets can have: up to 31 characters, no two alike, upper and lower case being the same.</summary>
internal sealed class SheetNames(params IEnumerable<string> taken)
{
    private const int Longest = 31;
    private const string Forbidden = "[]:*?/\\";

    // Excel keeps the name for a sheet of its own.
    private readonly HashSet<string> names = new([.. taken, "History"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The name that is asked for, as far as it can be had.</summary>
    public string Next(string wanted)
    {
        var clean = Clean(wanted);
        for (var number = 1; ; number++)
        {
            var suffix = number == 1 ? "" : " (" + number.ToString(CultureInfo.InvariantCulture) + ")";
            var name = Cut(clean, Longest - suffix.Length) + suffix;
            if (names.Add(name))
                return name;
        }
    }

    private static string Clean(string wanted)
    {
        var characters = wanted.Normalize(NormalizationForm.FormC)
            .Select(one => char.IsControl(one) || char.IsWhiteSpace(one) ? ' ' : Forbidden.Contains(one, StringComparison.Ordinal) ? '-' : one);
        var words = string.Concat(characters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Trim('\'', ' ') is { Length: > 0 } name ? name : "Bảng";
    }

    // After a whole word where the last one would be cut, unless nothing much would be left.
    private static string Cut(string name, int length)
    {
        if (name.Length <= length)
            return name;

        var space = name.LastIndexOf(' ', length);
        var end = space > length / 2 ? space : char.IsHighSurrogate(name[length - 1]) ? length - 1 : length;
        return name[..end].TrimEnd('\'', ' ', '.', ',', ';', '-');
    }
}
