using Azure.Storage.Blobs;

namespace Dti.LocalHost.Demo;

/// <summary>Understands <c>container/blob name</c>.</summary>
internal static class BlobAddress
{
    public static BlobClient Open(string connectionString, string address)
    {
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || slash == address.Length - 1) throw new StepFailedException($"'{address}' is not written as container/blob name.");
        return new BlobClient(connectionString, address[..slash], address[(slash + 1)..]);
    }
}
