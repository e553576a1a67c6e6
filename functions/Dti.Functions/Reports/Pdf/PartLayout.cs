using Dti.Domain.Reports;
using Dti.Pdf;

namespace Dti.Functions.Reports.Pdf;

/// <summary>How the parts of a report's text look.</summary>
internal static class PartLayout
{
    public static IEnumerable<Block> Of(IReadOnlyList<ReportPart> parts) => parts.Select(Of);

    private static Block Of(ReportPart part) => part switch
    {
        ReportPart.Heading(1, var title) => new Paragraph(Looks.Section, title),
        ReportPart.Heading(_, var title) => new Paragraph(Looks.Subsection, title),
        ReportPart.Prose(var text) => new Paragraph(Looks.Body, text.Plain),
        ReportPart.Item(var text, _) => new Paragraph(Looks.Item, $"- {text.Plain}"),
        ReportPart.Note(var text) => new Paragraph(Looks.Note, $"- {text.Plain}"),
        ReportPart.Grid(var table) => Of(table),
        ReportPart.Drawing(var chart) => Drawings.Of(chart),
        _ => throw new ArgumentException($"A report has a part of the unknown kind {part.GetType().Name}.", nameof(part)),
    };

    private static Table Of(ReportTable table)
    {
        var widths = table.Columns.Select(column => column.WidthMm is { } mm ? ColumnWidth.OfMm(mm) : ColumnWidth.OfShare(1));
        var head = new TableRow([.. table.Columns.Select(column => new TableCell(Looks.CellHead, column.Header))]);
        return new Table([.. widths], [head], [.. table.Rows.Select(row => Of(row, table.Columns))]) { SpaceBefore = 8, SpaceAfter = 4 };
    }

    private static TableRow Of(ReportRow row, IReadOnlyList<ReportColumn> columns) => new(
    [
        .. row.Cells.Select((text, at) => new TableCell(
            Looks.Cell with { Bold = row.IsSummary, Alignment = Alignment(columns[at].Alignment) }, text.Plain)),
    ]);

    private static HorizontalAlignment Alignment(CellAlignment alignment) => alignment switch
    {
        CellAlignment.Right => HorizontalAlignment.Right,
        CellAlignment.Centre => HorizontalAlignment.Center,
        _ => HorizontalAlignment.Left,
    };
}
