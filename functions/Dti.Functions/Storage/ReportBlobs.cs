using Azure.Storage.Blobs.Models;

namespace Dti.Functions.Storage;

/// <summary>
/// Container <c>reports</c>: documents as they were rendered. Every one can be rendered again, so that any may be deleted at any time.
/// </summary>
internal sealed class ReportBlobs(StorageAccount account)
{
    private const string ContentHash = "contenthash";

    private readonly BlobStore blobs = new(account.Blobs, "reports");

    /// <summary>The document, or null where there is none or where it is not what was written there.</summary>
    public async Task<BinaryData?> FindAsync(string name, CancellationToken cancellationToken) =>
        await blobs.FindAsync(name, cancellationToken) is { } kept && kept.Metadata.TryGetValue(ContentHash, out var hash)
        && hash == Archive.HashOf(kept.Content)
            ? kept.Content
            : null;

    /// <summary>Keeps a document in place of whatever is there: under one name everybody renders the same.</summary>
    public async Task KeepAsync(string name, BinaryData content, string contentType, CancellationToken cancellationToken) =>
        await blobs.TryPutAsync(
            name, content, contentType, new Dictionary<string, string> { [ContentHash] = Archive.HashOf(content) },
            new BlobRequestConditions(), cancellationToken);
}
