using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Which columns that are not read hold figures all the same.</summary>
internal static class LeftOutFigures
{
    /// <param name="rows">Numbers of the rows that were read.</param>
    public static IReadOnlyList<OtherColumn> In(SheetGrid grid, ServiceHead head, IReadOnlyList<Row> body, IEnumerable<int> rows)
    {
        var read = rows.ToHashSet();
        var seen = body.Where(row => read.Contains(row.Number)).ToList();
        return [.. head.Others.Select(column => head.Explained.Contains(column.Header.Column) ? column : column with { HoldsFigures = HoldsFigures(column) })];

        bool HoldsFigures(OtherColumn column)
        {
            var last = grid.LastColumnOf(new(column.Header.Row, column.Header.Column));
            return seen.Exists(row => row.Cells.Any(cell => cell.Address.Column >= column.Header.Column && cell.Address.Column <= last
                && !head.Columns.Any(taken => taken.Column == cell.Address.Column) && IsFigure(cell)));
        }
    }

    private static bool IsFigure(Cell cell) =>
        cell.Kind == CellKind.Number || (cell.Kind == CellKind.Text && QuantityText.Parse(default, cell.Text).Kind != QuantityKind.None);
}
