using Dti.Domain.Reports;

namespace Dti.Functions.Reports.Docx;

/// <summary>How wide the columns of a table are so that together they fill the text.</summary>
internal static class ColumnWidths
{
    // Columns that share what is left get so much each at least, and the others give it.
    private const double LeastMm = 20;

    // Of a cell, left and right together.
    private const double MarginsMm = 2.5;

    // Millimetres at a size of one point.
    private const double WidestLetter = 25.4 / 72;

    /// <returns>Millimetres, one for each column.</returns>
    public static IReadOnlyList<double> Of(IReadOnlyList<ReportColumn> columns, double textWidthMm)
    {
        var sharing = columns.Count(column => column.WidthMm is null);
        var share = sharing == 0 ? 0 : Math.Max(LeastMm, (textWidthMm - columns.Sum(column => column.WidthMm ?? 0)) / sharing);
        var wanted = columns.Select(column => column.WidthMm ?? share).ToList();
        var scale = Math.Min(1, textWidthMm / wanted.Sum());
        return wanted.ConvertAll(mm => mm * scale);
    }

    /// <summary>Whether a word of the table is wider than its column.</summary>
    public static bool AreTooNarrow(ReportTable table, IReadOnlyList<double> widthsMm) => table.Columns.Index().Any(column =>
    {
        var room = widthsMm[column.Index] - MarginsMm;
        return IsTooLong(column.Item.Header, DocxLooks.CellHead, room)
            || table.Rows.Any(row => IsTooLong(row.Cells[column.Index].Plain, DocxLooks.Cell, room));
    });

    private static bool IsTooLong(string text, ParagraphLook look, double roomMm) =>
        text.Length * WidestLetter * look.Size!.Value > roomMm
        && text.Split(' ').Any(word => PrintedWidth.Mm(word, look.Size.Value) > roomMm);
}
