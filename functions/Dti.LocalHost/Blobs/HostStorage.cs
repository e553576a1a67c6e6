using Azure.Storage.Blobs;

namespace Dti.LocalHost.Blobs;

/// <summary>Where a host keeps its own notes: a container beside the app's data.</summary>
internal static class HostStorage
{
    private const string ContainerName = "azure-webjobs-hosts";

    /// <summary>The host's id in paths; one host per machine and storage is assumed here.</summary>
    public const string HostId = "local";

    public static async Task<BlobContainerClient> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var container = new BlobContainerClient(connectionString, ContainerName);
        await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        return container;
    }
}
