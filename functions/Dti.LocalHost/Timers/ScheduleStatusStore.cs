using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Dti.LocalHost.App;
using Dti.LocalHost.Blobs;

namespace Dti.LocalHost.Timers;

/// <summary>Keeps each monitored timer's status in storage, so that a missed run is noticed after a restart.</summary>
internal sealed class ScheduleStatusStore(BlobContainerClient container)
{
    public async Task<ScheduleStatus?> FindAsync(FunctionDefinition function, CancellationToken cancellationToken)
    {
        try
        {
            var stored = await BlobOf(function).DownloadContentAsync(cancellationToken);
            return JsonSerializer.Deserialize(stored.Value.Content, TimerJson.Default.ScheduleStatus);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    public async Task SaveAsync(FunctionDefinition function, ScheduleStatus status, CancellationToken cancellationToken) =>
        await BlobOf(function).UploadAsync(
            new BinaryData(JsonSerializer.SerializeToUtf8Bytes(status, TimerJson.Default.ScheduleStatus)),
            overwrite: true, cancellationToken);

    private BlobClient BlobOf(FunctionDefinition function) =>
        container.GetBlobClient($"timers/{HostStorage.HostId}/{function.Id}/status");
}
