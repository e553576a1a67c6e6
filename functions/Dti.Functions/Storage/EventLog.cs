using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dti.Functions.Storage;

/// <summary>
/// Container <c>events</c>: what happened, one small blob each, never changed. With the archive it holds what is needed to rebuild all else.
/// Names sort by time.
/// </summary>
internal sealed class EventLog(StorageAccount account)
{
    private readonly BlobStore blobs = new(account.Blobs, "events");

    /// <summary>Notes that a content was received at a place; noting it again changes nothing.</summary>
    public Task NoteReceivedAsync(ReceivedEvent received, CancellationToken cancellationToken)
    {
        var time = received.ReceivedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH-mm-ss'Z'", CultureInfo.InvariantCulture);
        return blobs.PutOnceAsync(
            $"{time}-received-{received.Submission}.json",
            BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(received, EventJson.Default.ReceivedEvent)),
            "application/json", cancellationToken);
    }
}

/// <summary>A content was put in place.</summary>
/// <param name="ContentHash">Name of the content in the archive; null when it was too large to be read.</param>
internal sealed record ReceivedEvent(
    string Submission, string Container, string BlobName, string? ContentHash, long Length, DateTimeOffset ReceivedAt);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReceivedEvent))]
internal sealed partial class EventJson : JsonSerializerContext;
