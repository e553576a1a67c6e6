namespace Dti.Pdf;

/// <summary>The cells that begin in a row, left to right. Places covered by a cell from above are left out.</summary>
public sealed record TableRow
{
    public TableRow(params IReadOnlyList<TableCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Cells = [.. cells];
    }

    public IReadOnlyList<TableCell> Cells { get; }
}
