using System.Text.Json;
using Azure.Storage.Blobs;

namespace Dti.Functions.Hosting;

/// <summary>A blob that the host says has come or changed. Only its address is used, and only to name it.</summary>
internal sealed record BlobEvent(string Container, string Name)
{
    /// <summary>Reads a blob trigger's request in either of its shapes (content inline, or deferred).</summary>
    /// <exception cref="BadHttpRequestException">It is no such request.</exception>
    public static async Task<BlobEvent> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var envelope = await InvocationEnvelope.ReadAsync(request.Body, cancellationToken);
        try
        {
            using var document = JsonDocument.Parse(envelope);
            var address = new BlobUriBuilder(AddressIn(document.RootElement));
            if (address is { BlobContainerName.Length: > 0, BlobName.Length: > 0 })
                return new BlobEvent(address.BlobContainerName, address.BlobName);
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException or UriFormatException)
        {
            throw new BadHttpRequestException("The request is no blob trigger invocation.", malformed);
        }

        throw new BadHttpRequestException("The invocation's Metadata.Uri names no blob.");
    }

    // The host puts JSON text inside a JSON string: "\"https://…\"".
    private static Uri AddressIn(JsonElement envelope)
    {
        var encoded = envelope.GetProperty("Metadata").GetProperty("Uri").GetString() ?? "";
        using var decoded = JsonDocument.Parse(encoded);
        return new Uri(decoded.RootElement.GetString() ?? "", UriKind.Absolute);
    }
}
