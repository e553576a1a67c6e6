namespace Dti.Functions.Rebuilding;

/// <summary>Event ids 700 to 799.</summary>
internal static partial class RebuildingLog
{
    [LoggerMessage(700, LogLevel.Information, "Submission {SubmissionId} of {Container} answered again")]
    public static partial void AnswerReplayed(this ILogger log, string submissionId, string container);
}
