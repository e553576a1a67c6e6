using Azure.Storage.Blobs;

namespace Dti.Functions.Storage;

/// <summary>Brings what everything else can be rebuilt from into another account: contents first, then the events that name them.</summary>
internal static class AccountCopy
{
    private static readonly string[] Containers = ["archive", "events"];

    /// <returns>How many blobs there are; those that were there already count.</returns>
    public static async Task<int> CopyAsync(BlobServiceClient from, BlobServiceClient to, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var container in Containers)
        {
            var (source, target) = (new BlobStore(from, container), new BlobStore(to, container));
            await foreach (var name in source.ListAsync(prefix: null, cancellationToken))
            {
                if (await source.FindAsync(name, cancellationToken) is not { } blob)
                    continue;
                await target.PutOnceAsync(name, blob.Content, blob.ContentType, cancellationToken);
                count++;
            }
        }

        return count;
    }
}
