using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Dti.Functions.Storage;

/// <summary>One container of our own, created when it is first written to.</summary>
internal sealed class BlobStore(BlobServiceClient service, string containerName)
{
    private readonly BlobContainerClient container = service.GetBlobContainerClient(containerName);

    /// <summary>The content, or null when there is no such blob.</summary>
    public async Task<StoredBlob?> FindAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await container.GetBlobClient(name).DownloadContentAsync(cancellationToken);
            return new StoredBlob(answer.Value.Content, answer.Value.Details.ETag, answer.Value.Details.ContentType, answer.Value.Details.Metadata);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Writes a blob whose name says what it holds; when it is there already, it holds the same.</summary>
    public async Task PutOnceAsync(string name, BinaryData content, string contentType, CancellationToken cancellationToken) =>
        await TryPutAsync(name, content, contentType, metadata: null, IfAbsent, cancellationToken);

    /// <summary>Writes if the condition holds; false when it does not.</summary>
    public async Task<bool> TryPutAsync(
        string name, BinaryData content, string contentType, IDictionary<string, string>? metadata, BlobRequestConditions condition,
        CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions
        {
            Conditions = condition,
            HttpHeaders = new BlobHttpHeaders { ContentType = contentType },
            Metadata = metadata,
        };
        try
        {
            await WithContainerAsync(
                () => container.GetBlobClient(name).UploadAsync(content, options, cancellationToken), cancellationToken);
            return true;
        }
        catch (RequestFailedException conflict) when (conflict.ErrorCode == BlobErrorCode.BlobAlreadyExists || conflict.ErrorCode == BlobErrorCode.ConditionNotMet)
        {
            return false;
        }
    }

    /// <summary>The names that begin with a prefix, in order; none where the container is not there yet.</summary>
    public async IAsyncEnumerable<string> ListAsync(string? prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pages = container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (pages)
        {
            while (await HasNextAsync(pages))
                yield return pages.Current.Name;
        }
    }

    public static BlobRequestConditions IfAbsent => new() { IfNoneMatch = ETag.All };

    private static async Task<bool> HasNextAsync(IAsyncEnumerator<BlobItem> blobs)
    {
        try
        {
            return await blobs.MoveNextAsync();
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            return false;
        }
    }

    private async Task WithContainerAsync(Func<Task> write, CancellationToken cancellationToken)
    {
        try
        {
            await write();
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await write();
        }
    }
}

/// <summary>A blob's content with what it was when read.</summary>
internal sealed record StoredBlob(BinaryData Content, ETag ETag, string ContentType, IDictionary<string, string> Metadata);
