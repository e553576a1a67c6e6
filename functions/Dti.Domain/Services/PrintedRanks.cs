using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>What a printed ranking says of a unit, year by year.</summary>
internal static class PrintedRanks
{
    /// <summary>Newest year first; a year without points and rank is none.</summary>
    /// <param name="periodYear">The year before it is that of a table that names none.</param>
    internal static IEnumerable<PrintedRank> Of(ScoreTable table, ScoreRow row, int periodYear)
    {
        var years = table.Earlier
            .Prepend(new EarlierYear(table.Year ?? periodYear, table.RankedBy, table.Find(ColumnRole.Rank)));
        foreach (var year in years)
        {
            var (points, rank) = (FigureIn(year.Total), FigureIn(year.Rank));
            if ((rank ?? points) is { } figure && (points?.Value is not null || rank?.Value is not null))
                yield return new PrintedRank(year.Year, points?.Value, rank?.Value, table.Sheet, figure.Cell) { PointsCell = points?.Value is null ? null : points.Cell };
        }

        Figure? FigureIn(ScoreColumn? column) => column is null ? null : row.Figures.GetValueOrDefault(column.Column);
    }
}
