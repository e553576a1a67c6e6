using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Dti.Functions.Storage;

/// <summary>Queue <c>webjobs-blobtrigger-poison</c>: where the Functions host puts blob events after the fifth failed try.</summary>
internal sealed class PoisonQueue(StorageAccount account)
{
    public const string Name = "webjobs-blobtrigger-poison";

    // The most that the service hands out at once.
    private const int MostAtOnce = 32;

    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(5);

    private readonly QueueClient queue = account.Queues.GetQueueClient(Name);

    /// <summary>Takes up to 32 messages, which nobody else sees for 5 minutes; none when there is no queue.</summary>
    public async Task<IReadOnlyList<PoisonMessage>> TakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return [.. (await queue.ReceiveMessagesAsync(MostAtOnce, Hidden, cancellationToken)).Value.Select(message => PoisonMessage.Of(
                message.MessageId, message.PopReceipt, message.Body, message.InsertedOn, message.DequeueCount))];
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return [];
        }
    }

    /// <summary>About how many messages there are, those that somebody has taken among them; 0 when there is no queue.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await queue.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return 0;
        }
    }

    /// <summary>Looks at up to 32 messages without taking them.</summary>
    /// <returns>About how many there are in all, and the first of them.</returns>
    public async Task<(int Count, IReadOnlyList<PoisonMessage> First)> PeekAsync(CancellationToken cancellationToken)
    {
        try
        {
            var count = (await queue.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
            var first = (await queue.PeekMessagesAsync(MostAtOnce, cancellationToken)).Value;
            return (count, [.. first.Select(message => PoisonMessage.Of(
                message.MessageId, receipt: "", message.Body, message.InsertedOn, message.DequeueCount))]);
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return (0, []);
        }
    }

    /// <summary>Removes a message that was taken; when another run has it or had it removed, nothing happens.</summary>
    public async Task DeleteAsync(PoisonMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await queue.DeleteMessageAsync(message.Id, message.Receipt, cancellationToken);
        }
        catch (RequestFailedException gone) when (
            gone.ErrorCode == QueueErrorCode.MessageNotFound || gone.ErrorCode == QueueErrorCode.PopReceiptMismatch)
        {
            // Our five minutes were over.
        }
    }
}
