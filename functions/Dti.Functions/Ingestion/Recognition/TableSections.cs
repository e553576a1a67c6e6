using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>A head and the rows under it, down to the next head.</summary>
/// <param name="At">Position of the head's first row among the sheet's rows.</param>
/// <param name="Heads">Several where tables stand side by side; none where the columns were not understood.</param>
/// <param name="NamesIndices">The head names several indices.</param>
internal sealed record TableSection(int At, IReadOnlyList<TableHead> Heads, bool NamesIndices, IReadOnlyList<Row> Body, IReadOnlyList<string> Titles)
{
    public UnreadTable AsUnread(SheetGrid grid)
    {
        var first = grid.Rows[At].Cells[0];
        return new UnreadTable(grid.Name, new(first.Address.Row, first.Address.Column), VietnameseText.Tidy(FigureReader.Shorten(first.Text)), NamesIndices);
    }
}

/// <summary>Divides a sheet at the heads of its tables, understood or not: rows under a head that was not are read by no other.</summary>
/// <param name="otherHeads">By the number of the row at which a table of another kind begins, how many rows its head takes.</param>
internal sealed class TableSections(SheetGrid grid, HeaderVocabulary vocabulary, IReadOnlyDictionary<int, int> otherHeads)
{
    private readonly HeaderRows<HeaderMeaning> headers = new(grid, vocabulary.Find);

    public List<TableSection> Find()
    {
        var begins = Begins();
        return
        [
            .. begins.Select((begin, nth) =>
            {
                var from = begin.At + begin.HeadRows;
                var to = nth + 1 < begins.Count ? begins[nth + 1].At : grid.Rows.Count;
                return new TableSection(begin.At, begin.Heads, NamesIndices(begin.At), [.. grid.Rows.Take(to).Skip(from)], grid.TitlesAbove(begin.At));
            }),
        ];
    }

    private List<(int At, int HeadRows, IReadOnlyList<TableHead> Heads)> Begins()
    {
        var heads = new HeadFinder(headers, vocabulary);
        var begins = new List<(int, int, IReadOnlyList<TableHead>)>();
        for (var at = 0; at < grid.Rows.Count; at++)
        {
            var found = heads.Find(at);
            var isOther = otherHeads.TryGetValue(grid.Rows[at].Number, out var otherRows);
            if (found.Count == 0 && !isOther && !NamesUnits(at) && !NamesIndices(at))
                continue;

            var rows = found is [var first, ..] ? first.RowCount : isOther ? otherRows : 1;
            begins.Add((at, rows, found));
            at += rows - 1;
        }

        return begins;
    }

    // "Đơn vị:" with a name beside it is a label, not a column.
    private bool NamesUnits(int at) => headers.Of(at).Values.Any(cell => cell.Meaning?.Role == ColumnRole.Unit
        && (grid.Rows[at].Cells.Count > 2 || !cell.Cell.Text.TrimEnd().EndsWith(':')));

    private bool NamesIndices(int at) =>
        headers.Of(at).Values.Where(cell => cell.Meaning?.Role == ColumnRole.Index).Select(cell => cell.Meaning!.Code).Distinct().Count() >= HeadFinder.FewestIndices;
}
