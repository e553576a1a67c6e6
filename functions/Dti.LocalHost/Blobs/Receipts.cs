using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Dti.LocalHost.Blobs;

/// <summary>Remembers in storage which content of which blob a function is done with, so that a restart does not begin again.</summary>
internal sealed class Receipts
{
    private const string Folder = $"blobreceipts/{HostStorage.HostId}/";

    private readonly BlobContainerClient container;
    private readonly ConcurrentDictionary<string, bool> names = new(StringComparer.Ordinal);

    private Receipts(BlobContainerClient container) => this.container = container;

    public static async Task<Receipts> LoadAsync(BlobContainerClient container, CancellationToken cancellationToken)
    {
        var receipts = new Receipts(container);
        await foreach (var blob in container.GetBlobsAsync(
            BlobTraits.None, BlobStates.None, Folder, cancellationToken))
            receipts.names[blob.Name] = true;
        return receipts;
    }

    public bool Has(BlobEvent done) => names.ContainsKey(NameOf(done));

    public async Task AddAsync(BlobEvent done, CancellationToken cancellationToken)
    {
        var name = NameOf(done);
        await container.GetBlobClient(name).UploadAsync(new BinaryData(""), overwrite: true, cancellationToken);
        names[name] = true;
    }

    // Hashed, since a receipt's name must hold a whole blob name of up to 1,024 characters and more.
    private static string NameOf(BlobEvent done)
    {
        var blob = Encoding.UTF8.GetBytes($"{done.Blob.AccountName}/{done.Blob.BlobContainerName}/{done.Blob.Name}");
        return $"{Folder}{done.Function.Id}/{Convert.ToHexStringLower(SHA256.HashData(blob))}/{done.ETag}";
    }
}
