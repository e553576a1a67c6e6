using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>Stands in for where Application Insights takes telemetry in: keeps what comes and says that all of it was good.</summary>
internal sealed class IngestionEndpoint : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<string> lines = new();

    private IngestionEndpoint(WebApplication app) => this.app = app;

    public string ConnectionString => $"InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint={app.Urls.First()}/";

    /// <summary>Everything that came, one item a line, as it came.</summary>
    public IReadOnlyCollection<string> Lines => lines;

    public static async Task<IngestionEndpoint> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var endpoint = new IngestionEndpoint(app);
        app.MapFallback(endpoint.TakeAsync);
        await app.StartAsync();
        return endpoint;
    }

    /// <summary>The data of every item of a kind: <c>MessageData</c>, <c>MetricData</c>, <c>RemoteDependencyData</c>.</summary>
    public IReadOnlyList<JsonElement> Of(string type) =>
    [
        .. lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("data"))
            .Where(data => data.GetProperty("baseType").GetString() == type).Select(data => data.GetProperty("baseData")),
    ];

    /// <summary>The operations that items of a kind belong to.</summary>
    public IReadOnlyList<string?> OperationsOf(string type) =>
    [
        .. lines.Select(line => JsonDocument.Parse(line).RootElement)
            .Where(item => item.GetProperty("data").GetProperty("baseType").GetString() == type)
            .Select(item => item.GetProperty("tags").TryGetProperty("ai.operation.id", out var id) ? id.GetString() : null),
    ];

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var isPacked = context.Request.Headers.ContentEncoding == "gzip";
        await using var body = isPacked ? new GZipStream(context.Request.Body, CompressionMode.Decompress) : context.Request.Body;
        using var reader = new StreamReader(body, Encoding.UTF8);
        var items = (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var item in items)
            lines.Enqueue(item);
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($$"""{"itemsReceived":{{items.Length}},"itemsAccepted":{{items.Length}},"errors":[]}""");
    }
}
