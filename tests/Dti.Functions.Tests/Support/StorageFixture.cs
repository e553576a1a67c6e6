using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Dti.LocalHost.Emulator;

namespace Dti.Functions.Tests.Support;

/// <summary>One storage emulator for every test that needs one; the tests take turns and each begins with an empty account.</summary>
public sealed class StorageFixture : IAsyncLifetime
{
    private AzuriteEmulator? emulator;

    public string ConnectionString => emulator!.ConnectionString;

    public async Task InitializeAsync() => emulator = await AzuriteEmulator.StartAsync(new AzuriteOptions(), CancellationToken.None);

    public Task DisposeAsync() => emulator?.DisposeAsync().AsTask() ?? Task.CompletedTask;

    /// <summary>Removes every container, table and queue.</summary>
    public async Task EmptyAsync()
    {
        var blobs = new BlobServiceClient(ConnectionString);
        await foreach (var container in blobs.GetBlobContainersAsync())
            await blobs.DeleteBlobContainerAsync(container.Name);

        var tables = new TableServiceClient(ConnectionString);
        await foreach (var table in tables.QueryAsync())
            await tables.DeleteTableAsync(table.Name);

        var queues = new QueueServiceClient(ConnectionString);
        await foreach (var queue in queues.GetQueuesAsync())
            await queues.DeleteQueueAsync(queue.Name);
    }
}

[CollectionDefinition(Name)]
public sealed class StorageTests : ICollectionFixture<StorageFixture>
{
    public const string Name = "storage";
}
