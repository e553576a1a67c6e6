namespace Dti.Functions.Hosting;

/// <summary>Event ids 0 to 99.</summary>
internal static partial class HostingLog
{
    [LoggerMessage(1, LogLevel.Error, "Request {Path} failed")]
    public static partial void RequestFailed(this ILogger log, Exception failure, string path);

    [LoggerMessage(2, LogLevel.Warning, "Request {Path} is malformed: {Reason}")]
    public static partial void RequestMalformed(this ILogger log, string path, string reason);

    [LoggerMessage(3, LogLevel.Information, "Request {Path} was given up by the caller")]
    public static partial void RequestAborted(this ILogger log, string path);

    [LoggerMessage(4, LogLevel.Warning, "Not ready: {CheckName} does not answer")]
    public static partial void NotReady(this ILogger log, Exception failure, string checkName);

    [LoggerMessage(5, LogLevel.Information, "Warming up {StepName} came to nothing")]
    public static partial void NotWarm(this ILogger log, Exception failure, string stepName);
}
