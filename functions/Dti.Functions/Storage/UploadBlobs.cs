using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Dti.Functions.Storage;

/// <summary>What people upload. Read through the configured client only, never by an address from outside.</summary>
internal sealed class UploadBlobs(StorageAccount account)
{
    /// <summary>
    /// The blob as it is now, all of one version; null when it is gone. Content beyond the limit is not fetched.
    /// </summary>
    public async Task<Upload?> ReadAsync(string container, string name, long mostBytes, CancellationToken cancellationToken)
    {
        var blob = account.Blobs.GetBlobContainerClient(container).GetBlobClient(name);
        while (true)
        {
            try
            {
                // What it is comes before the content: one request does for both.
                using var answer = (await blob.DownloadStreamingAsync(cancellationToken: cancellationToken)).Value;
                var (details, length) = (answer.Details, answer.Details.ContentLength);
                var content = length > mostBytes ? null : await BinaryData.FromStreamAsync(answer.Content, cancellationToken);
                return new Upload(container, name, details.ETag, details.LastModified, length, content);
            }
            catch (RequestFailedException gone) when (gone.Status == 404)
            {
                return null;
            }
            catch (RequestFailedException changed) when (changed.Status == 412)
            {
                // The line broke and the rest was asked for again, of a version that is there no more: read the newer one.
            }
        }
    }

    /// <summary>Whether the blob is still the version that was read.</summary>
    public async Task<bool> IsUnchangedAsync(Upload upload, CancellationToken cancellationToken)
    {
        try
        {
            var blob = account.Blobs.GetBlobContainerClient(upload.Container).GetBlobClient(upload.Name);
            return (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value.ETag == upload.ETag;
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            // Deleting an upload changes nothing that it has brought in.
            return true;
        }
    }

    /// <summary>All uploads of a container, in no meaningful order; none when there is no container.</summary>
    public async IAsyncEnumerable<ListedUpload> ListAsync(string container, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in new BlobStore(account.Blobs, container).ListAsync(prefix: "", cancellationToken))
            yield return new ListedUpload(container, blob.Name, Bare(blob.Properties.ETag!.Value), blob.Properties.LastModified!.Value);
    }

    /// <summary>An upload as a listing would show it, or null when it is gone.</summary>
    public async Task<ListedUpload?> FindAsync(string container, string name, CancellationToken cancellationToken)
    {
        try
        {
            var blob = account.Blobs.GetBlobContainerClient(container).GetBlobClient(name);
            var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
            return new ListedUpload(container, name, Bare(properties.ETag), properties.LastModified);
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            return null;
        }
    }

    // Listings give ETags without quotes, headers with.
    private static string Bare(ETag tag) => tag.ToString().Trim('"');
}

/// <summary>An uploaded blob at one moment.</summary>
/// <param name="Content">Null when it is larger than was asked for.</param>
internal sealed record Upload(
    string Container, string Name, ETag ETag, DateTimeOffset LastModified, long Length, BinaryData? Content)
{
    /// <summary>An upload as it was when it was answered.</summary>
    /// <param name="content">From the archive.</param>
    public static Upload Of(AnsweredEvent answered, BinaryData? content) => new(
        answered.Container, answered.BlobName, new ETag(answered.ETag), answered.ReceivedAt, answered.Length, content);
}
