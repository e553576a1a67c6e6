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
    private readonly SheetGrid grid;
    private readonly Row? below;

    // By column, left to right.
    private readonly SortedDictionary<int, HeaderCell<HeaderMeaning>?> naming = [];

    // From the lowest row up.
    private readonly List<(int Row, IReadOnlyDictionary<int, HeaderCell<HeaderMeaning>> Cells)> rows = [];

    public HeadCells(HeaderRows<HeaderMeaning> headers, int at, int span)
    {
        grid = headers.Grid;
        below = at + span < grid.Rows.Count ? grid.Rows[at + span] : null;
        for (var row = at + span - 1; row >= at; row--)
            rows.Add((grid.Rows[row].Number, headers.Of(row)));
        foreach (var column in rows.SelectMany(row => row.Cells.Keys).Distinct().Order())
            naming.Add(column, NamingCell(column));
    }

    /// <summary>Whether the last row says which of the columns under a wide header holds the points.</summary>
    public bool PointsAreNamedBelow => rows[0].Cells.Values.Any(cell => cell.IsPointsWord);

    /// <summary>Indices that a wide cell names without its being said which column holds them: another column of the name is as uncertain.</summary>
    public IReadOnlySet<string> UncertainIndices =>
        (from row in rows
         from header in row.Cells.Values
         where header.Meaning is { Role: ColumnRole.Index } && NamesNoColumn(header, header.Cell.Address.Column)
             && !naming.ContainsValue(header)
         select header.Meaning!.Code!).ToHashSet(StringComparer.Ordinal);

    /// <summary>Columns with a header, left to right, and the meaning of each; null where it has none.</summary>
    public IEnumerable<(ScoreColumn? Column, OtherColumn Header, decimal? MaxPoints)> Read()
    {
        foreach (var (column, names) in naming)
        {
            var lowest = rows.First(row => row.Cells.ContainsKey(column)).Cells[column];
            yield return names is { Meaning: { } meaning }
                ? (ColumnOf(column, names.Cell, meaning), HeaderOf(names.Cell), meaning.MaxPoints)
                : (null, HeaderOf(lowest.Cell), null);
        }
    }

    private HeaderCell<HeaderMeaning>? NamingCell(int column)
    {
        foreach (var (row, cells) in rows)
        {
            if (cells.TryGetValue(column, out var own))
            {
                if (own.Meaning is not null)
                    return NamesNoColumn(own, column) ? null : own;
            }
            else if (grid.CoverOf(row, column) is { } first && cells.TryGetValue(first.Column, out var wide) && IsOnlyPointsColumn(wide.Cell, column)
                && wide.Meaning is not null)
            {
                return wide;
            }
        }

        return null;
    }

    private bool NamesNoColumn(HeaderCell<HeaderMeaning> own, int column) =>
        (IsAboveOthers(own.Cell) && !IsOnlyPointsColumn(own.Cell, column)) || IsOverSeveral(own) || IsDivided(own);

    // "Năm trước" or "Điểm tối đa" under the name of an index: the column holds something else, and so may the next.
    private bool IsDivided(HeaderCell<HeaderMeaning> own)
    {
        if (own.Meaning!.Role != ColumnRole.Index)
            return false;

        var column = own.Cell.Address.Column;
        var lower = rows.Where(row => row.Row > own.Cell.Address.Row).Select(row => row.Cells.GetValueOrDefault(column)).FirstOrDefault(cell => cell is not null);
        return lower is not null ? IsOtherWord(lower.Cell, lower.IsPointsWord) : IsHeadBelow && below!.CellAt(column) is { Kind: CellKind.Text } cell && IsOtherWord(cell, isPointsWord: false);
    }

    private static bool IsOtherWord(Cell cell, bool isPointsWord) => !isPointsWord && IsWord(cell) && !HeaderText.IsAside(cell.Text);

    // Words and no name of a unit: the row goes on naming columns.
    private bool IsHeadBelow => below is not null
        && rows.SelectMany(row => row.Cells.Values).Where(header => header.Meaning?.Role == ColumnRole.Unit).All(unit => below.CellAt(unit.Cell.Address.Column) is null)
        && below.Cells.Count(cell => cell.Kind == CellKind.Text && IsWord(cell)) > 1;

    // A wide cell with headers of its own under it.
    private bool IsAboveOthers(Cell cell) => grid.LastColumnOf(cell.Address) > cell.Address.Column && Under(cell).Any();

    // A wide cell in the last row of the head, and under it more than one column of figures, or headers: which one it names is not said.
    private bool IsOverSeveral(HeaderCell<HeaderMeaning> header)
    {
        var (cell, last) = (header.Cell, grid.LastColumnOf(header.Cell.Address));
        if (last == cell.Address.Column || below is null || cell.Address.Row != rows[0].Row || header.Meaning!.Role is ColumnRole.Unit or ColumnRole.Number)
            return false;

        return below.Cells.Any(under => under.Address.Column > cell.Address.Column && under.Address.Column <= last)
            || (below.CellAt(cell.Address.Column) is { Kind: CellKind.Text } first && IsWord(first));
    }

    private bool IsOnlyPointsColumn(Cell wide, int column) =>
        Under(wide).Where(header => header.IsPointsWord).Select(header => header.Cell.Address.Column).Distinct().ToList() is [var only] && only == column;

    private IEnumerable<HeaderCell<HeaderMeaning>> Under(Cell wide) =>
        from row in rows
        where row.Row > wide.Address.Row
        from pair in row.Cells
        where pair.Key >= wide.Address.Column && pair.Key <= grid.LastColumnOf(wide.Address)
        select pair.Value;

    private static bool IsWord(Cell cell) => VietnameseNumber.Parse(default, cell.Text, FigureKind.Points).State == FigureState.Unreadable;

    private static ScoreColumn ColumnOf(int column, Cell cell, HeaderMeaning meaning) => new(
        column, meaning.Role, meaning.Code, new(cell.Address.Row, cell.Address.Column), TextOf(cell), meaning.Expected, meaning.IsVariant);

    private static OtherColumn HeaderOf(Cell cell) => new(new(cell.Address.Row, cell.Address.Column), TextOf(cell));

    private static string TextOf(Cell cell) => FigureReader.Shorten(VietnameseText.Normalise(cell.Text));
}
