namespace Dti.LocalHost.Running;

/// <summary>Where this host's log goes. The web server's own lines are left out unless they warn.</summary>
internal static class HostLogging
{
    public static ILoggerFactory ToConsole() =>
        LoggerFactory.Create(logging => Filter(logging).AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
        }));

    public static ILoggerFactory ToFile(string path) =>
        LoggerFactory.Create(logging => Filter(logging).AddProvider(new FileLog(path)));

    private static ILoggingBuilder Filter(ILoggingBuilder logging) => logging.AddFilter("Microsoft", LogLevel.Warning);
}
