using System.Threading.Channels;
using Azure.Storage.Blobs;
using Dti.LocalHost.Blobs;
using Dti.LocalHost.Tests.Emulator;
using Microsoft.Extensions.Logging;

namespace Dti.LocalHost.Tests.Blobs;

[Collection(AzuriteTests.Name)]
[Trait("Needs", "Azurite")]
public sealed class BlobWatcherTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_container_that_the_emulator_cannot_list_does_not_end_the_watch()
    {
        var container = Container();
        await container.CreateAsync();
        await container.GetBlobClient("\u0001.xlsx").UploadAsync(BinaryData.FromString("x"));
        using var log = new FirstWarning();
        using var ending = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var receipts = await Receipts.LoadAsync(container, ending.Token);

        var watch = new BlobWatcher(
            container, [], receipts, Channel.CreateUnbounded<BlobEvent>().Writer, BlobPace.Local, TimeProvider.System, log).RunAsync(ending.Token);
        var first = await Task.WhenAny(watch, log.Written);

        Assert.Same(log.Written, first);
        await ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watch);
    }

    private BlobContainerClient Container()
    {
        var options = new BlobClientOptions();
        options.Retry.MaxRetries = 0;
        return new BlobContainerClient(azurite.ConnectionString, TestHost.NewContainer(), options);
    }

    private sealed class FirstWarning : ILogger<BlobWatcher>, IDisposable
    {
        private readonly TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Written => written.Task;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            written.TrySetResult();

        public void Dispose() => written.TrySetCanceled();
    }
}
