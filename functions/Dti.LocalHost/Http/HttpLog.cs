namespace Dti.LocalHost.Http;

// The query is never logged: it may hold a key.
internal static partial class HttpLog
{
    [LoggerMessage(401, LogLevel.Information, "{Function} {Method} {Path} answered {Status} in {ElapsedMs} ms")]
    public static partial void HttpAnswered(this ILogger log, string function, string method, string? path, int status, long elapsedMs);

    [LoggerMessage(402, LogLevel.Error, "{Function}: the handler did not answer: {Why}")]
    public static partial void HandlerDown(this ILogger log, string function, string why);

    [LoggerMessage(403, LogLevel.Warning, "Port {Port} is taken; using a free one instead")]
    public static partial void PortTaken(this ILogger log, int port);

    [LoggerMessage(404, LogLevel.Error, "{Function} could not be fired: storage failed")]
    public static partial void TimerNotFired(this ILogger log, string function, Exception exception);
}
