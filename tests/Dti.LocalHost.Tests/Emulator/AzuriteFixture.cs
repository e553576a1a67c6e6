using Dti.LocalHost.Emulator;

namespace Dti.LocalHost.Tests.Emulator;

/// <summary>One storage emulator for all tests of the collection; each test uses container names of its own.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private AzuriteEmulator? emulator;

    public string ConnectionString => emulator!.ConnectionString;

    public async Task InitializeAsync() => emulator = await AzuriteEmulator.StartAsync(new AzuriteOptions(), CancellationToken.None);

    public Task DisposeAsync() => emulator?.DisposeAsync().AsTask() ?? Task.CompletedTask;
}
