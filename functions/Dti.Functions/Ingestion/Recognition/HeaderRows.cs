using Dti.Domain.Catalogue;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>A text cell seen as a header.</summary>
/// <param name="Meaning">What it means, or null.</param>
/// <param name="IsPointsWord">It says that the column holds points, and not of what: "Điểm", "Tự chấm".</param>
internal sealed record HeaderCell<TMeaning>(Cell Cell, TMeaning? Meaning, bool IsPointsWord)
    where TMeaning : class;

/// <summary>The rows of a sheet seen as rows of headers. Each is looked at once, though heads of several heights are tried.</summary>
/// <param name="meaningOf">What a header means; null for none.</param>
internal sealed class HeaderRows<TMeaning>(SheetGrid grid, Func<string, TMeaning?> meaningOf)
    where TMeaning : class
{
    // A head is looked for among so many cells of a row; what stands further to the right is no table.
    private const int MostCells = 100;
    private const int LongestHeader = 200;
    private const int LongestPointsWord = 64;
    private const int RowsRemembered = 8;

    private static readonly HashSet<string> PointsWords = new[]
    {
        "điểm", "số điểm", "điểm số", "điểm đạt", "điểm đạt được", "điểm tự chấm", "tự chấm", "tự chấm điểm", "tự đánh giá", "điểm tự đánh giá",
    }.Select(VietnameseText.Fold).ToHashSet(StringComparer.Ordinal);

    private readonly Dictionary<int, IReadOnlyDictionary<int, HeaderCell<TMeaning>>> remembered = [];

    public SheetGrid Grid => grid;

    /// <summary>Headers by column number; what lies under a merged cell cannot be seen and names nothing.</summary>
    /// <param name="at">Position among the sheet's rows.</param>
    public IReadOnlyDictionary<int, HeaderCell<TMeaning>> Of(int at)
    {
        if (remembered.TryGetValue(at, out var known))
            return known;

        remembered.Remove(at - RowsRemembered);
        var row = grid.Rows[at].Cells.Take(MostCells)
            .Where(cell => cell.Kind == CellKind.Text && cell.Text.Length <= LongestHeader && !string.IsNullOrWhiteSpace(cell.Text)
                && !grid.IsCovered(cell.Address))
            .ToDictionary(cell => cell.Address.Column, Read);
        remembered.Add(at, row);
        return row;
    }

    private HeaderCell<TMeaning> Read(Cell cell) => new(cell, meaningOf(cell.Text), IsPointsWord(cell.Text));

    /// <summary>Whether a text says "points", and not of what.</summary>
    public static bool IsPointsWord(string text) => text.Length <= LongestPointsWord && PointsWords.Contains(VietnameseText.Fold(text).Trim('(', ')', ' ', ':'));
}
