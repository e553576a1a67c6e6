using System.Buffers;

namespace Dti.Xlsx.Parts;

/// <summary>What one section of a number format (those between semicolons) shows.</summary>
/// <param name="Decimals">Fewest and most decimals; null where they are not fixed by the format.</param>
internal readonly record struct FormatSection((int Fewest, int Most)? Decimals, bool IsPercent, bool IsDate)
{
    private const int MostDecimals = 30;

    private static readonly SearchValues<char> DateLetters = SearchValues.Create("yYmMdDhHsS");

    /// <param name="code">Without literals, see <see cref="FormatCode"/>.</param>
    public static FormatSection Parse(string code)
    {
        if (code.Contains("general", StringComparison.OrdinalIgnoreCase) || code.Contains(FormatCode.Elapsed, StringComparison.Ordinal))
            return default;
        if (code.AsSpan().ContainsAny(DateLetters))
            return new FormatSection(null, IsPercent: false, IsDate: true);
        var isPercent = code.Contains('%', StringComparison.Ordinal);
        return new FormatSection(IsPlainNumber(code) ? CountDecimals(code) : null, isPercent, IsDate: false);
    }

    private static bool IsPlainNumber(string code) =>
        code.AsSpan().ContainsAny("0#?") && !code.AsSpan().ContainsAny("/eE@");

    private static (int Fewest, int Most) CountDecimals(string code)
    {
        var point = code.IndexOf('.', StringComparison.Ordinal);
        var (fewest, most) = (0, 0);
        foreach (var place in point < 0 ? "" : code[point..])
        {
            if (place is '0' or '#' or '?')
                most++;
            if (place == '0')
                fewest = most;
        }

        return (Math.Min(fewest, MostDecimals), Math.Min(most, MostDecimals));
    }
}
