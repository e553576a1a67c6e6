using Azure;
using Azure.Storage.Queues;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Storage;

/// <summary>What this project relies on in the queue package, the emulator and the account in memory.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class QueuePackageTests(StorageFixture storage)
{
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(5);

    private readonly MemoryAccount memory = new();

    public static TheoryData<string> Accounts => ["Azurite", "memory"];

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_queue_that_is_missing_says_so(string account)
    {
        var queue = Queue(account);

        var peeked = await Assert.ThrowsAsync<RequestFailedException>(() => queue.PeekMessagesAsync(32));
        var taken = await Assert.ThrowsAsync<RequestFailedException>(() => queue.ReceiveMessagesAsync(32, Hidden));
        var counted = await Assert.ThrowsAsync<RequestFailedException>(() => queue.GetPropertiesAsync());

        Assert.All([peeked, taken, counted], missing => Assert.Equal((404, "QueueNotFound"), (missing.Status, missing.ErrorCode)));
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task A_message_that_is_taken_is_hidden_counted_and_deleted_once(string account)
    {
        var queue = Queue(account);
        await queue.CreateIfNotExistsAsync();
        await queue.SendMessageAsync("""{"BlobName":"Sính <Phình>"}""");

        var peeked = (await queue.PeekMessagesAsync(32)).Value.Single();
        var taken = (await queue.ReceiveMessagesAsync(32, Hidden)).Value.Single();
        var again = (await queue.ReceiveMessagesAsync(32, Hidden)).Value;
        var count = (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount;
        await queue.DeleteMessageAsync(taken.MessageId, taken.PopReceipt);
        var gone = await Assert.ThrowsAsync<RequestFailedException>(() => queue.DeleteMessageAsync(taken.MessageId, taken.PopReceipt));

        Assert.Equal(("""{"BlobName":"Sính <Phình>"}""", 0), (peeked.Body.ToString(), peeked.DequeueCount));
        Assert.Equal((peeked.Body.ToString(), 1), (taken.Body.ToString(), taken.DequeueCount));
        Assert.Empty(again);
        Assert.Equal(1, count);
        Assert.Equal(404, gone.Status);
    }

    private QueueClient Queue(string account) =>
        (account == "memory" ? memory.Queues : new QueueServiceClient(storage.ConnectionString))
            .GetQueueClient("q" + Guid.NewGuid().ToString("N"));
}
