using Dti.Functions.Hosting;
using Dti.Functions.Hosting.Telemetry;
using Dti.Functions.Storage;

namespace Dti.Functions.Reconciling;

/// <summary>
/// Has the events done again that the host gave up. A message goes when its work ended well or is not needed any more; one that is not
/// ours stays. Nothing that a message says is used but to name one of our functions and a blob of its container.
/// </summary>
internal sealed class PoisonReplay(
    PoisonQueue queue, UploadBacklog backlog, IEnumerable<BlobFunction> functions, Instruments instruments, ILogger<PoisonReplay> log)
{
    /// <summary>Says how much lies in the queue, for those who are to be told; before anything is done about it.</summary>
    public async Task ReportAsync(CancellationToken cancellationToken)
    {
        var count = await queue.CountAsync(cancellationToken);
        instruments.PoisonMessages(count);
        if (count > 0)
            log.PoisonFound(count);
    }

    public async Task RunAsync(Workload work, CancellationToken cancellationToken)
    {
        var foreign = 0;
        while (!work.IsSpent && await queue.TakeAsync(cancellationToken) is { Count: > 0 } messages)
        {
            foreach (var message in messages.TakeWhile(_ => !work.IsSpent))
            {
                if (FunctionOf(message) is { } function)
                    await work.TryAsync(() => ReplayAsync(message, function, cancellationToken), cancellationToken);
                else
                    foreign++;
            }
        }

        if (foreign > 0)
            log.PoisonNotOurs(foreign);
    }

    /// <summary>What lies in the queue, for those who watch the app: no blob is named.</summary>
    public async Task<PoisonAnswer> ListAsync(CancellationToken cancellationToken)
    {
        var (count, messages) = await queue.PeekAsync(cancellationToken);
        return new PoisonAnswer(count, [.. messages.Select(message =>
        {
            var function = FunctionOf(message);
            return new PoisonEntry(function?.Name, function?.Container, message.InsertedAt?.UtcDateTime, message.Tries);
        })]);
    }

    private async Task ReplayAsync(PoisonMessage message, BlobFunction function, CancellationToken cancellationToken)
    {
        if (!await backlog.IsSettledAsync(function.Container, message.BlobName!, cancellationToken))
        {
            await function.RunAsync(new BlobEvent(function.Container, message.BlobName!), cancellationToken);
            log.PoisonReplayed(function.Name, message.Tries);
        }

        await queue.DeleteAsync(message, cancellationToken);
    }

    private BlobFunction? FunctionOf(PoisonMessage message) => message.BlobName is not { Length: > 0 }
        ? null
        : functions.FirstOrDefault(function => function.Name == message.Function && function.Container == message.Container);
}
