using Azure.Data.Tables;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;

namespace Dti.Functions.Storage;

/// <summary>Table <c>Scores</c>: partition by period and reading; one row a unit and index, with the cell it came from.</summary>
internal sealed class ScoresTable(StorageAccount account)
{
    private readonly StorageTable table = new(account.Tables, "Scores");

    /// <summary>Makes these the only scores of a reading.</summary>
    public Task SaveAsync(Period period, string reading, IReadOnlyList<UnitScores> scores, CancellationToken cancellationToken)
    {
        var partition = Partition(period, reading);
        var rows =
            from unit in scores
            from score in unit.Points
            select new TableEntity(partition, TableKey.Of(unit.Unit, score.Index))
            {
                ["Unit"] = unit.Unit,
                ["Stage"] = unit.Stage.ToString(),
                ["IsDisputed"] = unit.IsDisputed,
                ["Index"] = score.Index,
                ["Points"] = TableValue.Of(score.Points),
                ["Sheet"] = score.Sheet,
                ["Row"] = score.Cell.Row,
                ["Column"] = score.Cell.Column,
            };
        return table.ReplacePartitionAsync(partition, [.. rows], cancellationToken);
    }

    /// <summary>The scores of a reading, one per unit, by unit id.</summary>
    public async Task<IReadOnlyDictionary<string, UnitScores>> ReadAsync(Period period, string reading, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.ListAsync(Partition(period, reading), rowPrefix: null, cancellationToken))
            rows.Add(row);

        return rows.GroupBy(row => row.GetString("Unit"), StringComparer.Ordinal).ToDictionary(
            unit => unit.Key,
            unit => new UnitScores(
                unit.Key, Enum.Parse<ScoreStage>(unit.First().GetString("Stage")), unit.First().GetBoolean("IsDisputed")!.Value,
                [.. unit.Select(FromRow)]),
            StringComparer.Ordinal);
    }

    private static string Partition(Period period, string reading) => TableKey.Of(period.ToString(), reading);

    private static IndexScore FromRow(TableEntity row) => new(
        row.GetString("Index"), TableValue.ToDecimal(row.GetString("Points")), row.GetString("Sheet"),
        new CellAddress(row.GetInt32("Row")!.Value, row.GetInt32("Column")!.Value));
}
