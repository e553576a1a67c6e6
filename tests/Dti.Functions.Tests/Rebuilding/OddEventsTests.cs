using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Dti.Functions.Rebuilding;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Rebuilding;

/// <summary>Among good events some that cannot be replayed.</summary>
public sealed class OddEventsTests : IAsyncLifetime
{
    private readonly MemoryAccount account = new();

    public async Task InitializeAsync()
    {
        await using var app = await TestApp.StartAsync(account);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", "2023-Q1/tua-chua/bang.xlsx", Samples.Workbook("tuachua-2023-q1.xlsx"));
        await app.ComputeAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("container", "archive", "No function takes in container 'archive'.")]
    [InlineData("catalogueVersion", "0123456789ab", "Catalogue version '0123456789ab' is not on record.")]
    [InlineData("contentHash", "ab", "Content ab is on record but not in the archive.")]
    [InlineData("feedback", null, "Event 2000-answered-odd.json is not whole; it was not written by this app.")]
    [InlineData("version", "zwei", "Event 2000-answered-odd.json cannot be read; it was not written by this app.")]
    public async Task The_odd_event_is_named_and_the_others_are_replayed(string member, string? value, string reason)
    {
        var odd = JsonNode.Parse(await AnswerToAsync("\"scores\""))!;
        odd[member] = value;
        await Events.UploadBlobAsync("2000-answered-odd.json", BinaryData.FromString(odd.ToJsonString()));

        var (code, output, errors) = await RebuildAsync();

        Assert.Equal(1, code);
        Assert.Equal("2 uploads answered again, 2 rounds as they were.", output.Split('\n')[1]);
        Assert.Equal($"Left out: 2000-answered-odd.json: {reason}\n", errors);
    }

    [Theory]
    [InlineData("rounds/tua-chua.communes/2023-Q1/000002.json", "nichts", "rounds/tua-chua.communes/2023-Q1", 1)]
    [InlineData("rounds/tua-chua.communes/irgendwann/000001.json", "{}", "rounds/tua-chua.communes/irgendwann", 2)]
    public async Task A_round_whose_events_cannot_be_read_is_named_and_the_others_stand(string name, string content, string named, int rounds)
    {
        await Events.UploadBlobAsync(name, BinaryData.FromString(content));

        var (code, output, errors) = await RebuildAsync();

        Assert.Equal(1, code);
        Assert.Equal($"2 uploads answered again, {rounds} rounds as they were.", output.Split('\n')[1]);
        Assert.StartsWith($"Left out: {named}: ", errors, StringComparison.Ordinal);
    }

    private BlobContainerClient Events => account.Blobs.GetBlobContainerClient("events");

    private async Task<string> AnswerToAsync(string words)
    {
        await foreach (var blob in Events.GetBlobsAsync())
        {
            var text = (await Events.GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content.ToString();
            if (blob.Name.Contains("-answered-", StringComparison.Ordinal) && text.Contains($"\"container\":{words}", StringComparison.Ordinal))
                return text;
        }

        throw new InvalidOperationException("There is no such answer.");
    }

    private async Task<(int Code, string Output, string Errors)> RebuildAsync()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = await RebuildCommand.RunAsync(
            connect => Program.Build(
                ["--AzureWebJobsStorage", MemoryAccount.ConnectionString, "--Logging:LogLevel:Default", "None"], connect, isServing: false),
            new() { Transport = account, RetryDelay = TimeSpan.FromMilliseconds(1) }, output, errors, CancellationToken.None);
        return (code, output.ToString(), errors.ToString());
    }
}
