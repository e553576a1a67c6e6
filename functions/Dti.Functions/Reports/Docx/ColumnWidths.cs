using Dti.Domain.Reports;

namespace Dti.Functions.Reports.Docx;

/// <summary>How wide the columns of a table are so that together they fill the text.</summary>
internal static class ColumnWidths
{
    // Narrower, a column would hold one letter a line.
    private const double LeastMm = 4;

    /// <returns>Millimetres, one for each column.</returns>
    public static IReadOnlyList<double> Of(IReadOnlyList<ReportColumn> columns, double textWidthMm)
    {
        var named = columns.Sum(column => column.WidthMm ?? 0);
        var sharing = columns.Count(column => column.WidthMm is null);
        var share = sharing == 0 ? 0 : Math.Max(LeastMm, (textWidthMm - named) / sharing);
        var wanted = columns.Select(column => column.WidthMm ?? share).ToList();
        var scale = textWidthMm / wanted.Sum();
        return sharing > 0 && scale > 0.999 ? wanted : wanted.ConvertAll(mm => mm * Math.Min(scale, 1));
    }
}
