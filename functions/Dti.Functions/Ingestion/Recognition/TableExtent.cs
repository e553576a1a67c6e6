using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Where a table's data stand: numbers of columns and rows.</summary>
internal sealed record TableExtent(string Sheet, IEnumerable<int> Columns, IEnumerable<int> Rows)
{
    public static TableExtent Of(ScoreTable table) => new(
        table.Sheet,
        table.Columns.Concat(table.Earlier.SelectMany(year => new[] { year.Total, year.Rank }).OfType<ScoreColumn>())
            .Select(column => column.Header.Column).Concat(table.Criteria.Select(criterion => criterion.Points.Cell.Column)),
        table.Rows.Select(row => row.Row).Concat(table.OtherRows.Where(row => row.Kind == OtherRowKind.Average).Select(row => row.Row))
            .Concat(table.Criteria.Select(criterion => criterion.Points.Cell.Row)));

    public static TableExtent Of(IndicatorTable table) => new(
        table.Sheet, table.Columns.Select(column => column.Column),
        table.Rows.Select(row => row.Row).Concat(table.Counts.SelectMany(count => count.Parts.Select(part => part.Figure.Cell.Row).Append(count.Row))));

    public static TableExtent Of(CountTable table) => new(
        table.Sheet, table.Columns.Select(column => column.Column),
        table.Rows.Select(row => row.Row).Concat(table.Sum is { } sum ? [sum.Row] : []));
}
