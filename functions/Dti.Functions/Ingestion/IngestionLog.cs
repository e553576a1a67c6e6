using Dti.Domain.Submissions;

namespace Dti.Functions.Ingestion;

/// <summary>Event ids 100 to 199.</summary>
internal static partial class IngestionLog
{
    [LoggerMessage(100, LogLevel.Information, "Submission {Container}/{BlobName} ({SubmissionId}) {Outcome} with {FindingCount} findings")]
    public static partial void SubmissionIngested(
        this ILogger log, string container, string blobName, string submissionId, Outcome outcome, int findingCount);

    [LoggerMessage(101, LogLevel.Information, "Upload {Container}/{BlobName} is gone; there is nothing to ingest")]
    public static partial void UploadGone(this ILogger log, string container, string blobName);

    [LoggerMessage(102, LogLevel.Information, "Upload {Container}/{BlobName} was overwritten while it was ingested; starting over")]
    public static partial void UploadChanged(this ILogger log, string container, string blobName);
}
