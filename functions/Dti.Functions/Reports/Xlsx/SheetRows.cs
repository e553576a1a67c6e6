using Dti.Xlsx;
using Dti.Xlsx.Writing;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>The rows of a sheet while it is put together, from top to bottom.</summary>
/// <param name="widths">Of its columns, in digits.</param>
internal sealed class SheetRows(IReadOnlyList<double> widths)
{
    private readonly List<RowContent> rows = [];
    private readonly List<CellRange> merges = [];

    public IReadOnlyList<RowContent> Rows => rows;

    public IReadOnlyList<CellRange> Merges => merges;

    /// <summary>Number of the row that is added next.</summary>
    public int Next => rows.Count + 1;

    /// <summary>Points, of all rows so far.</summary>
    public double Height => rows.Sum(row => row.HeightPoints ?? 0);

    /// <param name="heightPoints">At least one line is shown.</param>
    public void Add(IReadOnlyList<CellContent> cells, double heightPoints) =>
        rows.Add(new RowContent(cells) { HeightPoints = Math.Max(TextExtent.Height("", 1), heightPoints) });

    /// <summary>A line over all columns.</summary>
    public void Add(SheetLine line)
    {
        var scale = (line.Look.FontSize ?? SheetLooks.FontSize) / SheetLooks.FontSize * (line.Look.Bold ? 1.1 : 1);
        var text = SheetText.ForCell(line.Text);
        if (widths.Count > 1)
            Merge(new CellAddress(Next, 1), new CellAddress(Next, widths.Count));
        Add([CellContent.OfText(text, line.Look)], TextExtent.Height(text, widths.Sum(), scale));
    }

    public void AddGap() => Add([], 0);

    public void Merge(CellAddress from, CellAddress to) => merges.Add(new CellRange(from, to));
}
