using Dti.Domain.Submissions;

namespace Dti.Functions.Ingestion;

/// <summary>Event ids 100 to 199. Period and unit are those of the catalogue, or a dash; see <see cref="Storage.Names.HashOf"/>.</summary>
internal static partial class IngestionLog
{
    [LoggerMessage(100, LogLevel.Information,
        "Submission {SubmissionId} ({Container} {NameHash}, period {Period}, unit {Unit}) {Outcome} with {FindingCount} findings")]
    public static partial void SubmissionIngested(
        this ILogger log, string submissionId, string container, string nameHash, string period, string unit, Outcome outcome,
        int findingCount);

    [LoggerMessage(101, LogLevel.Information, "Upload {NameHash} of {Container} is gone; there is nothing to ingest")]
    public static partial void UploadGone(this ILogger log, string container, string nameHash);

    [LoggerMessage(102, LogLevel.Information, "Upload {NameHash} of {Container} was overwritten while it was ingested; starting over")]
    public static partial void UploadChanged(this ILogger log, string container, string nameHash);
}
