using Azure.Data.Tables;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;

namespace Dti.Functions.Storage;

/// <summary>
/// Table <c>Scores</c>: partition by period and reading; one row a unit and index and, where the unit sent its form, one row a unit and
/// criterion, each with the cell it came from.
/// </summary>
internal sealed class ScoresTable(StorageAccount account)
{
    // Only rows of indices have it.
    private const string Stage = "Stage";

    private readonly StorageTable table = new(account.Tables, "Scores");

    /// <summary>Makes these the only scores of a reading.</summary>
    public Task SaveAsync(Period period, string reading, IReadOnlyList<UnitScores> scores, CancellationToken cancellationToken)
    {
        var partition = Partition(period, reading);
        var rows = scores.SelectMany(unit => unit.Points.Select(score => IndexRow(partition, unit, score))
            .Concat(unit.Criteria.Select(criterion => CriterionRow(partition, unit.Unit, criterion))));
        return table.ReplacePartitionAsync(partition, [.. rows], cancellationToken);
    }

    /// <summary>The scores of a reading, one per unit, by unit id.</summary>
    public async Task<IReadOnlyDictionary<string, UnitScores>> ReadAsync(Period period, string reading, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.ListHavingAsync(Partition(period, reading), Stage, cancellationToken))
            rows.Add(row);

        return rows.GroupBy(row => row.GetString("Unit"), StringComparer.Ordinal).ToDictionary(
            unit => unit.Key,
            unit => new UnitScores(
                unit.Key, Enum.Parse<ScoreStage>(unit.First().GetString(Stage)), unit.First().GetBoolean("IsDisputed")!.Value,
                [.. unit.Select(FromRow)]),
            StringComparer.Ordinal);
    }

    /// <summary>The criteria of one unit in a reading, in the form's order; none where it came from a table of units.</summary>
    public async Task<IReadOnlyList<CriterionScore>> ReadCriteriaAsync(
        Period period, string reading, string unit, CancellationToken cancellationToken)
    {
        var criteria = new List<CriterionScore>();
        await foreach (var row in table.ListAsync(Partition(period, reading), TableKey.Of(unit), cancellationToken))
        {
            if (IsCriterion(row))
                criteria.Add(CriterionOf(row));
        }

        return [.. criteria.OrderBy(criterion => criterion.Cell.Row)];
    }

    private static string Partition(Period period, string reading) => TableKey.Of(period.ToString(), reading);

    private static bool IsCriterion(TableEntity row) => row.ContainsKey("Criterion");

    private static TableEntity IndexRow(string partition, UnitScores unit, IndexScore score) =>
        new(partition, TableKey.Of(unit.Unit, score.Index))
        {
            ["Unit"] = unit.Unit,
            [Stage] = unit.Stage.ToString(),
            ["IsDisputed"] = unit.IsDisputed,
            ["Index"] = score.Index,
            ["Points"] = TableValue.Of(score.Points),
            ["Sheet"] = score.Sheet,
            ["Row"] = score.Cell.Row,
            ["Column"] = score.Cell.Column,
        };

    // A form may number two criteria alike, or none: its row tells them apart.
    private static TableEntity CriterionRow(string partition, string unit, CriterionScore criterion) =>
        new(partition, TableKey.Of(unit, criterion.Index, criterion.Code, TableKey.Of(criterion.Cell.Row)))
        {
            ["Unit"] = unit,
            ["Criterion"] = TableValue.Text(criterion.Code),
            ["Name"] = TableValue.Text(criterion.Name),
            ["Index"] = criterion.Index,
            ["MaxPoints"] = TableValue.OfNullable(criterion.MaxPoints),
            ["Self"] = TableValue.OfNullable(criterion.Self),
            ["Verified"] = TableValue.OfNullable(criterion.Verified),
            ["Final"] = TableValue.OfNullable(criterion.Final),
            ["Sheet"] = criterion.Sheet,
            ["Row"] = criterion.Cell.Row,
            ["Column"] = criterion.Cell.Column,
        };

    private static CriterionScore CriterionOf(TableEntity row) => new(
        row.GetString("Criterion"), row.GetString("Name"), row.GetString("Index"), TableValue.NumberIn(row, "MaxPoints"),
        TableValue.NumberIn(row, "Self"), TableValue.NumberIn(row, "Verified"), TableValue.NumberIn(row, "Final"), row.GetString("Sheet"),
        TableValue.CellIn(row));

    private static IndexScore FromRow(TableEntity row) => new(
        row.GetString("Index"), TableValue.ToDecimal(row.GetString("Points")), row.GetString("Sheet"), TableValue.CellIn(row));
}
