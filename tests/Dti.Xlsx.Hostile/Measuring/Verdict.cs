using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dti.Xlsx.Hostile.Measuring;

/// <summary>What came of reading a file, in one line: <c>Damaged</c>, <c>TooLarge: Cells</c>, or
/// <c>read 1 sheet, 2 rows, 5 cells, A1 Text "TT" #0a1b2c3d</c>, whose last word stands for all that was read.</summary>
public static class Verdict
{
    private const string Read = "read ";
    private const int LongestShown = 32;

    public static string Of(ReadResult result) => result switch
    {
        ReadResult.Success(var workbook) => Describe(workbook),
        ReadResult.Failure { Reason: ReadFailure.OtherFormat or ReadFailure.TooLarge or ReadFailure.UnsafeXml } named =>
            $"{named.Reason}: {named.Detail}",
        ReadResult.Failure failure => failure.Reason.ToString(),
        _ => throw new ArgumentException("An unknown result.", nameof(result)),
    };

    public static bool IsRead(string verdict) => verdict.StartsWith(Read, StringComparison.Ordinal);

    /// <summary>The rule that tells the sender: <c>FILE_TOO_LARGE</c>; empty for a file that was read.</summary>
    public static string RuleOf(string verdict)
    {
        if (IsRead(verdict))
            return "";
        var reason = verdict.Split(':')[0];
        return "FILE" + string.Concat(reason.Select(letter => char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));
    }

    /// <summary>Stands for every name, cell and merged range of a workbook, and for what is hidden.</summary>
    public static string Digest(Workbook workbook)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in Walk.Lines(workbook))
            hash.AppendData(Encoding.Unicode.GetBytes(line + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }

    private static string Describe(Workbook workbook)
    {
        var rows = workbook.Sheets.Sum(sheet => sheet.Rows.Count);
        var cells = workbook.Sheets.SelectMany(sheet => sheet.Rows).Sum(row => row.Cells.Count);
        var first = workbook.Sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells).Take(1).Select(Show);
        var counts = $"{Count(workbook.Sheets.Count, "sheet")}, {Count(rows, "row")}, {Count(cells, "cell")}";
        return $"{Read}{counts}, {string.Concat(first)}#{Digest(workbook)}";
    }

    private static string Count(int count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");

    private static string Show(Cell cell)
    {
        var text = cell.Text.Length > LongestShown ? cell.Text[..LongestShown] + "…" : cell.Text;
        return $"{cell.Address} {cell.Kind} \"{string.Concat(text.Select(Printable))}\" ";
    }

    // Whatever a terminal or a table of Markdown could take for something else.
    private static string Printable(char character) =>
        character is '|' or '\\' or '`' or '<' || char.GetUnicodeCategory(character) is not (UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.MathSymbol or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.ConnectorPunctuation)
            ? $"\\u{(int)character:x4}"
            : character.ToString();
}
