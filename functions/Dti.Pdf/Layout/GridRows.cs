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

    public Atom ToAtom() => new(Height, Draw()) { Rows = this };

    /// <summary>What stands above a height, and the rest; null when not one line stands above it.</summary>
    public (GridRows Upper, GridRows Lower)? Part(double height)
    {
        var cut = Enumerable.Range(0, _heights.Length).First(row => row == _heights.Length - 1 || HeightOf(0, row + 1) > height);
        List<GridCell> upper = [], lower = [];
        foreach (var cell in _cells)
        {
            var room = height - HeightOf(0, cell.Row) - 2 * _frame.VerticalPadding;
            var (above, below) = cell.RowEnd <= cut ? (cell.Content, new Flow([], 0)) : cell.Content.Part(room);
            if (cell.Row <= cut)
                upper.Add(cell with { RowEnd = Math.Min(cell.RowEnd, cut + 1), Content = above, Alignment = VerticalAlignment.Top });
            if (cell.RowEnd > cut)
                lower.Add(cell with { Row = Math.Max(0, cell.Row - cut), RowEnd = cell.RowEnd - cut, Content = below });
        }

        return upper.Any(cell => cell.Content.Atoms.Count > 0)
            ? (new GridRows(upper, cut + 1, _frame), new GridRows(lower, _heights.Length - cut, _frame))
            : null;
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
