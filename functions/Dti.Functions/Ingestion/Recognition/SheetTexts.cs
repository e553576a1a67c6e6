using Dti.Domain.Services;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Gathers the texts of sheets that belong to no table's figures: titles, headings, notes.</summary>
internal sealed class SheetTexts
{
    private const int MostTexts = 500;
    private const int MostOfRow = 20;
    private const int ShortestText = 6;

    private readonly List<SheetText> texts = [];

    public IReadOnlyList<SheetText> All => texts;

    public void Add(SheetGrid grid, UsedRows used)
    {
        foreach (var row in grid.Rows.Where(row => !used.Contains(row.Number)))
        {
            foreach (var cell in row.Cells.Where(cell => cell.Kind == CellKind.Text && cell.Text.Length >= ShortestText).Take(MostOfRow))
            {
                if (texts.Count == MostTexts)
                    return;
                texts.Add(new SheetText(grid.Name, new(row.Number, cell.Address.Column), ServiceCells.TextOf(cell)));
            }
        }
    }
}
