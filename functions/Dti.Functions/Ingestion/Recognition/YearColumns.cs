using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>
/// Points and ranks by year: "Năm 2022" and "Năm 2023", each over "Điểm" and "Hạng", or "Điểm năm 2022" in one row. The newest year is
/// what the table is of.
/// </summary>
internal sealed class YearColumns
{
    private const string Points = "Tổng điểm";

    private readonly HeaderRows<HeaderMeaning> headers;
    private readonly HeaderVocabulary vocabulary;
    private readonly SheetGrid grid;
    private readonly List<(ScoreColumn? Column, OtherColumn Header, decimal? MaxPoints)> read;
    private readonly List<(int Year, ScoreColumn Column)> found;
    private readonly int at;
    private readonly int span;

    /// <param name="read">All columns with a header, as they are understood without their years.</param>
    public YearColumns(
        HeaderRows<HeaderMeaning> headers, HeaderVocabulary vocabulary, int at, int span,
        List<(ScoreColumn? Column, OtherColumn Header, decimal? MaxPoints)> read)
    {
        (this.headers, this.vocabulary, grid, this.at, this.span, this.read) = (headers, vocabulary, headers.Grid, at, span, read);
        found = [.. read.Select(one => ColumnOf(one.Column?.Column ?? one.Header.Header.Column, one.Header)).OfType<(int, ScoreColumn)>()];
    }

    /// <summary>Columns of more than one year: what one of them means cannot be told without its year.</summary>
    public bool NamesSeveral => found.Select(one => one.Year).Distinct().Count() > 1;

    public bool Holds(ScoreColumn column) => found.Exists(one => one.Column.Column == column.Column);

    /// <summary>The head that the rows are, or null.</summary>
    /// <param name="columns">Columns as they are understood without their years.</param>
    public TableHead? HeadOf(List<ScoreColumn> columns)
    {
        var hasDoubles = found.GroupBy(one => (one.Year, one.Column.Role)).Any(same => same.Count() > 1);
        if (hasDoubles || columns.Count(column => column.Role == ColumnRole.Unit) != 1)
            return null;

        var years = found.GroupBy(one => one.Year).OrderByDescending(year => year.Key)
            .Select(year => new EarlierYear(year.Key, Of(year, ColumnRole.Total), Of(year, ColumnRole.Rank))).ToList();
        if (years is not [{ Total: not null } newest, .. var earlier])
            return null;

        var kept = columns.Where(column => !Holds(column) && column.Role is ColumnRole.Number or ColumnRole.Unit or ColumnRole.UnitCode)
            .DistinctBy(column => column.Role).Append(newest.Total).Append(newest.Rank).OfType<ScoreColumn>().OrderBy(column => column.Column).ToList();
        var others = read.Where(one => one.Column is null && !found.Exists(year => year.Column.Column == one.Header.Header.Column))
            .Select(one => one.Header).ToList();
        return new TableHead(grid.Rows[at].Number, grid.Rows[at + span - 1].Number, kept, others, new Dictionary<string, decimal>())
        {
            Year = newest.Year,
            Earlier = earlier,
        };
    }

    private static ScoreColumn? Of(IEnumerable<(int Year, ScoreColumn Column)> year, ColumnRole role) =>
        year.Select(one => one.Column).FirstOrDefault(column => column.Role == role);

    private (int Year, ScoreColumn Column)? ColumnOf(int column, OtherColumn header)
    {
        var (text, own) = YearText.Split(header.HeaderText);
        if ((own ?? YearAbove(column, header.Header.Row)) is not { } year)
            return null;

        var meaning = vocabulary.Find(text);
        var role = HeaderRows<HeaderMeaning>.IsPointsWord(text) ? ColumnRole.Total : meaning?.Role;
        return role is ColumnRole.Total or ColumnRole.Rank
            ? (year, new ScoreColumn(column, role.Value, null, header.Header, header.HeaderText, meaning?.Expected ?? Points, IsVariant: false))
            : null;
    }

    private int? YearAbove(int column, int row)
    {
        for (var above = at + span - 1; above >= at; above--)
        {
            if (grid.Rows[above].Number >= row)
                continue;

            var cells = headers.Of(above);
            var cover = grid.CoverOf(grid.Rows[above].Number, column)?.Column ?? (cells.ContainsKey(column) ? column : LeftOf(cells.Keys, column));
            if (cells.TryGetValue(cover, out var wide) && YearText.In(wide.Cell.Text) is { } year)
                return year;
        }

        return null;
    }

    // Where nothing is merged, a header stands over the columns to its right down to the next one.
    private static int LeftOf(IEnumerable<int> columns, int column) => columns.Where(one => one < column).DefaultIfEmpty(0).Max();
}
