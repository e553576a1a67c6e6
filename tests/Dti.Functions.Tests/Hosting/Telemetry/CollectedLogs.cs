using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>Keeps everything that reaches a logger, as any provider could write it: message, values, scopes, exceptions.</summary>
internal sealed class CollectedLogs : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<CollectedRecord> records = new();
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public IReadOnlyCollection<CollectedRecord> Records => records;

    /// <summary>Of the app itself, without the framework's.</summary>
    public IEnumerable<CollectedRecord> Ours => records.Where(record => record.Category.StartsWith("Dti.", StringComparison.Ordinal));

    public IEnumerable<CollectedRecord> Of(int id) => Ours.Where(record => record.Id == id);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Logger(CollectedLogs all, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => all.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = Values(state).ToDictionary(value => value.Key, value => value.Value?.ToString() ?? "", StringComparer.Ordinal);
            var around = new List<string>();
            all.scopes.ForEachScope((scope, texts) => texts.Add($"{scope} {string.Join(' ', Values(scope))}"), around);
            all.records.Enqueue(new CollectedRecord(
                category, eventId.Id, logLevel, formatter(state, exception), values, string.Join('\n', around), exception?.ToString() ?? ""));
        }

        private static IEnumerable<KeyValuePair<string, object?>> Values(object? state) => state as IEnumerable<KeyValuePair<string, object?>> ?? [];
    }
}

internal sealed record CollectedRecord(
    string Category, int Id, LogLevel Level, string Message, IReadOnlyDictionary<string, string> Values, string Scopes, string Exception)
{
    /// <summary>All of it.</summary>
    public string Text => $"{Category} {Id} {Message} {string.Join(' ', Values)} {Scopes} {Exception}";
}
