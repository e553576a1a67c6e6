using System.Globalization;

namespace Dti.LocalHost.App;

/// <summary>A published function app: its folder, <c>host.json</c> with the host's defaults filled in, and its functions by name.</summary>
internal sealed record FunctionApp
{
    public required string Folder { get; init; }
    public required IReadOnlyList<FunctionDefinition> Functions { get; init; }

    /// <summary>Null: no handler is described, so one must be running already.</summary>
    public required HandlerCommand? Handler { get; init; }
    public required TimeSpan InitializationTimeout { get; init; }

    /// <summary>Infinite when host.json says -1.</summary>
    public required TimeSpan FunctionTimeout { get; init; }
    public required HttpMode HttpMode { get; init; }

    /// <summary>Without slashes at its ends; empty for none.</summary>
    public required string RoutePrefix { get; init; }
    public required int MaxBlobParallelism { get; init; }
    public required bool EncodesQueueMessages { get; init; }

    /// <exception cref="LocalHostException">A file is missing or says something that cannot be served.</exception>
    public static FunctionApp Load(string folder, AppSettings settings)
    {
        var host = JsonFile.Read(Path.Combine(folder, "host.json"), AppJson.Default.HostJson);
        var reader = new FunctionReader(settings);
        return new FunctionApp
        {
            Folder = Path.GetFullPath(folder),
            Functions = [.. FunctionFolders(folder).Select(reader.Read).OfType<FunctionDefinition>()],
            Handler = HandlerCommand.Read(host.CustomHandler?.Description),
            InitializationTimeout = ReadTime(
                host.CustomHandler?.InitializationTimeout, "customHandler.initializationTimeout", TimeSpan.FromSeconds(30)),
            FunctionTimeout = ReadTime(host.FunctionTimeout, "functionTimeout", TimeSpan.FromMinutes(30)),
            HttpMode = ReadMode(host.CustomHandler),
            RoutePrefix = (host.Extensions?.Http?.RoutePrefix ?? "api").Trim('/'),
            MaxBlobParallelism = host.Extensions?.Blobs?.MaxDegreeOfParallelism ?? 8 * Environment.ProcessorCount,
            EncodesQueueMessages = !string.Equals(host.Extensions?.Queues?.MessageEncoding, "none", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>Every folder right below the app that has a function.json, in name order.</summary>
    public static IEnumerable<string> FunctionFolders(string folder) =>
        Directory.EnumerateDirectories(folder)
            .Where(candidate => File.Exists(Path.Combine(candidate, "function.json"))).Order(StringComparer.Ordinal);

    private static HttpMode ReadMode(CustomHandlerJson? handler) =>
        handler is { EnableProxyingHttpRequest: true } ? HttpMode.Proxying
        : handler is { EnableForwardingHttpRequest: true } ? HttpMode.Forwarding
        : HttpMode.Envelope;

    private static TimeSpan ReadTime(string? text, string member, TimeSpan otherwise) =>
        text switch
        {
            null => otherwise,
            "-1" => Timeout.InfiniteTimeSpan,
            _ => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) && time > TimeSpan.Zero ? time
                : throw new LocalHostException($"host.json: {member} is '{text}'; write it as hh:mm:ss."),
        };
}
