using System.Threading.Channels;
using Azure;
using Azure.Storage.Blobs;
using Dti.LocalHost.App;
using Dti.LocalHost.Handlers;

namespace Dti.LocalHost.Blobs;

/// <summary>All blob triggers of an app: one watcher for each container, and one queue of events worked off side by side.</summary>
internal sealed class BlobListener(
    FunctionApp app, Invoker invoker, Receipts receipts, BlobPace pace, TimeProvider time, ILoggerFactory logs)
{
    private readonly Channel<BlobEvent> events = Channel.CreateUnbounded<BlobEvent>();
    private readonly ILogger log = logs.CreateLogger<BlobListener>();

    /// <summary>Starts everything; each task goes on until cancelled, and ending otherwise is a fault.</summary>
    public IReadOnlyList<Task> Start(CancellationToken cancellationToken)
    {
        var places =
            from function in app.Functions
            let trigger = function.Trigger as BlobTrigger
            where trigger is not null
            group function by (trigger.ConnectionString, trigger.Path.Container);
        return [.. places.Select(place => WatchAsync(place.Key.ConnectionString, place.Key.Container, [.. place], cancellationToken)),
            WorkOffAsync(cancellationToken)];
    }

    private Task WatchAsync(
        string connectionString, string container, IReadOnlyList<FunctionDefinition> functions, CancellationToken cancellationToken) =>
        new BlobWatcher(new BlobContainerClient(connectionString, container), functions, receipts, events.Writer, pace, time,
            logs.CreateLogger<BlobWatcher>()).RunAsync(cancellationToken);

    private Task WorkOffAsync(CancellationToken cancellationToken)
    {
        var tries = new BlobTries(invoker, receipts, new PoisonQueue(app.EncodesQueueMessages), pace, time, logs.CreateLogger<BlobTries>());
        var sideBySide = new ParallelOptions { MaxDegreeOfParallelism = app.MaxBlobParallelism, CancellationToken = cancellationToken };
        return Parallel.ForEachAsync(events.Reader.ReadAllAsync(cancellationToken), sideBySide,
            async (happened, token) => await TryAsync(tries, happened, token));
    }

    private async Task TryAsync(BlobTries tries, BlobEvent happened, CancellationToken cancellationToken)
    {
        try
        {
            await tries.RunAsync(happened, cancellationToken);
        }
        catch (RequestFailedException storage)
        {
            log.EventNotEnded(happened.Function.Name, happened.Blob.Name, storage);
            await Task.Delay(pace.PollInterval, time, cancellationToken);
            await events.Writer.WriteAsync(happened, cancellationToken);
        }
    }
}
