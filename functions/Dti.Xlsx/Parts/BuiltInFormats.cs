namespace Dti.Xlsx.Parts;

/// <summary>Number formats that every spreadsheet program knows by number, so that workbooks do not spell them out.</summary>
internal static class BuiltInFormats
{
    // Not the exact codes: as much of them as tells decimals, percentages and dates.
    private static readonly Dictionary<int, string> Codes = new()
    {
        [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00",
        [9] = "0%", [10] = "0.00%", [11] = "0.00E+00", [12] = "# ?/?", [13] = "# ??/??",
        [14] = "d/m/yyyy", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy",
        [18] = "h:mm AM/PM", [19] = "h:mm:ss AM/PM", [20] = "h:mm", [21] = "h:mm:ss", [22] = "d/m/yyyy h:mm",
        [37] = "#,##0", [38] = "#,##0", [39] = "#,##0.00", [40] = "#,##0.00",
        [41] = "#,##0", [42] = "#,##0", [43] = "#,##0.00", [44] = "#,##0.00",
        [45] = "mm:ss", [46] = "[h]:mm:ss", [47] = "mm:ss.0", [48] = "##0.0E+0", [49] = "@",
    };

    private static readonly Dictionary<int, NumberFormat> Formats =
        Codes.ToDictionary(code => code.Key, code => NumberFormat.Parse(code.Value));

    private static readonly NumberFormat EastAsianDate = NumberFormat.Parse("yyyy-mm-dd");

    /// <summary>General where the number stands for no format.</summary>
    public static NumberFormat Of(int number) =>
        number is >= 27 and <= 36 or >= 50 and <= 58 ? EastAsianDate : Formats.GetValueOrDefault(number, NumberFormat.General);
}
