namespace Dti.Pdf;

/// <summary>The cells of a table part, each at its row and column.</summary>
internal sealed record TableGrid(IReadOnlyList<TableGrid.Placed> Cells, int RowCount, int ColumnCount)
{
    /// <summary>Rows and columns count from 0.</summary>
    internal readonly record struct Placed(TableCell Cell, int Row, int Column)
    {
        public int RowEnd => Row + Cell.RowSpan;

        public int ColumnEnd => Column + Cell.ColumnSpan;
    }

    public static TableGrid Of(IReadOnlyList<TableRow> rows, int columns, string parameter)
    {
        var placed = new List<Placed>();
        var freeFrom = new int[columns];
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Cells)
            {
                while (column < columns && freeFrom[column] > row)
                    column++;
                for (var covered = column; covered < column + cell.ColumnSpan; covered++)
                {
                    if (covered >= columns || freeFrom[covered] > row)
                        throw new ArgumentException($"Row {row + 1} has more cells than its {columns} columns have room for.", parameter);
                    freeFrom[covered] = row + cell.RowSpan;
                }

                placed.Add(new Placed(cell, row, column));
                column += cell.ColumnSpan;
            }

            if (freeFrom.Any(free => free <= row))
                throw new ArgumentException($"Row {row + 1} leaves some of its {columns} columns empty.", parameter);
        }

        if (freeFrom.Any(free => free > rows.Count))
            throw new ArgumentException("A cell reaches below the last row.", parameter);
        return new TableGrid(placed, rows.Count, columns);
    }
}
