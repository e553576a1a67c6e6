using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Tells which rows of a table are numbered 1, 2, 3; for looking ahead.</summary>
internal sealed class NumberedRows(SheetGrid grid, ServiceHead head)
{
    private readonly ServiceCells cells = new(grid, head);

    public bool Contains(Row row)
    {
        cells.Begin(row);
        return cells.IsNumbered;
    }
}
