using Azure;
using Azure.Storage.Blobs.Models;
using Dti.LocalHost.Handlers;
using Dti.LocalHost.Wire;

namespace Dti.LocalHost.Blobs;

/// <summary>Takes one event to its end: a success, or five failures and a poison message; then a receipt.</summary>
internal sealed class BlobTries(
    Invoker invoker, Receipts receipts, PoisonQueue poison, BlobPace pace, TimeProvider time, ILogger<BlobTries> log)
{
    private const int MaxTries = 5;

    /// <summary>An event whose blob is gone or has changed since ends without a call: the change is an event of its own.</summary>
    /// <exception cref="RequestFailedException">Storage fails outside a call; the event has not ended.</exception>
    public async Task RunAsync(BlobEvent happened, CancellationToken cancellationToken)
    {
        var blobType = BlobType.Block;
        for (var tries = 0; tries < MaxTries; tries++)
        {
            if (tries > 0) await Task.Delay(pace.RetryDelays[tries - 1], time, cancellationToken);
            if (await FindAsync(happened, cancellationToken) is not { } properties) return;
            blobType = properties.BlobType;
            if (await TryAsync(happened, properties, cancellationToken))
            {
                await receipts.AddAsync(happened, cancellationToken);
                return;
            }
        }
        await poison.AddAsync(happened, $"{blobType}Blob", cancellationToken);
        await receipts.AddAsync(happened, cancellationToken);
        log.BlobPoisoned(happened.Function.Name, happened.Blob.BlobContainerName, happened.Blob.Name, MaxTries, PoisonQueue.Name);
    }

    private async Task<bool> TryAsync(BlobEvent happened, BlobProperties properties, CancellationToken cancellationToken)
    {
        try
        {
            var envelope = new BlobEnvelope(happened.Function, happened.Blob, properties, happened.Parameters, time.GetUtcNow());
            return await invoker.InvokeAsync(happened.Function, envelope, cancellationToken) is Outcome.Succeeded;
        }
        catch (RequestFailedException storage)
        {
            log.BlobNotRead(happened.Blob.BlobContainerName, happened.Blob.Name, storage);
            return false;
        }
    }

    private static async Task<BlobProperties?> FindAsync(BlobEvent happened, CancellationToken cancellationToken)
    {
        try
        {
            var found = await happened.Blob.GetPropertiesAsync(cancellationToken: cancellationToken);
            return found.Value.ETag.ToString("H") == happened.ETag.ToString("H") ? found.Value : null;
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            return null;
        }
    }
}
