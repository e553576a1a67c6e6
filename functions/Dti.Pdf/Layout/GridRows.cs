namespace Dti.Pdf.Layout;

/// <summary>Rows that no page break parts unless they are taller than a page: cells with their borders and padding.</summary>
internal sealed class GridRows
{
    private readonly IReadOnlyList<GridCell> _cells;
    private readonly GridFrame _frame;
    private readonly double[] _heights;

    public GridRows(IReadOnlyList<GridCell> cells, int rowCount, GridFrame frame)
    {
        (_cells, _frame) = (cells, frame);
        _heights = new double[rowCount];
        foreach (var cell in cells.OrderBy(cell => cell.RowEnd - cell.Row))
        {
            var missing = cell.Content.Height + 2 * frame.VerticalPadding - HeightOf(cell.Row, cell.RowEnd);
            _heights[cell.RowEnd - 1] += Math.Max(0, missing);
        }
    }

    public double Height => HeightOf(0, _heights.Length);

    public IReadOnlyList<Fragment> Draw() => [.. _cells.SelectMany(Draw)];

    /// <summary>Of all cells, in reading order.</summary>
    public IReadOnlyList<Atom> Notes => [.. _cells.SelectMany(cell => cell.Content.Atoms).SelectMany(atom => atom.Notes)];

    public Atom ToAtom() => new(Height, Draw()) { Rows = this, Notes = Notes };

    /// <summary>What stands above a height, and the rest; null when not one line stands above it. The row at that height
    /// is parted between its lines, or goes down whole where none of its own would stay up.</summary>
    public (GridRows Upper, GridRows Lower)? Part(double height)
    {
        var cut = RowAt(height);
        var isRowParted = _cells.Any(cell => cell.Row == cut && PartOf(cell, height).Upper.Atoms.Count > 0);
        var (upperEnd, bottom) = isRowParted ? (cut + 1, height) : (cut, HeightOf(0, cut));
        List<GridCell> upper = [], lower = [];
        foreach (var cell in _cells)
        {
            var (above, below) = cell.RowEnd <= cut ? (cell.Content, Flow.Empty) : PartOf(cell, bottom);
            if (cell.Row < upperEnd)
                upper.Add(cell with { RowEnd = Math.Min(cell.RowEnd, upperEnd), Content = above, Alignment = VerticalAlignment.Top });
            if (cell.RowEnd > cut)
                lower.Add(cell with { Row = Math.Max(0, cell.Row - cut), RowEnd = cell.RowEnd - cut, Content = below });
        }

        return upper.Any(cell => cell.Content.Atoms.Count > 0)
            ? (new GridRows(upper, upperEnd, _frame), new GridRows(lower, _heights.Length - cut, _frame))
            : null;
    }

    private (Flow Upper, Flow Lower) PartOf(GridCell cell, double height) =>
        cell.Content.Part(height - HeightOf(0, cell.Row) - 2 * _frame.VerticalPadding);

    private int RowAt(double height)
    {
        var row = 0;
        while (row < _heights.Length - 1 && HeightOf(0, row + 1) <= height)
            row++;
        return row;
    }

    private double HeightOf(int row, int rowEnd)
    {
        var height = 0.0;
        foreach (var one in _heights.AsSpan(row..rowEnd))
            height += one;
        return height;
    }

    private IEnumerable<Fragment> Draw(GridCell cell)
    {
        var (top, height) = (HeightOf(0, cell.Row), HeightOf(cell.Row, cell.RowEnd));
        var spare = height - 2 * _frame.VerticalPadding - cell.Content.Height;
        var shift = cell.Alignment switch
        {
            VerticalAlignment.Middle => spare / 2,
            VerticalAlignment.Bottom => spare,
            _ => 0,
        };
        return cell.Content
            .Stack(cell.Left + _frame.HorizontalPadding, top + _frame.VerticalPadding + shift)
            .Concat(_frame.Borders(cell.Left, top, cell.Right, top + height));
    }
}
