namespace Dti.Pdf;

/// <summary>The cells of a table part by the row in which they begin, each with its column.</summary>
internal sealed record TableGrid(IReadOnlyList<IReadOnlyList<TableGrid.Placed>> Rows)
{
    /// <summary>Rows and columns count from 0.</summary>
    internal readonly record struct Placed(TableCell Cell, int Row, int Column)
    {
        public int RowEnd => Row + Cell.RowSpan;

        public int ColumnEnd => Column + Cell.ColumnSpan;
    }

    public static TableGrid Of(IReadOnlyList<TableRow> rows, int columns, string parameter)
    {
        var placed = new List<IReadOnlyList<Placed>>(rows.Count);
        var freeFrom = new int[columns];
        for (var row = 0; row < rows.Count; row++)
        {
            placed.Add(Place(rows[row], row, freeFrom, parameter));
            if (freeFrom.Any(free => free <= row))
                throw new ArgumentException($"Row {row + 1} leaves some of its {columns} columns empty.", parameter);
        }

        if (freeFrom.Any(free => free > rows.Count))
            throw new ArgumentException("A cell reaches below the last row.", parameter);
        return new TableGrid(placed);
    }

    /// <param name="freeFrom">For each column the first row that no cell covers yet.</param>
    private static List<Placed> Place(TableRow cells, int row, int[] freeFrom, string parameter)
    {
        List<Placed> placed = [];
        var column = 0;
        foreach (var cell in cells.Cells)
        {
            while (column < freeFrom.Length && freeFrom[column] > row)
                column++;
            placed.Add(new Placed(cell, row, column));
            for (var end = column + cell.ColumnSpan; column < end; column++)
            {
                if (column >= freeFrom.Length || freeFrom[column] > row)
                    throw new ArgumentException($"Row {row + 1} has more cells than its {freeFrom.Length} columns hold.", parameter);
                freeFrom[column] = row + cell.RowSpan;
            }
        }

        return placed;
    }
}
