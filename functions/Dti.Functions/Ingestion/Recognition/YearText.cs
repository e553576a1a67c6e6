using System.Globalization;
using System.Text.RegularExpressions;
using Dti.Domain.Catalogue;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Years that headers name.</summary>
internal static partial class YearText
{
    private const int Longest = 200;

    /// <summary>The first year that a text names, 2000 to 2099; null where it names none.</summary>
    public static int? In(string text) =>
        text.Length <= Longest && Year().Match(text) is { Success: true } found ? Number(found.Groups[1].Value) : null;

    /// <summary>A header that ends with a year, without it: "Điểm năm 2022" is "Điểm" of 2022, "Năm 2022" is nothing of 2022.</summary>
    public static (string Header, int? Year) Split(string header)
    {
        if (header.Length > Longest)
            return (header, null);

        var text = ColumnNumber().Replace(VietnameseText.Normalise(header), "");
        return AtEnd().Match(text) is { Success: true } found ? (text[..found.Index].TrimEnd(), Number(found.Groups[1].Value)) : (text, null);
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9])(20[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    // "(3)" after a header.
    [GeneratedRegex(@"\s*\([0-9]{1,2}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnNumber();

    [GeneratedRegex(@"(?:^|[\s,(-])(?:năm\s*)?(20[0-9]{2})\s*\)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AtEnd();
}
