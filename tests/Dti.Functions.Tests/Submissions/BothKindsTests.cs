using System.Text.Json;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Submissions;

/// <summary>A period in which scores and services are collected from the same units.</summary>
public class BothKindsTests
{
    private const string Unit = "tua-chua.sinh-phinh";
    private const string Scores = "2022/tua-chua/diem.xlsx";
    private const string Services = $"2022/{Unit}/dvc.xlsx";

    [Fact]
    public async Task Each_kind_has_a_list_of_its_own()
    {
        await using var app = await ReadyAsync();
        await app.UploadAsync("services", Services, ServiceBooks.Procedures(("Chứng thực bản sao", 717, 130)));

        var answer = await app.GetJsonAsync("/api/submissions/2022?group=tua-chua.communes");

        Assert.Equal(
            ["scores 12 12 0", "services 12 1 11"],
            answer.GetProperty("rounds").EnumerateArray().Select(round =>
                $"{round.GetProperty("kind")} {round.GetProperty("expected")} {round.GetProperty("received")} {round.GetProperty("missing")}"));
        var (scored, measured) = (UnitIn(answer, "scores"), UnitIn(answer, "services"));
        Assert.Equal(("selfScored", $"scores/{Scores}"), (Text(scored, "stage"), Text(scored, "submission")));
        Assert.Equal((null, $"services/{Services}", "late"), (Text(measured, "stage"), Text(measured, "submission"), Text(measured, "status")));
        Assert.Equal(
            [$"scores/{Scores} 12", $"services/{Services} 1"],
            answer.GetProperty("uploads").EnumerateArray().Select(upload => $"{Text(upload, "blob")} {upload.GetProperty("used")}"));
    }

    [Fact]
    public async Task The_table_for_spreadsheets_names_the_kind_of_each_row()
    {
        await using var app = await ReadyAsync();
        await app.UploadAsync("services", Services, ServiceBooks.Procedures(("Chứng thực bản sao", 717, 130)));
        await app.UploadAsync("services", $"2022/{Unit}/hỏng.xlsx", "hỏng"u8.ToArray());

        var lines = (await app.Http.GetStringAsync("/api/submissions/2022?format=csv")).Split("\r\n");

        Assert.Equal(12, lines.Count(line => line.StartsWith("scores,tua-chua.communes,", StringComparison.Ordinal)));
        Assert.Equal(12, lines.Count(line => line.StartsWith("services,tua-chua.communes,", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.StartsWith($"services,tua-chua.communes,{Unit},Xã Sính Phình,late,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith($"services,,{Unit},,unreadable,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_group_that_is_only_scored_has_no_uploads_of_services()
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        await app.ImportCatalogueAsync();
        await app.UploadAsync("services", "2023/thap-muoi/a.xlsx", "hỏng"u8.ToArray());
        await app.UploadAsync("scores", Samples.KrongNoBlob, Samples.Workbook(Samples.KrongNo));

        var scored = await app.GetJsonAsync("/api/submissions/2023?group=dak-nong.districts");
        var measured = await app.GetJsonAsync("/api/submissions/2023?group=thap-muoi.district");

        Assert.Equal([$"scores/{Samples.KrongNoBlob}"], Blobs(scored));
        Assert.Equal(["services/2023/thap-muoi/a.xlsx"], Blobs(measured));
    }

    [Fact]
    public async Task What_is_blocked_in_one_kind_is_not_in_the_other()
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        var table = app.Service<SubmissionsTable>();
        var period = Period.TryParse("2022", out var year) ? year : throw new InvalidOperationException();
        await table.SaveAsync(
            new StoredSubmission(
                "1", "2022", "services", Services, Unit, "sha256:00", "\"1\"", DateTimeOffset.UnixEpoch, Outcome.Rejected, new FindingCounts(1, 0, 0),
                Version: 1, "c", [new SubmittedUnit(Unit, "Số liệu có lỗi.")]),
            default);

        Assert.Empty(await table.ListBlockedAsync(period, SubmissionKind.Scores, default));
        Assert.Equal([Unit], (await table.ListBlockedAsync(period, SubmissionKind.Services, default)).Select(blocked => blocked.Unit));
    }

    private static async Task<TestApp> ReadyAsync()
    {
        var app = await TestApp.StartAsync(new MemoryAccount());
        await app.UploadAsync("catalogue", "dti-catalogue.json", ServiceBooks.Catalogue);
        await app.UploadAsync("scores", Scores, Samples.Workbook(Samples.TuaChua));
        return app;
    }

    private static JsonElement UnitIn(JsonElement answer, string kind) =>
        answer.GetProperty("rounds").EnumerateArray().Single(round => round.GetProperty("kind").ValueEquals(kind))
            .GetProperty("units").EnumerateArray().Single(one => one.GetProperty("unit").ValueEquals(Unit));

    private static IEnumerable<string?> Blobs(JsonElement answer) => answer.GetProperty("uploads").EnumerateArray().Select(upload => Text(upload, "blob"));

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
