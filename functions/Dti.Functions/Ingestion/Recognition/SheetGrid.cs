using Dti.Domain.Catalogue;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>A sheet as people see it: rows, and which cell's text stands over which columns.</summary>
internal sealed class SheetGrid
{
    private const int TitleRows = 5;
    private const int TallestHead = 3;

    private readonly Dictionary<CellAddress, CellRange> mergesByFirst = [];
    private readonly ILookup<int, CellRange> mergesByRow;
    private readonly ILookup<int, CellRange> coversByRow;

    public SheetGrid(Sheet sheet)
    {
        Sheet = sheet;
        Name = VietnameseText.Normalise(FigureReader.Shorten(sheet.Name));
        foreach (var merge in sheet.Merges)
            mergesByFirst.TryAdd(merge.From, merge);
        coversByRow = sheet.Merges.SelectMany(merge =>
                Enumerable.Range(merge.From.Row, Math.Min(merge.To.Row - merge.From.Row + 1, TallestHead)).Select(row => (Row: row, Merge: merge)))
            .ToLookup(pair => pair.Row, pair => pair.Merge);
        mergesByRow = sheet.Merges.Where(merge => merge.To.Column > merge.From.Column).ToLookup(merge => merge.From.Row);
    }

    public Sheet Sheet { get; }

    /// <summary>NFC, no longer than a line.</summary>
    public string Name { get; }

    public IReadOnlyList<Row> Rows => Sheet.Rows;

    /// <summary>What stands at the left of the rows above a table, the nearest first, and the sheet's name.</summary>
    public IReadOnlyList<string> TitlesAbove(int at)
    {
        var above = Rows.Take(at).TakeLast(TitleRows).Where(row => row.Cells is [{ Kind: CellKind.Text }, ..]).Select(row => row.Cells[0].Text);
        return [.. above.Reverse().Append(Sheet.Name).Select(FigureReader.Shorten)];
    }

    /// <summary>The last column that the cell's text stands over: its own unless it is merged with others.</summary>
    public int LastColumnOf(CellAddress cell) => mergesByFirst.TryGetValue(cell, out var merge) ? merge.To.Column : cell.Column;

    /// <summary>The last row that the cell stands for: its own unless it is merged with others.</summary>
    public int LastRowOf(CellAddress cell) => mergesByFirst.TryGetValue(cell, out var merge) ? merge.To.Row : cell.Row;

    /// <summary>Whether a cell lies under a merged one and cannot be seen.</summary>
    public bool IsCovered(CellAddress cell) => coversByRow[cell.Row].Any(merge => merge.From != cell && merge.Contains(cell));

    /// <summary>The cell that can be seen where this one would be: the first of the merged range it lies under, or itself.</summary>
    public CellAddress Visible(CellAddress cell) =>
        coversByRow[cell.Row].Where(merge => merge.Contains(cell)).Select(merge => (CellAddress?)merge.From).FirstOrDefault() ?? cell;

    /// <summary>The wide merged cell of a row that lies over a column without beginning there; null where there is none.</summary>
    public CellAddress? CoverOf(int row, int column) =>
        mergesByRow[row].Where(merge => merge.From.Column < column && column <= merge.To.Column).Select(merge => (CellAddress?)merge.From).FirstOrDefault();
}
