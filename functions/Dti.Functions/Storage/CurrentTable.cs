using Azure.Data.Tables;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;

namespace Dti.Functions.Storage;

/// <summary>Table <c>Current</c>: partition by period; for each kind, unit and source a pointer to the newest usable submission.</summary>
internal sealed class CurrentTable(StorageAccount account)
{
    private readonly StorageTable table = new(account.Tables, "Current");

    /// <summary>All claims of a period, those that lose included.</summary>
    public async Task<IReadOnlyList<Claim>> ListAsync(Period period, SubmissionKind kind, CancellationToken cancellationToken)
    {
        var claims = new List<Claim>();
        await foreach (var row in table.ListAsync(TableKey.Of(period.ToString()), TableKey.Of(kind.ToString()), cancellationToken))
            claims.Add(FromRow(row));
        return claims;
    }

    /// <summary>
    /// Points to a claim unless a newer one of the same unit and source is there, and returns the claims that then stand for the unit,
    /// one per source. The pointer flips only if it is still as it was read, so that whichever order claims arrive in, the newest stays.
    /// </summary>
    public async Task<IReadOnlyList<Claim>> MakeAsync(Period period, SubmissionKind kind, Claim claim, CancellationToken cancellationToken)
    {
        var row = ToRow(period, kind, claim);
        while (true)
        {
            var existing = await ListUnitAsync(period, kind, claim.Unit, cancellationToken);
            var own = existing.Find(other => other.RowKey == row.RowKey);
            var others = existing.Where(other => other.RowKey != row.RowKey).Select(FromRow).ToList();
            if (own is not null && !claim.Supersedes(FromRow(own)))
                return [.. others, FromRow(own)];

            var isDone = own is null
                ? await table.TryAddAsync(row, cancellationToken)
                : await table.TryReplaceAsync(row, own.ETag, cancellationToken);
            if (isDone)
                return [.. others, claim];
        }
    }

    /// <summary>The claim that counts for a unit, or null.</summary>
    public async Task<Claim?> FindWinnerAsync(Period period, SubmissionKind kind, string unit, CancellationToken cancellationToken) =>
        Claim.Winner((await ListUnitAsync(period, kind, unit, cancellationToken)).Select(FromRow));

    private async Task<List<TableEntity>> ListUnitAsync(Period period, SubmissionKind kind, string unit, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.ListAsync(TableKey.Of(period.ToString()), TableKey.Of(kind.ToString(), unit), cancellationToken))
            rows.Add(row);
        return rows;
    }

    private static TableEntity ToRow(Period period, SubmissionKind kind, Claim claim) =>
        new(TableKey.Of(period.ToString()), TableKey.Of(kind.ToString(), claim.Unit, claim.Source))
        {
            ["Submission"] = claim.Submission,
            ["CatalogueVersion"] = claim.CatalogueVersion,
            ["Blob"] = claim.Blob,
            ["Unit"] = claim.Unit,
            ["Source"] = claim.Source,
            ["Stage"] = claim.Stage.ToString(),
            ["LastModified"] = claim.LastModified,
            ["ContentHash"] = claim.ContentHash,
        };

    private static Claim FromRow(TableEntity row) => new(
        row.GetString("Submission"), row.GetString("CatalogueVersion"), row.GetString("Blob"), row.GetString("Unit"), row.GetString("Source"),
        Enum.Parse<ScoreStage>(row.GetString("Stage")), row.GetDateTimeOffset("LastModified")!.Value, row.GetString("ContentHash"));
}
