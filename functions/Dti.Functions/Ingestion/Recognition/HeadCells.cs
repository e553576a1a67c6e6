using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>
/// What the columns under some rows of headers mean. The lowest text of a column decides; a wide cell above several columns, such as
/// "Điểm các chỉ số", says nothing about one of them unless only one is a column of points.
/// </summary>
internal sealed class HeadCells
{
    // A head is looked for among so many cells of a row; what stands further to the right is no score table.
    private const int MostCells = 100;
    private const int LongestHeader = 200;

    private static readonly HashSet<string> PointsWords = new[]
    {
        "điểm", "số điểm", "điểm số", "điểm đạt", "điểm đạt được", "điểm tự chấm", "tự chấm", "tự chấm điểm", "tự đánh giá", "điểm tự đánh giá",
    }.Select(VietnameseText.Fold).ToHashSet(StringComparer.Ordinal);

    private readonly SheetGrid grid;
    private readonly HeaderVocabulary vocabulary;
    private readonly Dictionary<(int Row, int Column), Cell> cells = [];
    private readonly int[] rowNumbers;
    private readonly Row? below;

    public HeadCells(SheetGrid grid, int at, int span, HeaderVocabulary vocabulary)
    {
        this.grid = grid;
        this.vocabulary = vocabulary;
        rowNumbers = [.. grid.Rows.Skip(at).Take(span).Select(row => row.Number)];
        below = at + span < grid.Rows.Count ? grid.Rows[at + span] : null;
        foreach (var cell in grid.Rows.Skip(at).Take(span).SelectMany(row => row.Cells.Take(MostCells)))
        {
            if (cell.Kind == CellKind.Text && cell.Text.Length <= LongestHeader && VietnameseText.Normalise(cell.Text).Length > 0)
                cells[(cell.Address.Row, cell.Address.Column)] = cell;
        }
    }

    /// <summary>Columns with a header, left to right, and the meaning of each; null where it has none.</summary>
    public IEnumerable<(ScoreColumn? Column, OtherColumn Header, decimal? MaxPoints)> Read()
    {
        foreach (var column in cells.Keys.Select(key => key.Column).Distinct().Order().ToList())
        {
            var lowest = CellsOf(column).Last();
            yield return MeaningOf(column) is var (cell, meaning)
                ? (ColumnOf(column, cell, meaning), HeaderOf(cell), meaning.MaxPoints)
                : (null, HeaderOf(lowest), null);
        }
    }

    /// <summary>Whether the last row says which of the columns under a wide header holds the points.</summary>
    public bool PointsAreNamedBelow => cells.Any(pair => pair.Key.Row == rowNumbers[^1] && IsPointsWord(pair.Value));

    private (Cell Cell, HeaderMeaning Meaning)? MeaningOf(int column)
    {
        foreach (var row in rowNumbers.Reverse())
        {
            if (cells.TryGetValue((row, column), out var own))
            {
                if (vocabulary.Find(own.Text) is { } meaning)
                    return (IsAboveOthers(own, row) && !IsOnlyPointsColumn(own, row, column)) || IsOverSeveral(own, meaning) ? null : (own, meaning);
            }
            else if (grid.CoverOf(row, column) is { } first && cells.TryGetValue((row, first.Column), out var wide)
                && IsOnlyPointsColumn(wide, row, column) && vocabulary.Find(wide.Text) is { } shared)
            {
                return (wide, shared);
            }
        }

        return null;
    }

    private IEnumerable<Cell> CellsOf(int column) =>
        rowNumbers.Where(row => cells.ContainsKey((row, column))).Select(row => cells[(row, column)]);

    // A wide cell with headers of its own under it.
    private bool IsAboveOthers(Cell cell, int row) =>
        grid.LastColumnOf(cell.Address) is var last && last > cell.Address.Column
        && cells.Keys.Any(key => key.Row > row && key.Column >= cell.Address.Column && key.Column <= last);

    // A wide cell in the last row of the head, and under it more than one column of figures, or headers: which one it names is not said.
    private bool IsOverSeveral(Cell cell, HeaderMeaning meaning)
    {
        var last = grid.LastColumnOf(cell.Address);
        if (last == cell.Address.Column || below is null || cell.Address.Row != rowNumbers[^1] || meaning.Role is ColumnRole.Unit or ColumnRole.Number)
            return false;

        return below.Cells.Any(under => under.Address.Column > cell.Address.Column && under.Address.Column <= last)
            || (below.CellAt(cell.Address.Column) is { Kind: CellKind.Text } first && IsWord(first));
    }

    private static bool IsWord(Cell cell) => VietnameseNumber.Parse(default, cell.Text, FigureKind.Points).State == FigureState.Unreadable;

    private bool IsOnlyPointsColumn(Cell wide, int row, int column)
    {
        var last = grid.LastColumnOf(wide.Address);
        var points = cells.Where(pair => pair.Key.Row > row && pair.Key.Column >= wide.Address.Column && pair.Key.Column <= last && IsPointsWord(pair.Value))
            .Select(pair => pair.Key.Column).Distinct().ToList();
        return points is [var only] && only == column;
    }

    private static bool IsPointsWord(Cell cell) => PointsWords.Contains(VietnameseText.Fold(cell.Text).Trim('(', ')', ' ', ':'));

    private static ScoreColumn ColumnOf(int column, Cell cell, HeaderMeaning meaning) => new(
        column, meaning.Role, meaning.Code, new(cell.Address.Row, cell.Address.Column), TextOf(cell), meaning.Expected, meaning.IsVariant);

    private static OtherColumn HeaderOf(Cell cell) => new(new(cell.Address.Row, cell.Address.Column), TextOf(cell));

    private static string TextOf(Cell cell) => FigureReader.Shorten(VietnameseText.Normalise(cell.Text));
}
