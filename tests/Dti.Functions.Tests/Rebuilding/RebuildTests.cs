using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Dti.Functions.Rebuilding;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Disturbances;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Rebuilding;

[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class RebuildTests(StorageFixture storage)
{
    private static readonly string[] Kept = ["archive", "events"];

    [Fact]
    public async Task Tables_and_feedback_stand_again_from_archive_and_events_alone()
    {
        await LiveAsync();
        var before = await AccountDump.OfAsync(storage.ConnectionString, masked: false);

        await LoseAllButAsync(Kept);
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        var result = await app.Service<Rebuild>().RunAsync(CancellationToken.None);

        Assert.Equal(Without(before, "scores/", "services/", "catalogue/"), await AccountDump.OfAsync(storage.ConnectionString, masked: false));
        Assert.Equal((11, 8), (result.Answers, result.Rounds));
        Assert.Empty(result.LeftOut);
    }

    [Fact]
    public async Task Rebuilding_what_stands_changes_nothing()
    {
        await LiveAsync();
        var before = await AccountDump.OfAsync(storage.ConnectionString, masked: false);

        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.Service<Rebuild>().RunAsync(CancellationToken.None);

        Assert.Equal(before, await AccountDump.OfAsync(storage.ConnectionString, masked: false));
    }

    [Fact]
    public async Task Every_content_that_is_missing_from_the_archive_is_named_with_the_event_that_needs_it()
    {
        await LiveAsync();
        await LoseAllButAsync("events");

        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        var result = await app.Service<Rebuild>().RunAsync(CancellationToken.None);

        Assert.Equal((0, 8), (result.Answers, result.Rounds));
        Assert.Equal(11, result.LeftOut.Select(left => left.Name).Distinct().Count());
        Assert.All(result.LeftOut, left => Assert.EndsWith(" is on record but not in the archive.", left.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_account_is_brought_over_into_an_empty_one()
    {
        var (old, empty) = (new MemoryAccount(), new MemoryAccount());
        await using var lost = await TestApp.StartAsync(old);
        await LiveAsync(lost);
        await using var app = await TestApp.StartAsync(empty);
        using var output = new StringWriter();

        await RebuildCommand.RunAsync(app.Service<IServiceProvider>(), lost.Service<StorageAccount>(), output, CancellationToken.None);

        Assert.Equal(Without(await AccountDump.OfAsync(old), "scores/", "services/", "catalogue/"), await AccountDump.OfAsync(empty));
        Assert.Contains("11 uploads answered again, 4 rounds as they were.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_is_scored_and_measured_stands_again_with_all_that_was_counted_and_every_edition()
    {
        var (old, empty) = (new MemoryAccount(), new MemoryAccount());
        await using var lost = await TestApp.StartAsync(old);
        await ScenariosOfBothKinds.PublishCorrectionAsync(lost);
        await using var app = await TestApp.StartAsync(empty);
        using var output = new StringWriter();

        await RebuildCommand.RunAsync(app.Service<IServiceProvider>(), lost.Service<StorageAccount>(), output, CancellationToken.None);

        var rebuilt = await AccountDump.OfAsync(empty);
        Assert.Equal(Without(await AccountDump.OfAsync(old), "scores/", "services/", "catalogue/"), rebuilt);
        Assert.Equal(
            ["Current", "Editions", "Findings", "IndicatorValues", "Scores", "ServiceCounts", "Submissions"],
            rebuilt.Split('\n').Select(line => line.Split('/')[0]).Where(table => char.IsUpper(table[0])).Distinct());
        foreach (var address in new[] { "/api/gaps/2023-Q1/tua-chua", "/api/rankings/" + ScenariosOfBothKinds.Round, "/api/published/" + ScenariosOfBothKinds.Round })
            Assert.Equal(await lost.Http.GetStringAsync(address), await app.Http.GetStringAsync(address));
    }

    // Of both kinds: corrections, a loser, a misplaced file, a file that is none, a refused catalogue, an edition that was published and corrected.
    private async Task LiveAsync()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await LiveAsync(app);
    }

    private static async Task LiveAsync(TestApp app)
    {
        await app.UploadAsync("scores", "2023-Q1/tua-chua/truoc-danh-muc.xlsx", Samples.Workbook("tuachua-2023-q1.xlsx"));
        await app.ImportCatalogueAsync();
        await app.UploadAsync("catalogue", "sai.json", "{}"u8.ToArray());
        await app.UploadAsync("scores", "2023-Q1/tua-chua/bang.xlsx", Samples.Workbook("tuachua-2023-q1.xlsx"));
        await app.ComputeAsync();
        await PublishAsync(app);
        await app.UploadAsync("scores", "2023-Q1/tua-chua/bang.xlsx", Samples.Workbook("tuachua-2023-q2.xlsx"));
        await app.UploadAsync("scores", "2023-Q1/nowhere/bang.xlsx", Samples.Workbook("tuachua-2023-q1.xlsx"));
        await app.UploadAsync("scores", "2023/dak-nong/x.xlsx", "không phải Excel"u8.ToArray());
        await app.UploadAsync("scores", Samples.KrongNoBlob, Samples.Workbook(Samples.KrongNo));
        await app.UploadAsync("services", ServiceBooks.BaToBlob, Samples.Workbook(ServiceBooks.BaTo));
        await app.UploadAsync("services", ServiceBooks.BaToBlob, ServiceBooks.Procedures(("Chứng thực bản sao", 717, 130)));
        await app.UploadAsync("services", "2024-Q1/nowhere/a.xlsx", ServiceBooks.Procedures(("Chứng thực bản sao", 717, 130)));
        await app.ComputeAsync();
        await PublishAsync(app);
    }

    private static async Task PublishAsync(TestApp app)
    {
        var edition = (await app.GetJsonAsync("/api/rankings/2023-Q1/tua-chua.communes")).GetProperty("edition").GetString();
        using var answer = await app.Http.PutAsync(
            "/api/publications/2023-Q1/tua-chua.communes", new StringContent($$"""{"edition":"{{edition}}"}""", encoding: null, "application/json"));
        answer.EnsureSuccessStatusCode();
    }

    private async Task LoseAllButAsync(params IReadOnlyList<string> kept)
    {
        var blobs = new BlobServiceClient(storage.ConnectionString);
        await foreach (var container in blobs.GetBlobContainersAsync())
        {
            if (!kept.Contains(container.Name))
                await blobs.DeleteBlobContainerAsync(container.Name);
        }

        var tables = new TableServiceClient(storage.ConnectionString);
        await foreach (var table in tables.QueryAsync())
            await tables.DeleteTableAsync(table.Name);
    }

    private static string Without(string dump, params IReadOnlyList<string> containers) =>
        string.Join('\n', dump.Split('\n').Where(line => !containers.Any(container => line.StartsWith(container, StringComparison.Ordinal))));
}
