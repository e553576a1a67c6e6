using System.Globalization;
using System.Text.RegularExpressions;
using Dti.Domain.Reports;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>A figure as a spreadsheet holds it: a number, and the format in which it reads as in the document.</summary>
/// <param name="Value">Of a percentage a hundredth.</param>
/// <param name="Format">As the writer takes it.</param>
internal sealed partial record NumberShown(decimal Value, string Format)
{
    private const int LongestUnit = 20;
    private const int MostDecimals = 28;

    // Vietnamese: LibreOffice writes 1.234,50 whatever the language of who opens the workbook; Excel goes by that of the machine.
    private const string Language = "[$-42A]";

    /// <summary>The number in a cell, or null where the cell is to hold text.</summary>
    /// <param name="decimals">Those of its column, or null for as many as are shown.</param>
    /// <param name="unit">What stands behind the figure in its cell.</param>
    public static NumberShown? Of(ReportFigure figure, int? decimals, string unit = "")
    {
        if (figure.Value is not { } value || unit.Length > LongestUnit || unit.Contains('"', StringComparison.Ordinal)
            || Figure().Match(figure.Shown) is not { Success: true } shown || !IsSaid(shown, value))
            return null;

        var digits = shown.Groups["whole"].Value is ['0', _, ..] padded
            ? new string('0', padded.Length)
            : Math.Abs(value) >= 1000 && !shown.Groups["whole"].Value.Contains('.', StringComparison.Ordinal) ? "0" : "#,##0";
        var places = Math.Min(MostDecimals, decimals ?? DecimalsOf(shown));
        var isPercent = shown.Groups["percent"].Success;
        var one = digits + (places == 0 ? "" : "." + new string('0', places)) + (isPercent ? "%" : "") + (unit.Length == 0 ? "" : $"\"{unit}\"");
        var format = shown.Groups["sign"].Value switch
        {
            "+" => $"{Language}+{one};{Language}-{one};{Language}{one}",
            "" when value < 0 => $"{Language}{one};{Language}{one}",
            _ => Language + one,
        };
        return new NumberShown(isPercent ? value / 100 : value, format);
    }

    /// <summary>How many decimals a figure is shown with; null where it is shown as something else than a number.</summary>
    public static int? DecimalsOf(ReportFigure figure) =>
        Figure().Match(figure.Shown) is { Success: true } shown ? DecimalsOf(shown) : null;

    private static int DecimalsOf(Match shown) => shown.Groups["part"].Length;

    // A figure may be shown as something else than its value: then the reader is to see what the document says.
    private static bool IsSaid(Match shown, decimal value)
    {
        var text = shown.Groups["whole"].Value.Replace(".", "", StringComparison.Ordinal) + "." + shown.Groups["part"].Value + "0";
        var half = 0.5m * (decimal)Math.Pow(10, -Math.Min(MostDecimals, DecimalsOf(shown)));
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var said)
            && Math.Abs(said - Math.Abs(value)) <= half;
    }

    [GeneratedRegex(
        @"^(?<sign>[-+−])?(?<whole>[0-9]{1,3}(\.[0-9]{3})+|[0-9]+)(,(?<part>[0-9]+))?(?<percent>%)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Figure();
}
