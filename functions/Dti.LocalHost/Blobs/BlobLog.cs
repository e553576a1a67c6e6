namespace Dti.LocalHost.Blobs;

internal static partial class BlobLog
{
    [LoggerMessage(301, LogLevel.Error, "{Function} could not take {Container}/{Blob} in {Tries} tries; a message lies on {Queue}")]
    public static partial void BlobPoisoned(this ILogger log, string function, string container, string blob, int tries, string queue);

    [LoggerMessage(302, LogLevel.Warning, "{Container}/{Blob} could not be read")]
    public static partial void BlobNotRead(this ILogger log, string container, string blob, Exception exception);

    [LoggerMessage(303, LogLevel.Warning, "Container {Container} could not be listed; trying again. Blobs in it wait; the emulator cannot list control characters in names")]
    public static partial void ContainerNotListed(this ILogger log, string container, Exception exception);

    [LoggerMessage(304, LogLevel.Warning, "The event of {Blob} for {Function} could not be ended; it is taken up again")]
    public static partial void EventNotEnded(this ILogger log, string function, string blob, Exception exception);
}
