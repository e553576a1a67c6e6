namespace Dti.Functions.Hosting;

/// <summary>Event ids 0 to 99. A path is that of the route or the function, never what was asked for: names may stand there.</summary>
internal static partial class HostingLog
{
    [LoggerMessage(1, LogLevel.Error, "Request {Path} failed: {Failure}")]
    public static partial void RequestFailed(this ILogger log, string path, string failure);

    [LoggerMessage(2, LogLevel.Warning, "Request {Path} is malformed and is answered with {StatusCode}")]
    public static partial void RequestMalformed(this ILogger log, string path, int statusCode);

    [LoggerMessage(3, LogLevel.Information, "Request {Path} was given up by the caller")]
    public static partial void RequestAborted(this ILogger log, string path);

    [LoggerMessage(4, LogLevel.Warning, "Not ready: {CheckName} does not answer: {Failure}")]
    public static partial void NotReady(this ILogger log, string checkName, string failure);

    [LoggerMessage(5, LogLevel.Information, "Warming up {StepName} came to nothing: {Failure}")]
    public static partial void NotWarm(this ILogger log, string stepName, string failure);

    [LoggerMessage(6, LogLevel.Error, "Setting {Setting} cannot be understood: no telemetry is sent")]
    public static partial void TelemetryNotSent(this ILogger log, string setting);
}
