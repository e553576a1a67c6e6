using System.Globalization;

namespace Dti.LocalHost.Running;

/// <summary>Writes the log to one file, a line an entry, with times in UTC.</summary>
internal sealed class FileLog(string path) : ILoggerProvider
{
    private readonly TextWriter writer = TextWriter.Synchronized(new StreamWriter(path) { AutoFlush = true });

    public ILogger CreateLogger(string categoryName) => new Category(writer, categoryName[(categoryName.LastIndexOf('.') + 1)..]);

    public void Dispose() => writer.Dispose();

    private sealed class Category(TextWriter writer, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel)) return;
            var time = DateTime.UtcNow.ToString("HH:mm:ss.fff", CultureInfo.InvariantCulture);
            writer.WriteLine($"{time} {logLevel} {name}: {formatter(state, exception)}{(exception is null ? "" : $"\n{exception}")}");
        }
    }
}
