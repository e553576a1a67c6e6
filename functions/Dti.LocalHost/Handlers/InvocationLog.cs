namespace Dti.LocalHost.Handlers;

internal static partial class InvocationLog
{
    [LoggerMessage(201, LogLevel.Information, "{Function}: {Line}")]
    public static partial void FunctionSaid(this ILogger log, string function, string line);

    [LoggerMessage(202, LogLevel.Information, "{Function} succeeded in {ElapsedMs} ms")]
    public static partial void FunctionSucceeded(this ILogger log, string function, long elapsedMs);

    [LoggerMessage(203, LogLevel.Error, "{Function} failed after {ElapsedMs} ms: {Why}")]
    public static partial void FunctionFailed(this ILogger log, string function, long elapsedMs, string why);

    [LoggerMessage(204, LogLevel.Error, "{Function} did not end within {FunctionTimeout} (host.json: functionTimeout)")]
    public static partial void FunctionTimedOut(this ILogger log, string function, TimeSpan functionTimeout);
}
