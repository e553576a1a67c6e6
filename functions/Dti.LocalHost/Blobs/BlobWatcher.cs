using System.Threading.Channels;
using System.Xml;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Dti.LocalHost.App;

namespace Dti.LocalHost.Blobs;

/// <summary>Looks at one container again and again and reports every content that is new to a function.</summary>
internal sealed class BlobWatcher(
    BlobContainerClient container, IReadOnlyList<FunctionDefinition> functions, Receipts receipts, ChannelWriter<BlobEvent> events,
    BlobPace pace, TimeProvider time, ILogger<BlobWatcher> log)
{
    private readonly Dictionary<(string Function, string Blob), ETag> seen = [];

    /// <summary>Creates the container, finds what lies in it already, and goes on until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        using var timer = new PeriodicTimer(pace.PollInterval, time);
        do await LookAsync(cancellationToken);
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix: null, cancellationToken))
                foreach (var function in functions)
                    await NoticeAsync(function, blob, cancellationToken);
        }
        catch (Exception storage) when (storage is RequestFailedException or XmlException)
        {
            // An answer that is no XML breaks the client; the emulator gives one for a container with control characters in a name.
            log.ContainerNotListed(container.Name, storage);
        }
    }

    private async Task NoticeAsync(FunctionDefinition function, BlobItem blob, CancellationToken cancellationToken)
    {
        if (((BlobTrigger)function.Trigger).Path.Match(blob.Name) is not { } parameters) return;
        var etag = new ETag(blob.Properties.ETag!.Value.ToString().Trim('"')); // with or without quotes, as the server pleases
        if (seen.TryGetValue((function.Name, blob.Name), out var known) && known == etag) return;
        seen[(function.Name, blob.Name)] = etag;

        var happened = new BlobEvent(function, container.GetBlobClient(blob.Name), etag, parameters);
        if (!receipts.Has(happened)) await events.WriteAsync(happened, cancellationToken);
    }
}
