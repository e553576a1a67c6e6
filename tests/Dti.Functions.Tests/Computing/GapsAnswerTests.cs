using System.Net;
using System.Text.Json;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Computing;

/// <summary>How far the three sample districts are from their targets, from their workbooks to the answer (handbook 1.1, 1.2, 1.4).</summary>
public class GapsAnswerTests
{
    private const string ChoDon = "/api/gaps/2024-Q1/cho-don";
    private const string BaTo = "/api/gaps/2024-Q1/ba-to";
    private const string ThapMuoi = "/api/gaps/2023/thap-muoi";

    [Fact]
    public async Task Cho_Don_misses_three_targets_and_says_nothing_about_the_fourth()
    {
        await using var app = await ComputedAsync();

        var answer = await app.GetJsonAsync(ChoDon);

        Assert.Equal(
            ["75.60 80 notMet -4.40", "31.50 90 notMet -58.50", "100.00 100  0.00", "12.80 80 notMet -67.20"],
            Figures(answer).Select(one => $"{Raw(one, "percent")} {Raw(one.GetProperty("target"), "value")} {one.GetProperty("verdict")} {Raw(one, "gap")}"));
        Assert.All(Figures(answer), one => Assert.Equal("Kế hoạch số 28/KH-UBND", one.GetProperty("target").GetProperty("legalBasis").GetString()));
        Assert.Equal("4 0 0 3 1", string.Join(' ', answer.GetProperty("targets").EnumerateObject().Select(count => count.Value.GetRawText())));
        Assert.Equal("met", Figures(answer)[2].GetProperty("stated").GetString());
        Assert.Equal("services/" + Samples.ChoDonBlob, answer.GetProperty("file").GetString());
    }

    [Fact]
    public async Task The_procedures_that_cost_most_stand_under_the_target_that_they_miss()
    {
        await using var app = await ComputedAsync();

        var missed = (await app.GetJsonAsync(ChoDon)).GetProperty("indicators")[3].GetProperty("procedures");

        Assert.Equal(
            ["808 792 1.59 53.34", "574 444 18.13 33.62", "31 28 7.89 10.03"],
            missed.GetProperty("procedures").EnumerateArray().Select(one =>
                $"{Raw(one, "needed")} {Raw(one, "missing")} {Raw(one, "percent")} {Raw(one, "percentIfReached")}"));
        var together = missed.GetProperty("together");
        Assert.Equal("149 1764 1412 1263 8.45", string.Join(' ', new[] { "online", "total", "needed", "missing", "percent" }.Select(name => Raw(together, name))));
        Assert.True(missed.GetProperty("selection").GetBoolean());
    }

    [Fact]
    public async Task Cho_Dons_ranks_of_both_years_stand_as_printed()
    {
        await using var app = await ComputedAsync();

        Assert.Equal(
            ["2023 436.5 5 F6", "2022 251.16 4 D6"],
            (await app.GetJsonAsync(ChoDon)).GetProperty("printedRanks").EnumerateArray().Select(one =>
                $"{Raw(one, "year")} {Raw(one, "points")} {Raw(one, "rank")} {one.GetProperty("cell")}"));
    }

    [Fact]
    public async Task Ba_Tos_four_targets_are_exceeded_and_its_dossiers_add_up()
    {
        await using var app = await ComputedAsync();

        var answer = await app.GetJsonAsync(BaTo);

        Assert.Equal(16, Figures(answer).Count);
        Assert.Equal(
            ["district 99.17 80 19.17", "district 99.44 80 19.44", "commune 88.62 75 13.62", "commune 90.05 75 15.05"],
            Figures(answer).Where(one => one.GetProperty("verdict").GetString() == "exceeded").Select(one =>
                $"{one.GetProperty("level")} {Raw(one, "percent")} {Raw(one.GetProperty("target"), "value")} {Raw(one, "gap")}"));
        Assert.Equal(
            ["355/355 100.00", "471/537 87.71", "701/767 91.40", "125/125 100.00", "826/892 92.60"],
            answer.GetProperty("aggregates").EnumerateArray().Select(sum => $"{Raw(sum, "numerator")}/{Raw(sum, "denominator")} {Raw(sum, "percent")}"));
    }

    [Fact]
    public async Task Thap_Muois_figures_come_from_its_counts_and_what_is_vague_has_none()
    {
        await using var app = await ComputedAsync();

        var answer = await app.GetJsonAsync(ThapMuoi);

        var byIndicator = Figures(answer).ToLookup(one => $"{one.GetProperty("indicator")} {one.GetProperty("level")}", one => Raw(one, "percent"));
        Assert.Equal(("83.36", "72.01", "45.25", "100.00"), (byIndicator["online-dossiers district"].Single(), byIndicator["online-dossiers commune"].Single(),
            byIndicator["assistance-by-bank district"].Single(), byIndicator["security-levels district"].Single()));
        Assert.Equal(
            ["trên 96%", "khoảng 80,3%", "hơn 70%", "trên 50%"],
            Figures(answer).Where(one => one.GetProperty("vague").GetBoolean() && Raw(one, "percent") == "null").Select(one => one.GetProperty("shown").GetString()));
        Assert.Equal(
            ["153/446 34.30", "27929/38092 73.32"],
            answer.GetProperty("aggregates").EnumerateArray().Select(sum => $"{Raw(sum, "numerator")}/{Raw(sum, "denominator")} {Raw(sum, "percent")}"));
    }

    [Fact]
    public async Task Thap_Muois_targets_are_counted_as_printed()
    {
        await using var app = await ComputedAsync();

        Assert.Equal(
            ["30: ", "24: 11 13"],
            (await app.GetJsonAsync(ThapMuoi)).GetProperty("printedCounts").EnumerateArray().Select(count =>
                $"{Raw(count, "value")}: {string.Join(' ', count.GetProperty("parts").EnumerateArray().Select(part => Raw(part, "value")))}"));
    }

    [Fact]
    public async Task The_same_as_comma_separated_values_with_units_and_procedures_under_their_indicator()
    {
        await using var app = await ComputedAsync();

        var rows = (await app.Http.GetStringAsync(ChoDon + "?format=csv")).Split("\r\n");

        Assert.StartsWith("kind,indicator,name,unit,", rows[0], StringComparison.Ordinal);
        Assert.Equal(
            ["indicator", "indicator", "indicator", "indicator", "procedure", "procedure", "procedure", "procedures", ""],
            rows.Skip(1).Select(row => row.Split(',')[0]));
    }

    [Theory]
    [InlineData("/api/gaps/2024-Q1/nowhere", "không có đợt thu số liệu dịch vụ công")]
    [InlineData("/api/gaps/2024-Q1/bac-kan", "không có đợt thu số liệu dịch vụ công")]
    [InlineData("/api/gaps/2022/tua-chua", "không có đợt thu số liệu dịch vụ công")]
    [InlineData(ChoDon + "?edition=0123456789abcdef0123", "Không có bản")]
    [InlineData(BaTo, "chưa được tính. Đề nghị")]
    public async Task What_is_not_there_says_what_to_do(string path, string says)
    {
        await using var app = await StartedAsync();
        await app.UploadAsync("services", Samples.ChoDonBlob, Samples.Workbook(Samples.ChoDon));
        using var computed = await app.Http.PostAsync("/api/computations/2024-Q1/cho-don.district", content: null);

        using var answer = await app.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(says, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_is_not_scored_is_not_ranked_and_can_be_published_all_the_same()
    {
        await using var app = await ComputedAsync();
        using var ranking = await app.Http.GetAsync("/api/rankings/2024-Q1/cho-don.district");
        Assert.Equal(HttpStatusCode.NotFound, ranking.StatusCode);
        Assert.Contains("gaps/", await ranking.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var edition = (await app.GetJsonAsync(ChoDon)).GetProperty("edition").GetString();
        using var published = await app.Http.PutAsync(
            "/api/publications/2024-Q1/cho-don.district",
            new StringContent($$"""{ "edition": "{{edition}}" }""", System.Text.Encoding.UTF8, "application/json"));
        published.EnsureSuccessStatusCode();

        var answer = await app.GetJsonAsync("/api/published/2024-Q1/cho-don.district");
        Assert.False(answer.TryGetProperty("ranking", out _));
        Assert.Equal(4, answer.GetProperty("measured")[0].GetProperty("indicators").GetArrayLength());
        Assert.Equal("published", (await app.GetJsonAsync(ChoDon)).GetProperty("standing").GetProperty("status").GetString());
    }

    private static async Task<TestApp> StartedAsync()
    {
        var app = await TestApp.StartAsync(new MemoryAccount());
        await app.ImportCatalogueAsync();
        return app;
    }

    private static async Task<TestApp> ComputedAsync()
    {
        var app = await StartedAsync();
        await app.UploadAsync("services", Samples.ChoDonBlob, Samples.Workbook(Samples.ChoDon));
        await app.UploadAsync("services", Samples.BaToBlob, Samples.Workbook(Samples.BaTo));
        await app.UploadAsync("services", Samples.ThapMuoiBlob, Samples.Workbook(Samples.ThapMuoi));
        await app.ComputeAsync();
        return app;
    }

    private static List<JsonElement> Figures(JsonElement answer) =>
        [.. answer.GetProperty("indicators").EnumerateArray().Select(one => one.GetProperty("figure"))];

    private static string Raw(JsonElement one, string name) => one.GetProperty(name).GetRawText();
}
