namespace Dti.LocalHost.Handlers;

internal static partial class HandlerLog
{
    [LoggerMessage(101, LogLevel.Information, "{Line}")]
    public static partial void HandlerSaid(this ILogger log, string line);

    [LoggerMessage(102, LogLevel.Error, "{Line}")]
    public static partial void HandlerSaidError(this ILogger log, string line);

    [LoggerMessage(103, LogLevel.Information, "Handler process {ProcessId} started for {Address}")]
    public static partial void HandlerStarted(this ILogger log, int processId, Uri address);

    [LoggerMessage(104, LogLevel.Warning, "The handler ended with exit code {ExitCode} and is started again")]
    public static partial void HandlerEnded(this ILogger log, int exitCode);

    [LoggerMessage(105, LogLevel.Warning, "A call was not answered in time: handler process {ProcessId} is ended and started again")]
    public static partial void HandlerRecycled(this ILogger log, int processId);

    [LoggerMessage(106, LogLevel.Warning, "A call to {Address} was not answered in time; the Functions host would restart the handler now")]
    public static partial void HandlerNotRestarted(this ILogger log, Uri address);
}
