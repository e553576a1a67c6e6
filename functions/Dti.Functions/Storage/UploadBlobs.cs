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
                var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
                var content = properties.ContentLength > mostBytes ? null : await DownloadAsync(blob, properties.ETag, cancellationToken);
                return new Upload(container, name, properties.ETag, properties.LastModified, properties.ContentLength, content);
            }
            catch (RequestFailedException gone) when (gone.Status == 404)
            {
                return null;
            }
            catch (RequestFailedException changed) when (changed.Status == 412)
            {
                // Overwritten between the two calls: read the newer version.
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

    private static async Task<BinaryData> DownloadAsync(BlobClient blob, ETag version, CancellationToken cancellationToken)
    {
        var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = version } };
        return (await blob.DownloadContentAsync(options, cancellationToken)).Value.Content;
    }
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
