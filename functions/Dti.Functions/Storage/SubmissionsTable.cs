using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;

namespace Dti.Functions.Storage;

/// <summary>Table <c>Submissions</c>: partition by period, one row a submission.</summary>
internal sealed class SubmissionsTable(StorageAccount account)
{
    // Uploads whose path names no period still have a row.
    private const string NoPeriod = "-";

    private readonly StorageTable table = new(account.Tables, "Submissions");

    /// <summary>Every submission of a period, in no meaningful order.</summary>
    public async Task<IReadOnlyList<StoredSubmission>> ListAsync(string? period, CancellationToken cancellationToken)
    {
        var submissions = new List<StoredSubmission>();
        await foreach (var row in table.ListAsync(Partition(period), rowPrefix: null, cancellationToken))
            submissions.Add(FromRow(row));
        return submissions;
    }

    /// <summary>Each unit's part of a period's submissions of a kind that cannot be used.</summary>
    public async Task<IReadOnlyList<BlockedSubmission>> ListBlockedAsync(
        Period period, SubmissionKind kind, CancellationToken cancellationToken) =>
        [.. BlockedIn(await ListAsync(period.ToString(), cancellationToken), kind)];

    /// <summary>Each unit's part of those of these submissions that are of a kind and cannot be used.</summary>
    public static IEnumerable<BlockedSubmission> BlockedIn(IEnumerable<StoredSubmission> submissions, SubmissionKind kind) =>
        from submission in submissions
        where submission.Container == Names.Lower(kind)
        from unit in submission.Units
        where unit.WhyUnusable is not null
        select new BlockedSubmission(unit.Unit, submission.Id, submission.Reading, submission.ReceivedAt, unit.WhyUnusable!);

    public Task SaveAsync(StoredSubmission submission, CancellationToken cancellationToken) =>
        table.PutAsync(ToRow(submission), cancellationToken);

    private static string Partition(string? period) => TableKey.Of(period ?? NoPeriod);

    private static TableEntity ToRow(StoredSubmission submission)
    {
        var row = new TableEntity(Partition(submission.Period), TableKey.Of(submission.Id))
        {
            ["Id"] = submission.Id,
            ["Period"] = submission.Period,
            ["Container"] = submission.Container,
            ["BlobName"] = submission.BlobName,
            ["Submitter"] = submission.Submitter,
            ["ContentHash"] = submission.ContentHash,
            ["BlobETag"] = submission.ETag,
            ["ReceivedAt"] = submission.ReceivedAt,
            ["Outcome"] = submission.Outcome.ToString(),
            ["Errors"] = submission.Counts.Error,
            ["Warnings"] = submission.Counts.Warning,
            ["Infos"] = submission.Counts.Info,
            ["Version"] = submission.Version,
            ["CatalogueVersion"] = submission.CatalogueVersion,
        };
        TableValue.Spread(row, "Units", JsonSerializer.SerializeToUtf8Bytes(submission.Units, StoredJson.Default.IReadOnlyListSubmittedUnit));
        return row;
    }

    private static StoredSubmission FromRow(TableEntity row) => new(
        row.GetString("Id"), row.GetString("Period"), row.GetString("Container"), row.GetString("BlobName"), row.GetString("Submitter"),
        row.GetString("ContentHash"), row.GetString("BlobETag"), row.GetDateTimeOffset("ReceivedAt")!.Value,
        Enum.Parse<Outcome>(row.GetString("Outcome")),
        new FindingCounts(row.GetInt32("Errors")!.Value, row.GetInt32("Warnings")!.Value, row.GetInt32("Infos")!.Value),
        row.GetInt32("Version")!.Value, row.GetString("CatalogueVersion"),
        JsonSerializer.Deserialize(TableValue.Gather(row, "Units"), StoredJson.Default.IReadOnlyListSubmittedUnit) ?? []);
}
