using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>
/// Points and ranks by year: "Năm 2022" and "Năm 2023", each over "Điểm" and "Hạng", or "Điểm năm 2022" in one row. The newest year is
/// what the table is of.
/// </summary>
internal sealed class YearColumns(HeaderRows<HeaderMeaning> headers, HeaderVocabulary vocabulary, int at, int span)
{
    private const string Points = "Tổng điểm";

    private readonly SheetGrid grid = headers.Grid;

    /// <summary>The head that the rows are, or null.</summary>
    /// <param name="columns">Columns as they are understood without their years.</param>
    /// <param name="read">All columns with a header.</param>
    public TableHead? HeadOf(List<ScoreColumn> columns, List<(ScoreColumn? Column, OtherColumn Header, decimal? MaxPoints)> read)
    {
        var found = read.Select(one => ColumnOf(one.Column?.Column ?? one.Header.Header.Column, one.Header)).OfType<(int Year, ScoreColumn Column)>().ToList();
        if (found.GroupBy(one => (one.Year, one.Column.Role)).Any(same => same.Count() > 1) || columns.Count(column => column.Role == ColumnRole.Unit) != 1)
            return null;

        var years = found.GroupBy(one => one.Year).OrderByDescending(year => year.Key)
            .Select(year => new EarlierYear(year.Key, Of(year, ColumnRole.Total), Of(year, ColumnRole.Rank))).ToList();
        if (years is not [{ Total: not null } newest, .. var earlier] || earlier.Exists(year => year.Total is null && year.Rank is null))
            return null;

        var ofYears = found.Select(one => one.Column.Column).ToHashSet();
        var kept = columns.Where(column => !ofYears.Contains(column.Column) && column.Role is ColumnRole.Number or ColumnRole.Unit or ColumnRole.UnitCode)
            .DistinctBy(column => column.Role).Append(newest.Total).Append(newest.Rank).OfType<ScoreColumn>().OrderBy(column => column.Column).ToList();
        var others = read.Where(one => one.Column is null && !ofYears.Contains(one.Header.Header.Column)).Select(one => one.Header).ToList();
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
