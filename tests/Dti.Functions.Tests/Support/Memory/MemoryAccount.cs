using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Dti.Functions.Tests.Support.Memory;

/// <summary>
/// A storage account in memory with the documented rules, spoken to through the real packages: it answers what the app asks of blobs,
/// tables and queues and throws at everything else. Each request holds as a whole. Its clock is its own and advances a second with every
/// blob that is written, so that runs can be compared. The same tests hold it and Azurite to what this project relies on.
/// </summary>
internal sealed class MemoryAccount : HttpPipelineTransport
{
    private static readonly HttpClientTransport Requests = new();
    private static readonly string Key = Convert.ToBase64String(new byte[64]);

    private readonly Lock gate = new();
    private MemoryBlobs blobs = new();
    private MemoryTables tables = new();
    private MemoryQueues queues = new();

    public static string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName=memory;AccountKey={Key};BlobEndpoint=http://memory.blob.test/;"
        + "QueueEndpoint=http://memory.queue.test/;TableEndpoint=http://memory.table.test/";

    /// <summary>Grows with every request that changed something.</summary>
    public int Changes => blobs.Changes + tables.Changes + queues.Changes;

    public BlobServiceClient Blobs => new(ConnectionString, new BlobClientOptions { Transport = this });

    public TableServiceClient Tables => new(ConnectionString, new TableClientOptions { Transport = this });

    public QueueServiceClient Queues => new(ConnectionString, new QueueClientOptions { Transport = this });

    /// <summary>Another account that holds what this one holds now.</summary>
    public MemoryAccount Copy()
    {
        lock (gate)
            return new MemoryAccount { blobs = blobs.Copy(), tables = tables.Copy(), queues = queues.Copy() };
    }

    /// <summary>Makes this account hold what another holds.</summary>
    public void Restore(MemoryAccount kept)
    {
        var copy = kept.Copy();
        lock (gate)
            (blobs, tables, queues) = (copy.blobs, copy.tables, copy.queues);
    }

    public override Request CreateRequest() => Requests.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("The app makes no blocking storage calls.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        var request = await MemoryRequest.ReadAsync(message);
        message.CancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        lock (gate)
            message.Response = Answer(request);
        message.Response.ClientRequestId = message.Request.ClientRequestId;
    }

    private MemoryResponse Answer(MemoryRequest request) => request.Service switch
    {
        "blob" => blobs.Answer(request),
        "table" => tables.Answer(request),
        "queue" => queues.Answer(request),
        _ => throw request.Unknown(),
    };
}
