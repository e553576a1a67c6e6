using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Storage.Queues;
using Dti.LocalHost.App;

namespace Dti.LocalHost.Blobs;

/// <summary>Where an event goes that no try could get through.</summary>
internal sealed class PoisonQueue(bool encodesMessages)
{
    public const string Name = "webjobs-blobtrigger-poison";

    public async Task AddAsync(BlobEvent lost, string blobType, CancellationToken cancellationToken)
    {
        var queue = new QueueClient(((BlobTrigger)lost.Function.Trigger).ConnectionString, Name, new QueueClientOptions
        {
            MessageEncoding = encodesMessages ? QueueMessageEncoding.Base64 : QueueMessageEncoding.None,
        });
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        var message = new PoisonMessage(
            "BlobTrigger", lost.Function.Id, blobType, lost.Blob.BlobContainerName, lost.Blob.Name, lost.ETag.ToString("H"));
        await queue.SendMessageAsync(JsonSerializer.Serialize(message, PoisonJson.Relaxed.PoisonMessage), cancellationToken);
    }
}

internal sealed record PoisonMessage(
    string Type, string FunctionId, string BlobType, string ContainerName, string BlobName, string ETag);

[JsonSerializable(typeof(PoisonMessage))]
internal sealed partial class PoisonJson : JsonSerializerContext
{
    public static PoisonJson Relaxed { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
