using Dti.Domain.Reports;
using Dti.Xlsx;
using Dti.Xlsx.Writing;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>A sheet with a table between its title and its notes.</summary>
internal static class TableSheet
{
    // What is frozen must leave room to scroll on a small screen.
    private const double MostFrozenPoints = 330;

    /// <param name="numbers">Gets every number of the table.</param>
    public static SheetContent Of(SheetPlan plan, string name, string editionNote, List<PlacedNumber> numbers)
    {
        var texts = new SheetText();
        var above = plan.Above.Select(texts.Of).OfType<SheetLine>().ToList();
        var table = plan.Table;
        var cells = table is null ? [] : CellsOf(table, texts);
        var widths = table is null
            ? [ColumnWidths.OfMm(plan.IsWide ? ColumnWidths.LandscapeMm : ColumnWidths.PortraitMm)]
            : ColumnWidths.Of(table, plan.IsWide, cells.ConvertAll(
                row => (IReadOnlyList<(bool, string)>)[.. row.Select(one => (one.Cell.Kind == CellContentKind.Number, one.Shown))]));

        var rows = new SheetRows(widths);
        AddAll(rows, [.. plan.Title]);
        rows.AddGap();
        AddAll(rows, above);
        if (table is { Caption: { } caption })
            rows.Add(new SheetLine(SheetLooks.Heading, caption));
        var head = rows.Next;
        if (table is not null)
        {
            TableHead.Write(rows, table, widths);
            AddTable(rows, table, cells, widths, name, numbers);
        }

        var body = table is null ? 0 : head + TableHead.RowsOf(table);
        var below = plan.Below.Select(texts.Of).OfType<SheetLine>().ToList();
        AddNotes(rows, [.. below, .. texts.Footnotes.Select(note => new SheetLine(SheetLooks.Text, note))], body > 0);
        return new SheetContent(name, rows.Rows)
        {
            Columns = [.. widths.Select((width, at) => new ColumnContent(at + 1) { WidthCharacters = width })],
            Merges = rows.Merges,
            FrozenRows = body > 0 && rows.Rows.Take(body - 1).Sum(row => row.HeightPoints ?? 0) <= MostFrozenPoints ? body - 1 : 0,
            Print = SheetPrint.Of(
                plan.IsWide || widths.Sum() > ColumnWidths.OfMm(ColumnWidths.LandscapeMm), editionNote, body > 0 ? (head, body - 1) : null),
        };
    }

    private static List<List<(CellContent Cell, string Shown)>> CellsOf(ReportTable table, SheetText texts)
    {
        var cells = new TableCells(table, texts);
        return [.. table.Rows.Select(row => row.Cells.Select((text, at) => cells.Of(text, at, row.IsSummary)).ToList())];
    }

    private static void AddTable(
        SheetRows rows, ReportTable table, List<List<(CellContent Cell, string Shown)>> cells, IReadOnlyList<double> widths, string sheet,
        List<PlacedNumber> numbers)
    {
        foreach (var (row, line) in table.Rows.Zip(cells))
        {
            foreach (var (at, text) in row.Cells.Index())
            {
                var cell = new CellAddress(rows.Next, at + 1).ToString();
                numbers.AddRange(text.Figures.Select(figure => new PlacedNumber(sheet, cell, figure)));
            }

            var heights = line.Select((one, at) => TextExtent.Height(one.Shown, widths[at]));
            rows.Add([.. line.Select(one => one.Cell)], heights.DefaultIfEmpty().Max());
        }
    }

    private static void AddNotes(SheetRows rows, IReadOnlyList<SheetLine> notes, bool hasTable)
    {
        if (notes.Count > 0 && hasTable)
            rows.AddGap();
        AddAll(rows, notes);
    }

    private static void AddAll(SheetRows rows, IReadOnlyList<SheetLine> lines)
    {
        foreach (var line in lines)
            rows.Add(line);
    }
}
