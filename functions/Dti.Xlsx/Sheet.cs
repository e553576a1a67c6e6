namespace Dti.Xlsx;

/// <summary>One sheet. The cells of a hidden sheet are not read: it has a name and nothing else.</summary>
public sealed class Sheet
{
    private readonly Row[] rows;
    private readonly ColumnSpans hiddenColumns;

    internal Sheet(
        string name, SheetVisibility visibility, Row[] rows, IReadOnlyList<CellRange> merges, IReadOnlyList<Comment> comments,
        ColumnSpans hiddenColumns)
    {
        Name = name;
        Visibility = visibility;
        this.rows = rows;
        Merges = merges;
        Comments = comments;
        this.hiddenColumns = hiddenColumns;
    }

    /// <summary>As stored, not normalised.</summary>
    public string Name { get; }

    public SheetVisibility Visibility { get; }

    /// <summary>Only rows with cells that hold something, and hidden rows; top to bottom.</summary>
    public IReadOnlyList<Row> Rows => rows;

    /// <summary>Merged cells, in the order of the file. The value is that of the upper left cell.</summary>
    public IReadOnlyList<CellRange> Merges { get; }

    /// <summary>In the order of the file; also those of cells that hold nothing else.</summary>
    public IReadOnlyList<Comment> Comments { get; }

    /// <summary>True for a hidden column, and for one of width 0, which a person sees just as little.</summary>
    /// <param name="column">Counted from 1.</param>
    public bool IsColumnHidden(int column) => hiddenColumns.Contains(column);

    /// <summary>The row with this number (counted from 1), or null where it is not among <see cref="Rows"/>.</summary>
    public Row? RowAt(int number)
    {
        var (low, high) = (0, rows.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].Number == number)
                return rows[middle];
            (low, high) = rows[middle].Number < number ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>The cell at an address, or null where it holds nothing.</summary>
    public Cell? CellAt(CellAddress address) => RowAt(address.Row)?.CellAt(address.Column);
}
