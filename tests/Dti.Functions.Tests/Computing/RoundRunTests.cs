using System.Globalization;
using System.Text.Json;
using Azure.Storage.Blobs;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Computing;

/// <summary>When rounds are computed, and what a run leaves alone. The first quarter of 2023 is due on 15 April 2023.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class RoundRunTests(StorageFixture storage)
{
    private const string FirstQuarter = "/api/rankings/2023-Q1/tua-chua.communes";
    private const string SecondQuarter = "/api/rankings/2023-Q2/tua-chua.communes";

    [Theory]
    [InlineData("2023-04-15T16:59:59Z", false)]
    [InlineData("2023-04-15T17:00:00Z", true)]
    public async Task A_round_without_input_is_computed_once_its_due_day_is_over_in_vietnam(string now, bool isComputed)
    {
        await using var app = await StartedAsync(now);

        await app.ComputeAsync();

        using var answer = await app.Http.GetAsync(FirstQuarter);
        Assert.Equal(isComputed, answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_due_round_without_input_says_who_is_missing()
    {
        await using var app = await StartedAsync("2023-05-01T00:00:00Z");

        await app.ComputeAsync();

        var ranking = await app.GetJsonAsync(FirstQuarter);
        Assert.Equal(0, ranking.GetProperty("ranked").GetInt32());
        Assert.Equal(12, ranking.GetProperty("notRanked").GetArrayLength());
        Assert.All(ranking.GetProperty("notRanked").EnumerateArray(), unit => Assert.Equal("noSubmission", unit.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task One_run_makes_up_for_all_that_were_missed_in_the_order_of_the_periods()
    {
        await using var app = await StartedAsync("2024-12-01T00:00:00Z");
        await app.UploadAsync("scores", "2023-Q2/tua-chua/b.xlsx", Samples.Workbook("tuachua-2023-q2.xlsx"));
        await app.UploadAsync("scores", "2023-Q1/tua-chua/a.xlsx", Samples.Workbook("tuachua-2023-q1.xlsx"));

        await app.ComputeAsync();
        var events = await EventsAsync();
        await app.ComputeAsync();

        // One computation each: the second quarter was compared with the first at once. Services are rounds like any other. The year 2024 is not due yet.
        Assert.Equal(
            [
                "rounds/ba-to.district/2024-Q1/000001.json", "rounds/cho-don.district/2024-Q1/000001.json",
                "rounds/dak-nong.districts/2023/000001.json", "rounds/thap-muoi.district/2023/000001.json",
                "rounds/tua-chua.communes/2022/000001.json", "rounds/tua-chua.communes/2023-Q1/000001.json",
                "rounds/tua-chua.communes/2023-Q2/000001.json",
            ],
            events);
        Assert.Equal(events, await EventsAsync());
    }

    [Fact]
    public async Task A_round_whose_forerunner_comes_late_is_compared_with_it_from_then_on()
    {
        await using var app = await StartedAsync("2023-04-01T00:00:00Z");
        await app.UploadAsync("scores", "2023-Q2/tua-chua/b.xlsx", Samples.Workbook("tuachua-2023-q2.xlsx"));
        await app.ComputeAsync();
        var alone = Edition(await app.GetJsonAsync(SecondQuarter));

        await app.UploadAsync("scores", "2023-Q1/tua-chua/a.xlsx", Samples.Workbook("tuachua-2023-q1.xlsx"));
        await app.ComputeAsync();

        var compared = Edition(await app.GetJsonAsync(SecondQuarter));
        Assert.NotEqual(alone, compared);
        Assert.Equal(alone, Edition(await app.GetJsonAsync($"{SecondQuarter}?edition={alone}")));
    }

    [Fact]
    public async Task Runs_at_once_end_as_one()
    {
        await using var app = await StartedAsync("2023-04-01T00:00:00Z");
        await app.UploadAsync("scores", "2023-Q1/tua-chua/a.xlsx", Samples.Workbook("tuachua-2023-q1.xlsx"));

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => app.ComputeAsync()));

        Assert.Equal(["rounds/tua-chua.communes/2023-Q1/000001.json"], (await EventsAsync()).Where(name => name.Contains("2023-Q1", StringComparison.Ordinal)));
        Assert.Equal(12, (await app.GetJsonAsync(FirstQuarter)).GetProperty("ranked").GetInt32());
    }

    [Fact]
    public async Task Deleting_an_upload_changes_nothing_that_was_computed()
    {
        await using var app = await StartedAsync("2023-04-01T00:00:00Z");
        await app.UploadAsync("scores", "2023-Q1/tua-chua/a.xlsx", Samples.Workbook("tuachua-2023-q1.xlsx"));
        await app.ComputeAsync();
        var before = await app.Http.GetStringAsync(FirstQuarter);

        await new BlobServiceClient(storage.ConnectionString).GetBlobContainerClient("scores").DeleteBlobAsync("2023-Q1/tua-chua/a.xlsx");
        await app.ComputeAsync();

        Assert.Equal(before, await app.Http.GetStringAsync(FirstQuarter));
    }

    private async Task<TestApp> StartedAsync(string now)
    {
        await storage.EmptyAsync();
        var app = await TestApp.StartAsync(
            storage.ConnectionString, new StoppedClock(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)));
        await app.ImportCatalogueAsync();
        return app;
    }

    private async Task<IReadOnlyList<string>> EventsAsync()
    {
        var names = new List<string>();
        var events = new BlobServiceClient(storage.ConnectionString).GetBlobContainerClient("events");
        await foreach (var blob in events.GetBlobsAsync(
            Azure.Storage.Blobs.Models.BlobTraits.None, Azure.Storage.Blobs.Models.BlobStates.None, "rounds/", CancellationToken.None))
            names.Add(blob.Name);
        return names;
    }

    private static string Edition(JsonElement ranking) => ranking.GetProperty("edition").GetString()!;
}
