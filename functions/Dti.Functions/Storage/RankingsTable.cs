using Azure.Data.Tables;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;

namespace Dti.Functions.Storage;

/// <summary>
/// Table <c>Rankings</c>: partition by period, group and edition; one row a placement (board, rank, unit) and, on a board named
/// <c>-</c>, one row an expected unit with the reading that counted for it or the reason why none did.
/// </summary>
internal sealed class RankingsTable(StorageAccount account)
{
    private const string Inputs = "-";

    private readonly StorageTable table = new(account.Tables, "Rankings");

    public Task SaveAsync(Edition edition, CancellationToken cancellationToken)
    {
        var partition = Partition(edition.Period, edition.Group, edition.Id);
        var placements =
            from board in edition.Ranking.Boards
            from placement in board.Placements
            select new TableEntity(partition, TableKey.Of(board.Code, TableKey.Of(placement.Rank), placement.Unit))
            {
                ["Board"] = board.Code,
                ["Rank"] = placement.Rank,
                ["Unit"] = placement.Unit,
                ["Points"] = TableValue.Of(placement.Points),
                ["Class"] = placement.Class?.ToString(),
                ["IsTied"] = placement.IsTied,
                ["IsDisputed"] = placement.IsDisputed,
            };
        var notRanked = edition.Ranking.NotRanked.ToDictionary(unit => unit.Unit, StringComparer.Ordinal);
        var inputs = edition.Inputs.Select(input => new TableEntity(partition, TableKey.Of(Inputs, input.Unit))
        {
            ["Board"] = Inputs,
            ["Unit"] = input.Unit,
            ["Reading"] = input.Reading,
            ["Blocked"] = input.Blocked,
            ["Reason"] = input.Reason?.ToString(),
            ["NotRanked"] = notRanked.GetValueOrDefault(input.Unit)?.Code.ToString(),
            ["NotRankedWhy"] = notRanked.GetValueOrDefault(input.Unit)?.Reason,
        });
        return table.ReplacePartitionAsync(partition, [.. placements, .. inputs], cancellationToken);
    }

    /// <summary>Reads an edition back; names and maxima come from the rubric of the catalogue version it was made with.</summary>
    public async Task<Edition> ReadAsync(StoredEdition edition, Rubric rubric, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.ListAsync(Partition(edition.Period, edition.Group, edition.Id), rowPrefix: null, cancellationToken))
            rows.Add(row);

        var byBoard = rows.ToLookup(row => row.GetString("Board"), StringComparer.Ordinal);
        var boards = Ranking.Of(rubric, [], []).Boards
            .Select(board => board with { Placements = [.. byBoard[board.Code].Select(PlacementOf)] });
        var notRanked = byBoard[Inputs].Where(row => row.GetString("NotRanked") is not null).Select(row => new NotRanked(
            row.GetString("Unit"), Enum.Parse<NotRankedReason>(row.GetString("NotRanked")), row.GetString("NotRankedWhy")));
        return new Edition(
            edition.Id, edition.Period, edition.Group, [.. byBoard[Inputs].Select(InputOf)], edition.CatalogueVersion, edition.RulesVersion,
            IsProvisional: true, new Ranking([.. boards], [.. notRanked]));
    }

    private static string Partition(Period period, string group, string edition) => TableKey.Of(period.ToString(), group, edition);

    private static Placement PlacementOf(TableEntity row) => new(
        row.GetInt32("Rank")!.Value, row.GetString("Unit"), TableValue.ToDecimal(row.GetString("Points")),
        row.GetString("Class") is { } name ? Enum.Parse<ScoreClass>(name) : null,
        row.GetBoolean("IsTied")!.Value, row.GetBoolean("IsDisputed")!.Value);

    private static EditionInput InputOf(TableEntity row) => new(
        row.GetString("Unit"), row.GetString("Reading"),
        row.GetString("Reason") is { } reason ? Enum.Parse<NotRankedReason>(reason) : null, row.GetString("Blocked"));
}
