using System.Text.Json;
using Dti.Domain.Submissions;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Computing;

/// <summary>What computing the samples yields, against <c>expected-cells.json</c>.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class BoardTests(StorageFixture storage)
{
    [Theory]
    [InlineData(Samples.TuaChua)]
    [InlineData(Samples.KrongNo)]
    [InlineData("tuachua-2023-q1.xlsx")]
    [InlineData("tuachua-2023-q2.xlsx")]
    public async Task The_boards_of_a_sample_are_as_submitted(string workbook)
    {
        var sample = Sample(workbook);
        var blob = sample.GetProperty("blobPath").GetString()!["scores/".Length..];
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", blob, Samples.Workbook(workbook));

        await app.ComputeAsync();

        var boards = sample.GetProperty("boards");
        foreach (var code in new[] { "overall", "government", "economy", "society" }.Where(code => boards.TryGetProperty(code, out _)))
        {
            var ranking = await app.GetJsonAsync($"/api/rankings/{blob.Split('/')[0]}/{boards.GetProperty("group")}?board={code}");
            Assert.Equal(
                boards.GetProperty(code).EnumerateArray().Select(Expected),
                ranking.GetProperty("placements").EnumerateArray().Select(Actual));
            Assert.Equal(boards.GetProperty("ranked").GetInt32(), ranking.GetProperty("ranked").GetInt32());
        }
    }

    [Fact]
    public async Task Means_are_those_of_the_recomputed_points()
    {
        await using var app = await ComputedAsync(Samples.KrongNoBlob, Samples.KrongNo);

        var means = new List<decimal>();
        foreach (var board in new[] { "overall", "government", "economy", "society" })
            means.Add((await app.GetJsonAsync($"/api/rankings/2023/dak-nong.districts?board={board}")).GetProperty("mean").GetDecimal());

        Assert.Equal([560.98m, 409.69m, 420.02m, 433.77m], means);
    }

    [Fact]
    public async Task Classes_are_given_where_the_rubric_has_limits_and_nowhere_else()
    {
        await using var app = await ComputedAsync(Samples.KrongNoBlob, Samples.KrongNo);
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await app.ComputeAsync();

        var districts = await app.GetJsonAsync("/api/rankings/2023/dak-nong.districts");
        var communes = await app.GetJsonAsync("/api/rankings/2022/tua-chua.communes");

        Assert.Equal(
            ["fair", "fair", "fair", "average", "average", "average", "weak", "weak"],
            districts.GetProperty("placements").EnumerateArray().Select(unit => unit.GetProperty("class").GetString()));
        Assert.All(communes.GetProperty("placements").EnumerateArray(), unit => Assert.Equal(JsonValueKind.Null, unit.GetProperty("class").ValueKind));
    }

    [Fact]
    public async Task A_unit_without_a_row_is_not_ranked_and_said_to_be_missing()
    {
        await using var app = await ComputedAsync("2023-Q2/tua-chua/tuachua-2023-q2.xlsx", "tuachua-2023-q2.xlsx");

        var ranking = await app.GetJsonAsync("/api/rankings/2023-Q2/tua-chua.communes");
        var progress = (await app.GetJsonAsync("/api/submissions/2023-Q2")).GetProperty("rounds")[0];

        var missing = Assert.Single(ranking.GetProperty("notRanked").EnumerateArray());
        Assert.Equal(("tua-chua.ta-phin", "noSubmission"), (missing.GetProperty("unit").GetString(), missing.GetProperty("code").GetString()));
        Assert.Equal((12, 11, 1), (
            progress.GetProperty("expected").GetInt32(), progress.GetProperty("received").GetInt32(), progress.GetProperty("missing").GetInt32()));
    }

    [Fact]
    public async Task Computing_again_without_news_gives_the_same_edition_and_news_gives_another()
    {
        await using var app = await ComputedAsync("2023-Q1/tua-chua/a.xlsx", "tuachua-2023-q1.xlsx");
        var first = await EditionAsync(app, "2023-Q1");

        var again = await EditionAsync(app, "2023-Q1");
        await app.UploadAsync("scores", "2023-Q1/tua-chua/a.xlsx", Samples.Workbook("tuachua-2023-q2.xlsx"));
        var corrected = await EditionAsync(app, "2023-Q1");
        var old = await app.GetJsonAsync($"/api/rankings/2023-Q1/tua-chua.communes?edition={first}");

        Assert.Equal(first, again);
        Assert.NotEqual(first, corrected);
        Assert.Equal(329.10m, old.GetProperty("placements")[0].GetProperty("points").GetDecimal());
    }

    private async Task<TestApp> ComputedAsync(string blob, string workbook)
    {
        await storage.EmptyAsync();
        var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", blob, Samples.Workbook(workbook));
        await app.ComputeAsync();
        return app;
    }

    private static async Task<string> EditionAsync(TestApp app, string period)
    {
        using var answer = await app.Http.PostAsync($"/api/computations/{period}/tua-chua.communes", content: null);
        answer.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("edition").GetString()!;
    }

    private static JsonElement Sample(string workbook) =>
        JsonDocument.Parse(File.ReadAllBytes(Samples.PathOf("workbooks", "expected-cells.json"))).RootElement
            .GetProperty("workbooks").EnumerateArray().Single(one => one.GetProperty("workbook").GetString() == workbook);

    private static string Expected(JsonElement placement) => string.Join(" ",
        placement.GetProperty("rank"), placement.GetProperty("unit"), placement.GetProperty("points"),
        placement.TryGetProperty("disputed", out var disputed) && disputed.GetBoolean(),
        placement.TryGetProperty("tied", out var tied) && tied.GetBoolean());

    private static string Actual(JsonElement placement) => string.Join(" ",
        placement.GetProperty("rank"), placement.GetProperty("unit"), VietnameseNumber.Format(placement.GetProperty("points").GetDecimal(), 2),
        placement.GetProperty("disputed").GetBoolean(), placement.GetProperty("tied").GetBoolean());
}
