using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Dti.LocalHost.App;

namespace Dti.LocalHost.Wire;

/// <summary>A call about one blob: its content as Base64, or in the deferred shape only where it lies.</summary>
internal sealed class BlobEnvelope(
    FunctionDefinition function, BlobClient blob, BlobProperties properties,
    IReadOnlyList<KeyValuePair<string, string>> parameters, DateTimeOffset now) : Envelope(function, now)
{
    // A multiple of three, so that Base64 groups do not straddle two writes.
    private const int ChunkBytes = 48 * 1024;

    private readonly bool isDeferred = ((BlobTrigger)function.Trigger).IsDeferred;

    protected override async Task WriteValueAsync(Utf8JsonWriter writer, CancellationToken cancellationToken)
    {
        if (isDeferred) WriteDeferred(writer);
        else await WriteContentAsync(writer, cancellationToken);
    }

    protected override void WriteMetadata(Utf8JsonWriter writer)
    {
        WriteTwice(writer, "Uri", blob.Uri.AbsoluteUri);
        writer.WritePropertyName("Properties");
        BlobPropertiesJson.Write(writer, properties);
        BlobPropertiesJson.WriteMetadata(writer, properties);
        foreach (var (name, value) in parameters) WriteTwice(writer, name, value);
    }

    private static void WriteDeferred(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("Version", "1.0");
        writer.WriteString("Source", "AzureStorageBlobs");
        writer.WriteStartObject("Content");
        writer.WriteEndObject();
        writer.WriteString("ContentType", "application/json");
        writer.WriteEndObject();
    }

    private async Task WriteContentAsync(Utf8JsonWriter writer, CancellationToken cancellationToken)
    {
        var unchanged = new BlobOpenReadOptions(allowModifications: false)
        {
            Conditions = new BlobRequestConditions { IfMatch = properties.ETag },
        };
        await using var content = await blob.OpenReadAsync(unchanged, cancellationToken);
        var chunk = new byte[ChunkBytes];
        int read;
        do
        {
            read = await content.ReadAtLeastAsync(chunk, ChunkBytes, throwOnEndOfStream: false, cancellationToken);
            writer.WriteBase64StringSegment(chunk.AsSpan(0, read), isFinalSegment: read < ChunkBytes);
            await writer.FlushAsync(cancellationToken);
        }
        while (read == ChunkBytes);
    }
}
