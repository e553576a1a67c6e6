namespace Dti.Xlsx;

/// <summary>A row with at least one cell that holds something, or a hidden row.</summary>
public sealed class Row
{
    private readonly ArraySegment<Cell> cells;

    internal Row(int number, bool isHidden, ArraySegment<Cell> cells) => (Number, IsHidden, this.cells) = (number, isHidden, cells);

    /// <summary>Counted from 1.</summary>
    public int Number { get; }

    /// <summary>True for a hidden row, and for one of height 0, which a person sees just as little.</summary>
    public bool IsHidden { get; }

    /// <summary>Only cells that hold something, left to right.</summary>
    public IReadOnlyList<Cell> Cells => cells;

    /// <summary>The cell in a column (counted from 1), or null where it holds nothing.</summary>
    public Cell? CellAt(int column)
    {
        var (low, high) = (0, cells.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = cells[middle].Address.Column;
            if (found == column)
                return cells[middle];
            (low, high) = found < column ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
