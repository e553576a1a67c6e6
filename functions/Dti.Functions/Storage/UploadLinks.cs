using Azure.Storage.Blobs;
using Azure.Storage.Sas;

namespace Dti.Functions.Storage;

/// <summary>Addresses that let their holder write one blob, and nothing else, for a time.</summary>
internal sealed class UploadLinks(StorageAccount account)
{
    /// <summary>
    /// Signs an address for creating or overwriting a blob, and creates its container where it is missing. Signed with the account's
    /// key where the app has it (on one machine), else on behalf of the app's identity.
    /// </summary>
    /// <param name="expiresAt">To the second; the storage's clock decides.</param>
    public async Task<Uri> SignAsync(string container, string blobName, DateTimeOffset now, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        var home = account.Blobs.GetBlobContainerClient(container);
        await home.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        var blob = home.GetBlobClient(blobName);
        var signature = new BlobSasBuilder(BlobSasPermissions.Create | BlobSasPermissions.Write, expiresAt)
        {
            BlobContainerName = container,
            BlobName = blobName,
            Resource = "b",
            Protocol = blob.Uri.Scheme == Uri.UriSchemeHttps ? SasProtocol.Https : SasProtocol.HttpsAndHttp,
        };
        return blob.CanGenerateSasUri ? blob.GenerateSasUri(signature) : await DelegateAsync(blob, signature, now, cancellationToken);
    }

    private async Task<Uri> DelegateAsync(BlobClient blob, BlobSasBuilder signature, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // A few minutes back: the storage's clock may be behind this one.
        var key = await account.Blobs.GetUserDelegationKeyAsync(now.AddMinutes(-5), signature.ExpiresOn, cancellationToken);
        return blob.GenerateUserDelegationSasUri(signature, key.Value);
    }
}
