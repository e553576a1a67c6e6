using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dti.Domain.Submissions;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Computing;

/// <summary>What a ranking says beyond ranks: movement, disputes, distances, the view of one unit.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class RankingAnswerTests(StorageFixture storage)
{
    private const string Q1 = "tuachua-2023-q1.xlsx";
    private const string Q2 = "tuachua-2023-q2.xlsx";
    private const string Second = "/api/rankings/2023-Q2/tua-chua.communes";
    private const string Districts = "/api/rankings/2023/dak-nong.districts";

    [Fact]
    public async Task The_second_quarter_moves_against_the_first_as_the_samples_say()
    {
        await using var app = await ComputedAsync(($"2023-Q1/tua-chua/{Q1}", Q1), ($"2023-Q2/tua-chua/{Q2}", Q2));

        var answer = await app.GetJsonAsync(Second);

        var expected = Boards(Q2);
        Assert.Equal(
            expected.GetProperty("overall").EnumerateArray().Select(unit => (
                unit.GetProperty("rank").GetInt32(), unit.GetProperty("unit").GetString(), unit.GetProperty("previousRank").GetInt32(),
                unit.GetProperty("change").GetInt32(), unit.TryGetProperty("tied", out var tied) && tied.GetBoolean())),
            answer.GetProperty("placements").EnumerateArray().Select(unit => (
                unit.GetProperty("rank").GetInt32(), unit.GetProperty("unit").GetString(), unit.GetProperty("previousRank").GetInt32(),
                unit.GetProperty("rankChange").GetInt32(), unit.GetProperty("tied").GetBoolean())));
        Assert.Equal(expected.GetProperty("meanOfTotals").GetString(), VietnameseNumber.Format(answer.GetProperty("mean").GetDecimal(), 2));
        Assert.Contains("11 đơn vị", answer.GetProperty("meanBasis").GetString(), StringComparison.Ordinal);

        var previous = answer.GetProperty("previous");
        Assert.Equal(("2023-Q1", 12, true), (
            previous.GetProperty("period").GetString(), previous.GetProperty("ranked").GetInt32(), previous.GetProperty("comparable").GetBoolean()));
        var missing = Assert.Single(answer.GetProperty("notRanked").EnumerateArray());
        Assert.Equal(("tua-chua.ta-phin", 9), (missing.GetProperty("unit").GetString(), missing.GetProperty("previousRank").GetInt32()));
    }

    [Fact]
    public async Task Points_move_as_counted_from_the_two_tables_and_the_largest_changes_are_named()
    {
        await using var app = await ComputedAsync(($"2023-Q1/tua-chua/{Q1}", Q1), ($"2023-Q2/tua-chua/{Q2}", Q2));

        var answer = await app.GetJsonAsync(Second);

        var (before, now) = (PointsIn(Q1), PointsIn(Q2));
        Assert.All(answer.GetProperty("placements").EnumerateArray(), unit =>
        {
            var id = unit.GetProperty("unit").GetString()!;
            Assert.Equal(now[id] - before[id], unit.GetProperty("pointsChange").GetDecimal());
            Assert.Equal(
                before.Values.Count(points => points > before[id]) - now.Values.Count(points => points > now[id]), unit.GetProperty("rankChange").GetInt32());
        });
        Assert.Equal(["tua-chua.trung-thu", "tua-chua.tua-thang", "tua-chua.muong-bang", "tua-chua.sin-chai"], Movers(answer, "rises"));
        Assert.Equal(["tua-chua.huoi-so", "tua-chua.xa-nhe", "tua-chua.lao-xa-phinh", "tua-chua.tua-chua"], Movers(answer, "falls"));
        Assert.StartsWith(
            "Thị trấn Tủa Chùa: điểm tăng 8,30 nhưng thứ hạng",
            answer.GetProperty("placements")[1].GetProperty("opposite").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(answer.GetProperty("placements")[0].TryGetProperty("opposite", out _));
    }

    [Fact]
    public async Task A_round_without_an_earlier_one_says_so_and_one_whose_earlier_was_not_computed_as_well()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", $"2023-Q2/tua-chua/{Q2}", Samples.Workbook(Q2));
        foreach (var round in new[] { "2023-Q2/tua-chua.communes", "2023/dak-nong.districts" })
            (await app.Http.PostAsync($"/api/computations/{round}", content: null)).EnsureSuccessStatusCode();

        var quarter = Assert.Single(await ReasonsAsync(app, Second));
        var year = Assert.Single(await ReasonsAsync(app, Districts));

        Assert.Equal(
            ("notComputed", "Kỳ trước (quý I năm 2023) chưa được tính nên chưa so sánh được."),
            (quarter.GetProperty("code").GetString(), quarter.GetProperty("message").GetString()));
        Assert.Equal(
            ("noEarlierRound", "Chưa có kỳ nào trước đó để so sánh."),
            (year.GetProperty("code").GetString(), year.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task Another_rubric_is_said_and_nothing_is_called_a_change()
    {
        await using var app = await ComputedAsync(
            (Samples.TuaChuaBlob, Samples.TuaChua), ("2024/tua-chua.sinh-phinh/a.xlsx", "bieu-mau-xa-sinh-phinh.xlsx"));

        var answer = await app.GetJsonAsync("/api/rankings/2024/tua-chua.demonstration");

        var unit = Assert.Single(answer.GetProperty("placements").EnumerateArray());
        Assert.Equal("otherRubric", Assert.Single(answer.GetProperty("previous").GetProperty("reasons").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal((3, 255.77m), (unit.GetProperty("previousRank").GetInt32(), unit.GetProperty("previousPoints").GetDecimal()));
        Assert.Equal(
            (JsonValueKind.Null, JsonValueKind.Null), (unit.GetProperty("rankChange").ValueKind, unit.GetProperty("pointsChange").ValueKind));
    }

    [Fact]
    public async Task A_disputed_placement_carries_the_findings_that_touch_its_unit()
    {
        await using var app = await ComputedAsync((Samples.KrongNoBlob, Samples.KrongNo));

        foreach (var board in new[] { "overall", "government", "economy", "society" })
        {
            var disputed = (await app.GetJsonAsync($"{Districts}?board={board}")).GetProperty("placements").EnumerateArray()
                .Where(unit => unit.TryGetProperty("findings", out _)).ToDictionary(unit => unit.GetProperty("unit").GetString()!);

            Assert.Equal(["cu-jut", "dak-glong", "dak-rlap", "tuy-duc"], disputed.Keys.Order());
            Assert.All(disputed.Values, unit => Assert.Equal(
                ["PILLAR_VALUE", "PILLAR_VALUE", "PILLAR_VALUE", "SWAPPED_UNITS"],
                unit.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).Order()));
            Assert.Equal(["A8"], Swaps(disputed["dak-glong"]));
            Assert.Equal(["A8"], Swaps(disputed["dak-rlap"]));
            Assert.Equal(["A11"], Swaps(disputed["cu-jut"]));
        }
    }

    [Fact]
    public async Task One_unit_is_shown_with_what_it_lost_and_the_whole_board_stays_lean()
    {
        await using var app = await ComputedAsync((Samples.KrongNoBlob, Samples.KrongNo));

        var whole = await app.Http.GetStringAsync(Districts);
        var one = await app.GetJsonAsync($"{Districts}?unit=krong-no");

        Assert.DoesNotContain("lostPoints", whole, StringComparison.Ordinal);
        Assert.Equal(8, one.GetProperty("ranked").GetInt32());
        var placement = Assert.Single(one.GetProperty("placements").EnumerateArray());
        Assert.Equal((9.61m, 5.26m, 0.6553m), (
            placement.GetProperty("toNextRank").GetDecimal(), placement.GetProperty("aboveClassLimit").GetDecimal(), placement.GetProperty("share").GetDecimal()));
        var detail = one.GetProperty("detail");
        var lost = detail.GetProperty("lostPoints");
        Assert.Equal(344.74m, lost.GetProperty("total").GetDecimal());
        Assert.Equal(
            [
                "digital-government 134.03 0.3299 5", "cyber-security 72.00 0.28 3", "digital-economy 66.44 0.5571 4", "institutions 40.00 0.6 2",
                "digital-society 21.00 0.86 2", "human-resources 10.27 0.8973 1", "infrastructure 1.00 0.99 0", "awareness 0.00 1 0",
            ],
            lost.GetProperty("indices").EnumerateArray().Select(index => string.Join(' ',
                index.GetProperty("index"), index.GetProperty("lost"), index.GetProperty("share"), index.GetProperty("offices").GetArrayLength())));
        Assert.Equal("dak-mil", detail.GetProperty("nextRank").GetProperty("units")[0].GetProperty("unit").GetString());
        Assert.Empty(detail.GetProperty("predecessors").EnumerateArray());
        Assert.False(detail.TryGetProperty("baseline", out _));
    }

    [Fact]
    public async Task A_unit_that_sent_its_form_is_shown_criterion_by_criterion()
    {
        await using var app = await ComputedAsync(("2024/tua-chua.sinh-phinh/a.xlsx", "bieu-mau-xa-sinh-phinh.xlsx"));

        var detail = (await app.GetJsonAsync("/api/rankings/2024/tua-chua.demonstration?unit=tua-chua.sinh-phinh")).GetProperty("detail");

        var indices = detail.GetProperty("lostPoints").GetProperty("indices").EnumerateArray().ToDictionary(index => index.GetProperty("index").GetString()!);
        Assert.All(indices.Values, index => Assert.Equal(
            index.GetProperty("lost").GetDecimal(), index.GetProperty("criteria").EnumerateArray().Sum(one => one.GetProperty("lost").GetDecimal())));
        var first = indices["infrastructure"].GetProperty("criteria")[0];
        Assert.Equal(("3.2", 20.7m, 4.3m, "D26"), (
            first.GetProperty("code").GetString(), first.GetProperty("lost").GetDecimal(), first.GetProperty("self").GetDecimal(),
            first.GetProperty("cell").GetString()));
    }

    [Fact]
    public async Task A_merged_unit_stands_beside_its_predecessors_and_is_estimated_only_when_asked()
    {
        await using var app = await MergedAsync();

        var asked = await app.GetJsonAsync("/api/rankings/2025-Q3/dien-bien.communes?unit=moi-1&baseline=estimated");
        var plain = (await app.GetJsonAsync("/api/rankings/2025-Q3/dien-bien.communes?unit=moi-1")).GetProperty("detail");
        var other = (await app.GetJsonAsync("/api/rankings/2025-Q3/dien-bien.communes?unit=moi-2&baseline=estimated")).GetProperty("detail");

        Assert.Equal(
            ["tua-chua.trung-thu 5 11 266.55 whole", "tua-chua.sinh-phinh 3 11 281.75 whole"],
            asked.GetProperty("detail").GetProperty("predecessors").EnumerateArray().Select(one => string.Join(' ',
                one.GetProperty("unit"), one.GetProperty("rank"), one.GetProperty("ranked"), one.GetProperty("points"), one.GetProperty("relation"))));
        var baseline = asked.GetProperty("detail").GetProperty("baseline");
        Assert.Equal((true, 274.15m), (baseline.GetProperty("estimated").GetBoolean(), baseline.GetProperty("points").GetDecimal()));
        Assert.Equal(JsonValueKind.Null, asked.GetProperty("placements")[0].GetProperty("rankChange").ValueKind);
        Assert.False(plain.TryGetProperty("baseline", out _));

        // Tả Phìn was not scored: there is no mean of one unit and nothing.
        Assert.False(other.GetProperty("baseline").GetProperty("estimated").GetBoolean());
        Assert.Contains("chưa có điểm (Xã Tả Phìn)", other.GetProperty("baseline").GetProperty("basis").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_has_the_new_columns_behind_the_old()
    {
        await using var app = await ComputedAsync(($"2023-Q1/tua-chua/{Q1}", Q1), ($"2023-Q2/tua-chua/{Q2}", Q2));

        var lines = (await app.Http.GetStringAsync(Second + "?format=csv")).Split("\r\n");
        var one = (await app.Http.GetStringAsync(Second + "?format=csv&unit=tua-chua.xa-nhe")).Split("\r\n");

        Assert.Equal(
            "rank,unit,name,points,class,tied,disputed,reason,share,previousRank,previousPoints,rankChange,pointsChange,toNextRank,toNextClass,aboveClassLimit",
            lines[0]);
        Assert.Equal("2,tua-chua.tua-chua,Thị trấn Tủa Chùa,337.40,,false,false,,,1,329.10,-1,8.30,8.00,,", lines[2]);
        Assert.Equal(",tua-chua.ta-phin,Xã Tả Phìn,,,,,Chưa gửi số liệu của kỳ này.,,9,238.40,,,,,", lines[12]);
        Assert.Equal([lines[0], lines[9], ""], one);
    }

    [Theory]
    [InlineData("?baseline=estimated", HttpStatusCode.BadRequest)]
    [InlineData("?unit=krong-no&baseline=sum", HttpStatusCode.BadRequest)]
    [InlineData("?unit=nowhere", HttpStatusCode.NotFound)]
    [InlineData("?unit=&baseline=", HttpStatusCode.OK)]
    public async Task What_cannot_be_asked_is_refused(string query, HttpStatusCode expected)
    {
        await using var app = await ComputedAsync((Samples.KrongNoBlob, Samples.KrongNo));

        using var answer = await app.Http.GetAsync(Districts + query);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task The_public_sees_no_movement_against_what_was_not_published()
    {
        await using var app = await ComputedAsync(($"2023-Q1/tua-chua/{Q1}", Q1), ($"2023-Q2/tua-chua/{Q2}", Q2));
        await PublishAsync(app, "2023-Q2");

        var before = (await app.GetJsonAsync("/api/published/2023-Q2/tua-chua.communes")).GetProperty("ranking");
        await PublishAsync(app, "2023-Q1");
        var after = (await app.GetJsonAsync("/api/published/2023-Q2/tua-chua.communes")).GetProperty("ranking");

        Assert.Equal("notPublished", before.GetProperty("previous").GetProperty("reasons")[0].GetProperty("code").GetString());
        Assert.All(before.GetProperty("placements").EnumerateArray(), unit => Assert.Equal(JsonValueKind.Null, unit.GetProperty("previousRank").ValueKind));
        Assert.Equal(1, after.GetProperty("placements")[0].GetProperty("rankChange").GetInt32());
    }

    private async Task<TestApp> ComputedAsync(params (string Blob, string Workbook)[] uploads)
    {
        await storage.EmptyAsync();
        var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        foreach (var (blob, workbook) in uploads)
            await app.UploadAsync("scores", blob, Samples.Workbook(workbook));
        await app.ComputeAsync();
        return app;
    }

    // Two communes of 2025 follow three of before: one Trung Thu and Sính Phình, the other Tả Phìn.
    private async Task<TestApp> MergedAsync()
    {
        await storage.EmptyAsync();
        var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.UploadAsync("catalogue", "dti-catalogue.json", MergedCatalogue.Bytes);
        await app.UploadAsync("scores", $"2023-Q2/tua-chua/{Q2}", Samples.Workbook(Q2));
        await app.UploadAsync("scores", "2025-Q3/dien-bien-2025/a.xlsx", MergedCatalogue.Workbook);
        await app.ComputeAsync();
        return app;
    }

    private static async Task PublishAsync(TestApp app, string period)
    {
        var edition = (await app.GetJsonAsync($"/api/rankings/{period}/tua-chua.communes")).GetProperty("edition").GetString();
        using var answer = await app.Http.PutAsJsonAsync($"/api/publications/{period}/tua-chua.communes", new { edition });
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<IReadOnlyList<JsonElement>> ReasonsAsync(TestApp app, string path) =>
        [.. (await app.GetJsonAsync(path)).GetProperty("previous").GetProperty("reasons").EnumerateArray()];

    private static IEnumerable<string?> Movers(JsonElement answer, string which) =>
        answer.GetProperty(which).GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("unit").GetString());

    private static IEnumerable<string?> Swaps(JsonElement unit) => unit.GetProperty("findings").EnumerateArray()
        .Where(finding => finding.GetProperty("rule").GetString() == "SWAPPED_UNITS").Select(finding => finding.GetProperty("cell").GetString());

    private static Dictionary<string, decimal> PointsIn(string workbook) => Boards(workbook).GetProperty("overall").EnumerateArray().ToDictionary(
        unit => unit.GetProperty("unit").GetString()!,
        unit => decimal.Parse(unit.GetProperty("points").GetString()!.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture));

    private static JsonElement Boards(string workbook) =>
        JsonDocument.Parse(File.ReadAllBytes(Samples.PathOf("workbooks", "expected-cells.json"))).RootElement
            .GetProperty("workbooks").EnumerateArray().Single(one => one.GetProperty("workbook").GetString() == workbook).GetProperty("boards");
}
