using System.Diagnostics;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Dti.LocalHost.Emulator;

namespace Dti.LocalHost.Tests.Emulator;

[Collection(AzuriteTests.Name)]
[Trait("Needs", "Azurite")]
public sealed class AzuriteEmulatorTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Blobs_queues_and_tables_are_served()
    {
        var container = new BlobContainerClient(azurite.ConnectionString, "served-blobs");
        await container.CreateAsync();
        var queue = new QueueClient(azurite.ConnectionString, "served-queue");
        await queue.CreateAsync();
        using var http = new HttpClient();
        var tables = await http.GetAsync(Endpoint("TableEndpoint"));

        Assert.True(await container.ExistsAsync());
        Assert.True(await queue.ExistsAsync());
        Assert.Contains("Azurite-Table", tables.Headers.Server.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_emulators_run_side_by_side_and_share_nothing()
    {
        await using var other = await AzuriteEmulator.StartAsync(new AzuriteOptions(), CancellationToken.None);
        await new BlobContainerClient(other.ConnectionString, "only-there").CreateAsync();

        Assert.False(await new BlobContainerClient(azurite.ConnectionString, "only-there").ExistsAsync());
    }

    [Fact]
    public async Task A_data_folder_keeps_blobs_from_one_run_to_the_next()
    {
        var folder = Directory.CreateTempSubdirectory("azurite-data");
        var options = new AzuriteOptions { DataFolder = folder.FullName };
        await using (var first = await AzuriteEmulator.StartAsync(options, CancellationToken.None))
        {
            var container = new BlobContainerClient(first.ConnectionString, "kept");
            await container.CreateAsync();
            await container.UploadBlobAsync("note.txt", BinaryData.FromString("kept"));
        }

        await using var second = await AzuriteEmulator.StartAsync(options, CancellationToken.None);
        var note = await new BlobClient(second.ConnectionString, "kept", "note.txt").DownloadContentAsync();

        Assert.Equal("kept", note.Value.Content.ToString());
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Disposing_ends_the_process()
    {
        var emulator = await AzuriteEmulator.StartAsync(new AzuriteOptions(), CancellationToken.None);
        using var process = Process.GetProcessById(emulator.ProcessId);

        await emulator.DisposeAsync();

        Assert.True(process.HasExited);
    }

    [Fact]
    public async Task Starting_over_an_unusable_data_folder_says_what_Azurite_said()
    {
        var file = Path.GetTempFileName();

        var refused = await Assert.ThrowsAsync<EmulatorException>(
            () => AzuriteEmulator.StartAsync(new AzuriteOptions { DataFolder = file }, CancellationToken.None));

        Assert.Contains("exit code", refused.Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    private string Endpoint(string name) =>
        azurite.ConnectionString.Split(';').Single(part => part.StartsWith(name + '=', StringComparison.Ordinal))[(name.Length + 1)..];
}
