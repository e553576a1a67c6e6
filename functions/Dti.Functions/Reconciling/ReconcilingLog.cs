namespace Dti.Functions.Reconciling;

/// <summary>Event ids 600 to 699.</summary>
internal static partial class ReconcilingLog
{
    [LoggerMessage(600, LogLevel.Warning,
        "Processed {DoneCount} uploads of {Container} that no event had got through; {LeftCount} are left for the next run")]
    public static partial void BacklogProcessed(this ILogger log, string container, int doneCount, int leftCount);

    [LoggerMessage(601, LogLevel.Warning,
        "An event of {Function} that the host had given up was processed, on try {TryCount} from the poison queue")]
    public static partial void PoisonReplayed(this ILogger log, string function, long tryCount);

    [LoggerMessage(602, LogLevel.Warning, "{MessageCount} messages on the poison queue are not of this app and stay there")]
    public static partial void PoisonNotOurs(this ILogger log, int messageCount);

    [LoggerMessage(603, LogLevel.Warning,
        "The poison queue holds about {MessageCount} events that the host gave up; they are to be done again")]
    public static partial void PoisonFound(this ILogger log, int messageCount);

    [LoggerMessage(604, LogLevel.Warning,
        "{WaitingCount} uploads of {Container} have had no feedback for more than 15 minutes, the oldest for {OldestMinutes} minutes")]
    public static partial void FeedbackOverdue(this ILogger log, int waitingCount, string container, int oldestMinutes);

    [LoggerMessage(605, LogLevel.Information, "Looked for what no event had got through; the run ended well")]
    public static partial void Reconciled(this ILogger log);
}
