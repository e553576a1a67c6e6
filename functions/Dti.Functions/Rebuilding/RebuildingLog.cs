namespace Dti.Functions.Rebuilding;

/// <summary>Event ids 600 to 699.</summary>
internal static partial class RebuildingLog
{
    [LoggerMessage(600, LogLevel.Information, "Upload {Container}/{BlobName} ({SubmissionId}) answered again")]
    public static partial void AnswerReplayed(this ILogger log, string container, string blobName, string submissionId);
}
