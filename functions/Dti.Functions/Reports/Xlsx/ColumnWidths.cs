using Dti.Domain.Reports;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>Widths of columns in digits of the workbook's letters, from those on paper.</summary>
internal static class ColumnWidths
{
    public const double PortraitMm = 165;
    public const double LandscapeMm = 252;

    // 8 pixels a digit at 96 to the inch.
    private const double DigitsPerMm = 96 / 25.4 / 8;
    private const double LeastSharedMm = 40;
    private const double Margin = 1.5;
    private const double Bold = 1.1;
    private const double Widest = 80;

    public static double OfMm(double millimetres) => millimetres * DigitsPerMm;

    /// <summary>As on paper, but wide enough for every number and for each word of the head.</summary>
    /// <param name="shown">What is read in each cell, row by row.</param>
    public static IReadOnlyList<double> Of(ReportTable table, bool isWide, IReadOnlyList<IReadOnlyList<(bool IsNumber, string Shown)>> shown)
    {
        var left = (isWide ? LandscapeMm : PortraitMm) - table.Columns.Sum(column => column.WidthMm ?? 0);
        var share = Math.Max(LeastSharedMm, left / Math.Max(1, table.Columns.Count(column => column.WidthMm is null)));
        return
        [
            .. table.Columns.Select((column, at) => Math.Min(Widest, Math.Max(
                OfMm(column.WidthMm ?? share), Margin + (Bold * Math.Max(TextExtent.OfLongestWord(column.Header), WidestNumber(shown, at)))))),
        ];
    }

    private static double WidestNumber(IReadOnlyList<IReadOnlyList<(bool IsNumber, string Shown)>> shown, int column) =>
        shown.Select(row => row[column].IsNumber ? TextExtent.Of(row[column].Shown) : 0).DefaultIfEmpty().Max();
}
