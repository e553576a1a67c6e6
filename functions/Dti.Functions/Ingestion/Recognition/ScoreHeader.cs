using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Finds the row that names the columns of a score table.</summary>
internal sealed class ScoreHeader(HeaderVocabulary vocabulary)
{
    private const int FewestIndices = 2;

    // A head is looked for among so many cells of a row; what stands further to the right is no score table.
    private const int MostCells = 100;
    private const int LongestHeader = 200;

    /// <summary>
    /// The columns a row names, left to right, or null when it is not the head of a score table: that needs a column of units and
    /// either several indices or one value to rank by.
    /// </summary>
    /// <param name="title">The sheet's name and what stands above; decides what a bare "Tổng điểm" is the total of.</param>
    public IReadOnlyList<ScoreColumn>? Find(Row row, string title)
    {
        var columns = row.Cells.Take(MostCells).Where(cell => cell.Kind == CellKind.Text).Select(ColumnOf).OfType<ScoreColumn>().ToList();
        if (columns.TrueForAll(column => column.Role != ColumnRole.Unit))
            return null;

        columns = WithoutDoubles(columns);
        if (columns.Count(column => column.Role == ColumnRole.Index) >= FewestIndices)
            return columns;

        columns.RemoveAll(column => column.Role == ColumnRole.Index);
        if (vocabulary.FindPillarIn(title) is { } pillar)
            columns = [.. columns.Select(column => column.Role == ColumnRole.Total ? AsPillar(column, pillar) : column)];
        return columns.Exists(column => column.Role is ColumnRole.Total or ColumnRole.Pillar) ? columns : null;
    }

    private ScoreColumn? ColumnOf(Cell cell) =>
        cell.Text.Length <= LongestHeader && vocabulary.Find(cell.Text) is { } meaning
            ? new ScoreColumn(
                cell.Address.Column, meaning.Role, meaning.Code, new(cell.Address.Row, cell.Address.Column),
                FigureReader.Shorten(VietnameseText.Normalise(cell.Text)), meaning.Expected, meaning.IsVariant)
            : null;

    private static ScoreColumn AsPillar(ScoreColumn total, Pillar pillar) =>
        total with { Role = ColumnRole.Pillar, Code = pillar.Code, HeaderExpected = pillar.Name, IsVariant = true };

    // Two columns of one meaning: neither can be trusted to be the one meant. A second column of names or numbers does no harm.
    private static List<ScoreColumn> WithoutDoubles(List<ScoreColumn> columns)
    {
        var kept = new List<ScoreColumn>();
        foreach (var same in columns.GroupBy(column => (column.Role, column.Code)))
        {
            if (same.Count() == 1 || same.Key.Role is ColumnRole.Unit or ColumnRole.Number)
                kept.Add(same.First());
        }

        return [.. kept.OrderBy(column => column.Column)];
    }
}
