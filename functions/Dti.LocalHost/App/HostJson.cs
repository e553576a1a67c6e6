namespace Dti.LocalHost.App;

/// <summary><c>host.json</c>: the part that concerns custom handlers, blobs and HTTP.</summary>
internal sealed record HostJson
{
    public string? FunctionTimeout { get; init; }
    public CustomHandlerJson? CustomHandler { get; init; }
    public ExtensionsJson? Extensions { get; init; }
}

internal sealed record CustomHandlerJson
{
    public DescriptionJson? Description { get; init; }
    public bool EnableForwardingHttpRequest { get; init; }
    public bool EnableProxyingHttpRequest { get; init; }
    public string? InitializationTimeout { get; init; }
}

internal sealed record DescriptionJson
{
    public string? DefaultExecutablePath { get; init; }
    public string? WorkingDirectory { get; init; }
    public IReadOnlyList<string>? Arguments { get; init; }
}

internal sealed record ExtensionsJson
{
    public HttpExtensionJson? Http { get; init; }
    public BlobsExtensionJson? Blobs { get; init; }
    public QueuesExtensionJson? Queues { get; init; }
}

internal sealed record HttpExtensionJson(string? RoutePrefix);

internal sealed record BlobsExtensionJson(int? MaxDegreeOfParallelism);

internal sealed record QueuesExtensionJson(string? MessageEncoding);
