using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Finds the one to three rows that name the columns of score tables.</summary>
internal sealed class HeadFinder(HeaderRows<HeaderMeaning> headers, HeaderVocabulary vocabulary)
{
    /// <summary>Fewer names of indices make no head.</summary>
    public const int FewestIndices = 2;

    private const int MostRows = 3;
    private const int MostSideBySide = 4;

    private static readonly string Points = VietnameseText.Fold("điểm");

    private readonly SheetGrid grid = headers.Grid;

    /// <summary>
    /// The heads that begin in a row: none, one, or several side by side. A head needs a column of units and either several indices
    /// or one value to rank by. Of heads of different height the one that explains most columns is taken, and the lower of equals.
    /// </summary>
    /// <param name="at">Position among the sheet's rows.</param>
    public IReadOnlyList<TableHead> Find(int at)
    {
        if (!headers.Of(at).Values.Any(cell => cell.Meaning is not null))
            return [];

        List<TableHead> best = [];
        for (var span = 1; span <= MostRows && at + span <= grid.Rows.Count; span++)
        {
            var isNextRow = span == 1 || grid.Rows[at + span - 1].Number == grid.Rows[at + span - 2].Number + 1;
            if (!isNextRow || (span > 1 && (BeginsAnother(at, at + span - 1, best) || IsBelow(best, grid.Rows[at + span - 1]))))
                break;

            var heads = HeadsOf(at, span);
            if (CountOf(heads) > CountOf(best))
                best = heads;
        }

        return best;
    }

    private static int CountOf(List<TableHead> heads) => heads.Sum(head => head.Columns.Count);

    // A row that names the column of units ends what is above it: a head that has named units already, or a row with a name there.
    private bool BeginsAnother(int at, int last, List<TableHead> best)
    {
        var unitColumns = headers.Of(last).Where(pair => pair.Value.Meaning?.Role == ColumnRole.Unit).Select(pair => pair.Key).ToList();
        return unitColumns.Count > 0 && (best.Count > 0 || Enumerable.Range(at, last - at).Any(row => unitColumns.Exists(headers.Of(row).ContainsKey)));
    }

    // What stands under the header of the units is a unit.
    private static bool IsBelow(List<TableHead> heads, Row row) =>
        heads.Exists(head => head.Columns.Any(column => column.Role == ColumnRole.Unit && row.CellAt(column.Column) is not null));

    private List<TableHead> HeadsOf(int at, int span)
    {
        var cells = new HeadCells(headers, at, span);
        var read = cells.Read().ToList();
        var uncertain = cells.UncertainIndices;
        var columns = read.Select(one => one.Column).OfType<ScoreColumn>()
            .Where(column => column.Role != ColumnRole.Index || !uncertain.Contains(column.Code!)).ToList();
        var (first, last) = (grid.Rows[at].Number, grid.Rows[at + span - 1].Number);
        if (columns.TrueForAll(column => column.Role != ColumnRole.Unit))
            return [];

        if (DistinctIndices(columns) == 0 && new YearColumns(headers, vocabulary, at, span, read) is { NamesSeveral: true } years)
        {
            if (!columns.Exists(column => column.Role is ColumnRole.Total or ColumnRole.Pillar && !years.Holds(column)))
                return years.HeadOf(columns) is { } ofYears ? [ofYears] : [];
            columns.RemoveAll(years.Holds);
        }

        var titles = grid.TitlesAbove(at);
        var parts = SideBySide(columns).ConvertAll(part => Qualify(part, titles));
        var tables = parts.TrueForAll(part => part is not null) ? parts : [Qualify(columns, titles)];
        var taken = tables.OfType<List<ScoreColumn>>().ToList();
        if (taken.Count == 0 && DistinctIndices(columns) == 0)
            return new YearColumns(headers, vocabulary, at, span, read).HeadOf(columns) is { } ofYear ? [ofYear] : [];
        if (!taken.Exists(table => table.Exists(column => column.Header.Row == first))
            || (!taken.Exists(table => table.Exists(column => column.Header.Row == last)) && !cells.PointsAreNamedBelow))
            return [];

        if (taken.Count > MostSideBySide)
            return [];

        var others = read.Where(one => one.Column is null).Select(one => one.Header).ToList();
        var maxima = read.Where(one => one is { Column.Role: ColumnRole.Index, MaxPoints: > 0 })
            .DistinctBy(one => one.Column!.Code).ToDictionary(one => one.Column!.Code!, one => one.MaxPoints!.Value);
        return [.. taken.Select((table, nth) => new TableHead(first, last, table, nth == 0 ? others : [], maxima))];
    }

    // A second column of names begins a second table, with the numbering before it, if there is one.
    private static List<List<ScoreColumn>> SideBySide(List<ScoreColumn> columns)
    {
        var parts = new List<List<ScoreColumn>> { new() };
        foreach (var column in columns)
        {
            if (column.Role == ColumnRole.Unit && parts[^1].Exists(before => before.Role == ColumnRole.Unit))
            {
                var numbering = parts[^1] is [.., { Role: ColumnRole.Number or ColumnRole.Rank } before] && parts[^1].Count(one => one.Role == before.Role) > 1
                    ? before : null;
                if (numbering is not null)
                    parts[^1].Remove(numbering);
                parts.Add(numbering is null ? [] : [numbering]);
            }

            parts[^1].Add(column);
        }

        return parts;
    }

    private List<ScoreColumn>? Qualify(List<ScoreColumn> columns, IReadOnlyList<string> titles)
    {
        var namesIndices = DistinctIndices(columns) >= FewestIndices;
        columns = WithoutDoubles(columns);
        if (columns.Count(column => column.Role == ColumnRole.Index) >= FewestIndices)
            return columns;
        if (namesIndices)
            return null;

        columns.RemoveAll(column => column.Role == ColumnRole.Index);
        if (titles.Select(vocabulary.FindPillarIn).FirstOrDefault(found => found is not null) is { } pillar)
            columns = [.. columns.Select(column => column.Role == ColumnRole.Total ? AsPillar(column, pillar) : column)];
        return columns.Exists(column => column.Role == ColumnRole.Pillar || SaysPoints(column)) ? columns : null;
    }

    // "Tổng" alone may be the sum of anything.
    private static bool SaysPoints(ScoreColumn column) =>
        column.Role == ColumnRole.Total && VietnameseText.Fold(column.HeaderText).Contains(Points, StringComparison.Ordinal);

    private static int DistinctIndices(List<ScoreColumn> columns) =>
        columns.Where(column => column.Role == ColumnRole.Index).Select(column => column.Code).Distinct().Count();

    private static ScoreColumn AsPillar(ScoreColumn total, Pillar pillar) =>
        total with { Role = ColumnRole.Pillar, Code = pillar.Code, HeaderExpected = pillar.Name, IsVariant = true };

    // Two columns of one meaning: neither can be trusted to be the one meant. Which column of names is meant, the names tell.
    private static List<ScoreColumn> WithoutDoubles(List<ScoreColumn> columns)
    {
        var kept = new List<ScoreColumn>();
        foreach (var same in columns.GroupBy(column => (column.Role, column.Code)))
        {
            if (same.Count() == 1 || same.Key.Role == ColumnRole.Unit)
                kept.AddRange(same);
            else if (same.Key.Role is ColumnRole.Number or ColumnRole.UnitCode)
                kept.Add(same.First());
        }

        return [.. kept.OrderBy(column => column.Column)];
    }
}
