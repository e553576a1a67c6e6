using Dti.Domain.Reports;
using Dti.Pdf;

namespace Dti.Functions.Reports.Pdf;

/// <summary>Tables: heads of groups over their columns, captions above, numbers below one another.</summary>
/// <param name="widthMm">Of the text between the margins.</param>
internal sealed class Grids(ReportRuns runs, double widthMm)
{
    /// <summary>Columns that share what is left get so much each at least, and the others give it.</summary>
    private const int LeastSharedMm = 20;

    public IEnumerable<Block> Of(ReportTable table)
    {
        if (table.Caption is { } caption)
            yield return new Paragraph(Looks.TableCaption, [.. runs.Of(caption)]);
        yield return new Table(Widths(table.Columns), Head(table.Columns), [.. table.Rows.Select(row => Of(row, table.Columns, NamesOf(table.Columns)))])
        {
            SpaceBefore = table.Caption is null ? 8 : 4, SpaceAfter = 4,
        };
    }

    private ColumnWidth[] Widths(IReadOnlyList<ReportColumn> columns)
    {
        var isTooWide = columns.Sum(column => column.WidthMm ?? LeastSharedMm) > widthMm;
        return [.. columns.Select(column => isTooWide ? ColumnWidth.OfShare(column.WidthMm ?? LeastSharedMm)
            : column.WidthMm is { } mm ? ColumnWidth.OfMm(mm) : ColumnWidth.OfShare(1))];
    }

    private static IReadOnlyList<TableRow> Head(IReadOnlyList<ReportColumn> columns)
    {
        if (columns.All(column => column.Group is null))
            return [new TableRow([.. columns.Select(column => new TableCell(Looks.CellHead, column.Header))])];

        List<TableCell> upper = [], lower = [];
        for (int from = 0, to; from < columns.Count; from = to)
        {
            to = from + 1;
            var group = columns[from].Group;
            while (group is not null && to < columns.Count && columns[to].Group == group)
                to++;
            upper.Add(group is null
                ? new TableCell(Looks.CellHead, columns[from].Header) { RowSpan = 2 }
                : new TableCell(Looks.CellHead, group) { ColumnSpan = to - from });
            if (group is not null)
                lower.AddRange(columns.Take(from..to).Select(column => new TableCell(Looks.CellHead, column.Header)));
        }

        return [new TableRow(upper), new TableRow(lower)];
    }

    /// <summary>The column whose cells name their rows.</summary>
    private static ReportColumn? NamesOf(IReadOnlyList<ReportColumn> columns) =>
        columns.FirstOrDefault(column => column is { Alignment: CellAlignment.Left, Number: null });

    private TableRow Of(ReportRow row, IReadOnlyList<ReportColumn> columns, ReportColumn? names) =>
        new([.. row.Cells.Select((text, at) => Of(text, columns[at], row.IsSummary) with { IsRowHead = ReferenceEquals(columns[at], names) })]);

    private TableCell Of(ReportText text, ReportColumn column, bool isSummary)
    {
        var style = Looks.Cell with { Bold = isSummary, Alignment = Alignment(column.Alignment) };
        var isNumber = column.Number is not null && column.Alignment is CellAlignment.Right;
        return new TableCell(new Paragraph(style, [.. isNumber ? runs.OfNumber(text) : runs.Of(text)]));
    }

    private static HorizontalAlignment Alignment(CellAlignment alignment) => alignment switch
    {
        CellAlignment.Right => HorizontalAlignment.Right,
        CellAlignment.Centre => HorizontalAlignment.Center,
        _ => HorizontalAlignment.Left,
    };
}
