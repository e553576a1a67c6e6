using System.Text;
using System.Text.Json;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Computing;

/// <summary>A district whose communes are measured: sums, units below, movement, pace, the board of the index, corrections.</summary>
public class GapsOfAGroupTests
{
    private const string District = "/api/gaps/2023-Q2/tua-chua";

    [Fact]
    public async Task The_offices_figure_is_what_its_units_add_up_to_and_says_who_is_not_in_it()
    {
        await using var app = await SecondQuarterAsync();

        var indicator = (await app.GetJsonAsync(District)).GetProperty("indicators").EnumerateArray().Single();

        var figure = indicator.GetProperty("figure");
        Assert.Equal("180/400 45.00 notMet -35.00 140 units 3/12", Summary(figure));
        Assert.Equal("Kế hoạch số 01/KH-UBND", figure.GetProperty("target").GetProperty("legalBasis").GetString());
        Assert.Equal(
            ["tua-chua.sinh-phinh 100", "tua-chua.muong-bang 40", "tua-chua.xa-nhe 0"],
            indicator.GetProperty("units").EnumerateArray().Select(unit =>
                $"{unit.GetProperty("unit")} {unit.GetProperty("figure").GetProperty("missing").GetRawText()}"));
        Assert.Equal([true, true, false], indicator.GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("belowTarget").GetBoolean()));
        Assert.Equal(9, indicator.GetProperty("unitsWithout").GetArrayLength());
    }

    [Fact]
    public async Task Who_has_not_reported_is_named_to_the_office_and_to_themselves()
    {
        await using var app = await SecondQuarterAsync();

        var missing = (await app.GetJsonAsync(District)).GetProperty("notReported");
        Assert.Equal(9, missing.GetArrayLength());
        Assert.All(missing.EnumerateArray(), unit => Assert.Equal("Chưa gửi số liệu của kỳ này.", unit.GetProperty("reason").GetString()));

        var own = Assert.Single((await app.GetJsonAsync("/api/gaps/2023-Q2/tua-chua.ta-phin")).GetProperty("notReported").EnumerateArray());
        Assert.Equal(("Xã Tả Phìn", "noSubmission"), (own.GetProperty("name").GetString(), own.GetProperty("code").GetString()));
        Assert.Empty((await app.GetJsonAsync("/api/gaps/2023-Q2/tua-chua.xa-nhe")).GetProperty("notReported").EnumerateArray());
    }

    [Fact]
    public async Task A_commune_that_sends_its_procedures_is_added_up_from_them_and_they_stand_under_the_missed_target()
    {
        await using var app = await SecondQuarterAsync();

        var commune = (await app.GetJsonAsync("/api/gaps/2023-Q2/tua-chua.sinh-phinh")).GetProperty("indicators")[0];
        Assert.Equal("60/200 30.00 notMet -50.00 100 procedures 2/2", Summary(commune.GetProperty("figure")));
        Assert.Equal(["Khai sinh 90", "Chứng thực 10"], Procedures(commune));

        var district = (await app.GetJsonAsync(District)).GetProperty("indicators")[0];
        Assert.Equal(["Khai sinh 90", "Chứng thực 10"], Procedures(district));
    }

    [Fact]
    public async Task A_quarter_moves_against_the_one_before_and_the_same_of_the_year_before()
    {
        await using var app = await StartedAsync();
        await MeasureAsync(app, "2022-Q2", ("Xã Xá Nhè", 100, 10));
        await MeasureAsync(app, "2023-Q1", ("Xã Xá Nhè", 100, 40));
        await MeasureAsync(app, "2023-Q2", ("Xã Xá Nhè", 300, 90));
        await app.ComputeAsync();

        var commune = (await app.GetJsonAsync("/api/gaps/2023-Q2/tua-chua.xa-nhe")).GetProperty("indicators")[0];

        Assert.Equal(
            ["2023-Q1 40.00 -10.00", "2022-Q2 10.00 20.00"],
            commune.GetProperty("movements").EnumerateArray().Select(one =>
                $"{one.GetProperty("period")} {one.GetProperty("percent").GetRawText()} {one.GetProperty("change").GetRawText()}"));
        Assert.Contains("mẫu số kỳ này là 300, quý I năm 2023 là 100", commune.GetProperty("questions")[0].GetProperty("message").GetString(), StringComparison.Ordinal);

        // 130 of 400 in half a year; as many to come: 640 of 800 are needed.
        var pace = commune.GetProperty("pace");
        Assert.Equal("6 400.00 510 127.50", string.Join(' ', new[] { "monthsLeft", "dossiersExpected", "dossiersNeeded", "percentNeeded" }.Select(name => pace.GetProperty(name).GetRawText())));
    }

    [Fact]
    public async Task The_index_of_services_is_a_board_beside_those_of_the_scores()
    {
        await using var app = await SecondQuarterAsync();
        await app.UploadAsync("scores", "2023-Q2/tua-chua/q2.xlsx", Samples.Workbook("tuachua-2023-q2.xlsx"));
        await app.ComputeAsync();

        var services = await app.GetJsonAsync("/api/rankings/2023-Q2/tua-chua.communes?board=phuc-vu");
        Assert.Equal(
            ["1 tua-chua.xa-nhe 12.00", "2 tua-chua.muong-bang 9.60", "3 tua-chua.sinh-phinh 7.20"],
            services.GetProperty("placements").EnumerateArray().Select(unit => $"{unit.GetProperty("rank")} {unit.GetProperty("unit")} {unit.GetProperty("points").GetRawText()}"));
        Assert.Equal(9, services.GetProperty("notRanked").GetArrayLength());

        var overall = await app.GetJsonAsync("/api/rankings/2023-Q2/tua-chua.communes");
        Assert.Equal((11, services.GetProperty("edition").GetString()), (overall.GetProperty("ranked").GetInt32(), overall.GetProperty("edition").GetString()));
    }

    [Fact]
    public async Task A_correction_lists_the_indicators_that_changed()
    {
        await using var app = await SecondQuarterAsync();
        await PublishAsync(app);
        await MeasureAsync(app, "2023-Q2", ("Xã Mường Báng", 100, 70), ("Xã Xá Nhè", 100, 80));
        await app.ComputeAsync();

        var standing = (await app.GetJsonAsync(District)).GetProperty("standing").GetProperty("changes");
        var changes = standing.GetProperty("services");

        var moved = Assert.Single(standing.GetProperty("serviceRanks").EnumerateArray());
        Assert.Equal(
            ("tua-chua.muong-bang", 2, 1), (moved.GetProperty("unit").GetString(), moved.GetProperty("before").GetProperty("rank").GetInt32(),
                moved.GetProperty("after").GetProperty("rank").GetInt32()));
        Assert.Equal(
            ["tua-chua 180/400 210/400", "tua-chua.muong-bang 40/100 70/100"],
            changes.EnumerateArray().Select(change => $"{change.GetProperty("unit")} {Ratio(change.GetProperty("before"))} {Ratio(change.GetProperty("after"))}"));
        await PublishAsync(app);
        Assert.Equal("corrected", (await app.GetJsonAsync(District)).GetProperty("standing").GetProperty("status").GetString());
    }

    [Fact]
    public async Task What_has_not_changed_is_not_computed_again()
    {
        await using var app = await SecondQuarterAsync();
        var before = (await app.GetJsonAsync(District)).GetProperty("edition").GetString();

        await app.ComputeAsync();

        Assert.Equal(before, (await app.GetJsonAsync(District)).GetProperty("edition").GetString());
    }

    // The office's table speaks of two communes; the third sends its own.
    private static async Task<TestApp> SecondQuarterAsync()
    {
        var app = await StartedAsync();
        await MeasureAsync(app, "2023-Q2", ("Xã Mường Báng", 100, 40), ("Xã Xá Nhè", 100, 80));
        await app.UploadAsync(
            "services", "2023-Q2/tua-chua.sinh-phinh/tthc.xlsx", MeasuredCatalogue.Procedures(("Khai sinh", 150, 30), ("Chứng thực", 50, 30)));
        await app.ComputeAsync();
        return app;
    }

    private static Task MeasureAsync(TestApp app, string period, params (string Unit, int Total, int Online)[] communes) =>
        app.UploadAsync("services", $"{period}/tua-chua/dvc.xlsx", MeasuredCatalogue.Table(communes));

    private static async Task<TestApp> StartedAsync()
    {
        var app = await TestApp.StartAsync(new MemoryAccount());
        await app.UploadAsync("catalogue", "dti-catalogue.json", MeasuredCatalogue.Bytes);
        return app;
    }

    private static async Task PublishAsync(TestApp app)
    {
        var edition = (await app.GetJsonAsync(District)).GetProperty("edition").GetString();
        using var answer = await app.Http.PutAsync(
            "/api/publications/2023-Q2/tua-chua.communes", new StringContent($$"""{ "edition": "{{edition}}" }""", Encoding.UTF8, "application/json"));
        answer.EnsureSuccessStatusCode();
    }

    private static IEnumerable<string> Procedures(JsonElement indicator) =>
        indicator.GetProperty("procedures").GetProperty("procedures").EnumerateArray().Select(one => $"{one.GetProperty("procedure")} {one.GetProperty("missing")}");

    private static string Summary(JsonElement figure) =>
        $"{Ratio(figure)} {figure.GetProperty("percent").GetRawText()} {figure.GetProperty("verdict")} {figure.GetProperty("gap").GetRawText()} "
        + $"{figure.GetProperty("missing").GetRawText()} {figure.GetProperty("origin")} {figure.GetProperty("used")}/{figure.GetProperty("known")}";

    private static string Ratio(JsonElement figure) => $"{figure.GetProperty("numerator").GetRawText()}/{figure.GetProperty("denominator").GetRawText()}";
}
