using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Ingestion;

/// <summary>Where taking in services differs from taking in scores: what is kept, what counts, and what else may lie in the container.</summary>
public class IngestServicesTests
{
    private const string District = "2022/tua-chua/dvc.xlsx";
    private const string Own = "2022/tua-chua.sinh-phinh/dvc.xlsx";

    private static readonly Period Year = Period.TryParse("2022", out var year) ? year : throw new InvalidOperationException();

    [Fact]
    public async Task What_a_unit_reports_is_kept_under_the_reading_that_counts()
    {
        await using var app = await ReadyAsync();

        await app.UploadAsync("services", Own, ServiceBooks.Procedures(("Chứng thực bản sao", 717, 130), ("Chứng thực bản sao", 3, 0)));

        var claim = Assert.Single(await ClaimsAsync(app));
        Assert.Equal(("tua-chua.sinh-phinh", ScoreStage.SelfScored), (claim.Unit, claim.Stage));
        var counts = await app.Service<ServiceCountsTable>().ReadUnitAsync(Year, claim.Reading, claim.Unit, default);
        Assert.Equal(
            [("Chứng thực bản sao", 717m, 130m, 587m, null), ("Chứng thực bản sao", 3m, 0m, 3m, (decimal?)null)],
            counts.Select(count => (count.Procedure, count.Total!.Value, count.Online!.Value, count.InPerson!.Value, count.Post)));
    }

    [Fact]
    public async Task A_unit_that_the_correction_no_longer_names_keeps_none_of_its_counts_under_the_new_reading()
    {
        await using var app = await ReadyAsync();
        await app.UploadAsync("services", Own, ServiceBooks.Procedures(("a", 2, 1), ("b", 3, 1)));

        await app.UploadAsync("services", Own, ServiceBooks.Procedures(("b", 4, 1)));

        var claim = Assert.Single(await ClaimsAsync(app));
        Assert.Equal(
            [("b", 4m)],
            (await app.Service<ServiceCountsTable>().ReadUnitAsync(Year, claim.Reading, claim.Unit, default)).Select(count => (count.Procedure, count.Total!.Value)));
    }

    [Fact]
    public async Task A_units_own_workbook_goes_before_the_districts_table()
    {
        await using var app = await ReadyAsync();
        await app.UploadAsync("services", District, ServiceBooks.Units(("Xã Sính Phình", 20, 5), ("Xã Tả Phìn", 10, 1)));

        await app.UploadAsync("services", Own, ServiceBooks.Procedures(("Chứng thực bản sao", 717, 130)));
        await app.UploadAsync("services", "2022/tua-chua/bo-sung.xlsx", ServiceBooks.Units(("Xã Sính Phình", 21, 5)));

        Assert.Equal(
            (true, $"Được sử dụng thay cho tệp services/{District}, vì đây là số liệu do đơn vị tự gửi."), await AnswerAsync(app, Own));
        Assert.Equal(
            (false, $"Không được sử dụng vì đơn vị đã tự gửi số liệu, trong tệp services/{Own}."), await AnswerAsync(app, "2022/tua-chua/bo-sung.xlsx"));
    }

    [Fact]
    public async Task Scores_and_services_of_a_unit_do_not_take_each_others_place()
    {
        await using var app = await ReadyAsync();
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));

        await app.UploadAsync("services", Own, ServiceBooks.Procedures(("Chứng thực bản sao", 717, 130)));

        Assert.Equal(12, (await app.Service<CurrentTable>().ListAsync(Year, SubmissionKind.Scores, default)).Count);
        Assert.Equal((true, "Được sử dụng."), await AnswerAsync(app, Own));
    }

    [Theory]
    [InlineData("services", "2022/tua-chua/a.xlsx", Samples.TuaChua, "scores")]
    [InlineData("services", "2022/tua-chua.sinh-phinh/a.xlsx", "bieu-mau-xa-sinh-phinh.xlsx", "scores")]
    [InlineData("scores", "2022/tua-chua/a.xlsx", ServiceBooks.BaTo, "services")]
    [InlineData("scores", "2022/tua-chua/a.xlsx", "thapmuoi-2023-chi-tieu.xlsx", "services")]
    public async Task A_workbook_of_the_other_kind_is_told_where_it_belongs(string container, string blob, string workbook, string other)
    {
        await using var app = await ReadyAsync();

        await app.UploadAsync(container, blob, Samples.Workbook(workbook));

        var feedback = (await app.FeedbackAsync(container, blob))!.Value;
        Assert.Equal("rejected", feedback.GetProperty("outcome").GetString());
        Assert.Equal("NO_TABLE_FOUND", feedback.GetProperty("findings")[0].GetProperty("rule").GetString());
        Assert.Contains(
            feedback.GetProperty("findings").EnumerateArray(),
            finding => finding.GetProperty("message").GetString()!.Contains($"({other})", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_printed_ranking_alone_reports_nothing()
    {
        await using var app = await ReadyAsync();

        await app.UploadAsync("services", "2024-Q1/cho-don/a.xlsx", SheetBuilder.Build(
            ["KẾT QUẢ XẾP HẠNG DTI NĂM 2023"], ["TT", "Đơn vị", "Tổng điểm", "Xếp hạng"], [1, "Huyện Chợ Đồn", 436.5, 5]));

        var feedback = (await app.FeedbackAsync("services", "2024-Q1/cho-don/a.xlsx"))!.Value;
        Assert.Equal("rejected", feedback.GetProperty("outcome").GetString());
        Assert.Equal("NO_TABLE_FOUND", feedback.GetProperty("findings")[0].GetProperty("rule").GetString());
    }

    [Theory]
    [InlineData("2022-M03/tua-chua/a.xlsx", "PERIOD_UNKNOWN")]
    [InlineData("2022/atlantis/a.xlsx", "UNIT_UNKNOWN")]
    [InlineData("2024/tua-chua/a.xlsx", "ROUND_UNKNOWN")]
    [InlineData("2023/dak-nong/a.xlsx", "ROUND_UNKNOWN")]
    [InlineData("a.xlsx", "PERIOD_UNKNOWN")]
    public async Task A_place_where_no_services_are_collected_is_said(string blob, string rule)
    {
        await using var app = await ReadyAsync();

        await app.UploadAsync("services", blob, ServiceBooks.Procedures(("Chứng thực bản sao", 717, 130)));

        var finding = Assert.Single((await app.FeedbackAsync("services", blob))!.Value.GetProperty("findings").EnumerateArray());
        Assert.Equal(rule, finding.GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Three_thousand_procedures_take_thirty_transactions_and_no_call_more_than_three()
    {
        Assert.Equal(await CallsAsync(procedures: 3) + 30 - 1, await CallsAsync(procedures: 3_000));
        Assert.InRange(await CallsAsync(procedures: 3), 1, 18);
    }

    // Of a second upload: the first creates the containers and tables.
    private static async Task<int> CallsAsync(int procedures)
    {
        var calls = 0;
        await using var app = await TestApp.StartAsync(new MemoryAccount(), new Around((_, make) =>
        {
            calls++;
            return make();
        }));
        await app.UploadAsync("catalogue", "dti-catalogue.json", ServiceBooks.Catalogue);
        await app.UploadAsync("services", Own, ServiceBooks.Procedures(("Chứng thực bản sao", 717, 130)));
        await app.PutAsync("services", "2022/tua-chua.ta-phin/a.xlsx", ServiceBooks.Statistics(procedures));
        calls = 0;
        using var answer = await app.DeliverAsync("services", "2022/tua-chua.ta-phin/a.xlsx");
        answer.EnsureSuccessStatusCode();
        return calls;
    }

    private static async Task<TestApp> ReadyAsync()
    {
        var app = await TestApp.StartAsync(new MemoryAccount());
        await app.UploadAsync("catalogue", "dti-catalogue.json", ServiceBooks.Catalogue);
        return app;
    }

    private static Task<IReadOnlyList<Claim>> ClaimsAsync(TestApp app) =>
        app.Service<CurrentTable>().ListAsync(Year, SubmissionKind.Services, default);

    private static async Task<(bool Used, string Why)> AnswerAsync(TestApp app, string blob)
    {
        var units = (await app.FeedbackAsync("services", blob))!.Value.GetProperty("units").EnumerateArray();
        var unit = units.Single(one => one.GetProperty("unit").ValueEquals("tua-chua.sinh-phinh"));
        return (unit.GetProperty("used").GetBoolean(), unit.GetProperty("why").GetString()!);
    }
}
