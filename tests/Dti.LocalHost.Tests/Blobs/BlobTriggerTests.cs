using System.Text;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Dti.LocalHost.Tests.Contract;
using Dti.LocalHost.Tests.Emulator;

namespace Dti.LocalHost.Tests.Blobs;

[Collection(AzuriteTests.Name)]
[Trait("Needs", "Azurite")]
public sealed class BlobTriggerTests(AzuriteFixture azurite)
{
    private readonly string notes = TestHost.NewContainer();
    private readonly string refused = TestHost.NewContainer();

    [Fact]
    public async Task A_blob_that_is_there_before_the_host_is_taken_too()
    {
        await UploadAsync(notes, "early.txt", "one");
        using var app = AppFolder.OfSample();
        await using var host = await StartAsync(app);
        using var caller = new SampleCaller(host.BaseUrl);

        var body = await TakenAsync(caller, "early");

        Assert.Equal("one", Encoding.UTF8.GetString(Convert.FromBase64String((string)body["Data"]!["note"]!)));
    }

    [Fact]
    public async Task A_name_that_does_not_match_the_pattern_is_left_alone()
    {
        await UploadAsync(notes, "a/b/other.TXT", "no");
        await UploadAsync(notes, "a/b/match.txt", "yes");
        using var app = AppFolder.OfSample();
        await using var host = await StartAsync(app);
        using var caller = new SampleCaller(host.BaseUrl);

        await TakenAsync(caller, "a/b/match");

        Assert.Single(await caller.CallsOfAsync("TakeNote"));
    }

    [Fact]
    public async Task A_restart_does_not_take_again_what_was_taken_but_takes_what_has_changed()
    {
        using var app = AppFolder.OfSample();
        await UploadAsync(notes, "kept.txt", "same");
        await UploadAsync(notes, "edited.txt", "first");
        await using (var first = await StartAsync(app))
        {
            using var caller = new SampleCaller(first.BaseUrl);
            await TakenAsync(caller, "kept");
            await TakenAsync(caller, "edited");
            await Eventually.TrueAsync("two receipts", async () => await CountReceiptsAsync() == 2);
        }
        await UploadAsync(notes, "edited.txt", "second");

        await using var second = await StartAsync(app);
        using var again = new SampleCaller(second.BaseUrl);
        var body = await TakenAsync(again, "edited");

        Assert.Equal("second", Encoding.UTF8.GetString(Convert.FromBase64String((string)body["Data"]!["note"]!)));
        Assert.Single(await again.CallsOfAsync("TakeNote"));
    }

    [Fact]
    public async Task After_five_failures_the_poison_message_of_the_vector_is_queued()
    {
        var vector = Vector.Load("poison-message.json");
        var queue = new QueueClient(azurite.ConnectionString, (string)vector["queue"]!, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        using var app = AppFolder.OfSample();
        await using var host = await StartAsync(app);
        using var caller = new SampleCaller(host.BaseUrl);

        var blob = await UploadAsync(refused, "2026/Q1 plan.xlsx", "no good");
        var message = await Eventually.GetAsync("a poison message", async () =>
            await queue.ExistsAsync() ? (await queue.ReceiveMessageAsync()).Value : null);

        Assert.Equal(5, (await caller.CallsOfAsync("RefuseNote")).Count);
        var expected = vector["message"]!.DeepClone();
        expected["FunctionId"] = "Host.Functions.RefuseNote";
        expected["ContainerName"] = refused;
        expected["ETag"] = (await blob.GetPropertiesAsync()).Value.ETag.ToString("H");
        Assert.Equal(expected.ToJsonString(), JsonNode.Parse(message.Body.ToString())!.ToJsonString());
    }

    private Task<Host> StartAsync(AppFolder app) =>
        TestHost.StartAsync(app, azurite.ConnectionString, attachTo: null, ("NoteContainer", notes), ("RefusedContainer", refused));

    private async Task<BlobClient> UploadAsync(string container, string name, string text)
    {
        await new BlobContainerClient(azurite.ConnectionString, container).CreateIfNotExistsAsync();
        var blob = new BlobClient(azurite.ConnectionString, container, name);
        await blob.UploadAsync(BinaryData.FromString(text), overwrite: true);
        return blob;
    }

    private static Task<JsonNode> TakenAsync(SampleCaller caller, string name) =>
        Eventually.GetAsync($"{name} is taken", async () => (await caller.CallsOfAsync("TakeNote"))
            .FirstOrDefault(body => (string)body["Metadata"]!["name"]! == $"\"{name}\""));

    private async Task<int> CountReceiptsAsync()
    {
        var names = new BlobContainerClient(azurite.ConnectionString, "azure-webjobs-hosts")
            .GetBlobsAsync(Azure.Storage.Blobs.Models.BlobTraits.None, Azure.Storage.Blobs.Models.BlobStates.None,
                "blobreceipts/local/Host.Functions.TakeNote/", CancellationToken.None);
        var etags = new HashSet<string>();
        await foreach (var blob in new BlobContainerClient(azurite.ConnectionString, notes).GetBlobsAsync())
            etags.Add(blob.Properties.ETag.ToString()!.Trim('"'));
        var found = 0;
        await foreach (var receipt in names)
            if (etags.Any(etag => receipt.Name.EndsWith(etag, StringComparison.Ordinal))) found++;
        return found;
    }
}
