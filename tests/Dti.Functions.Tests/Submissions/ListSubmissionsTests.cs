using System.Text;
using System.Text.Json;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Submissions;

[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class ListSubmissionsTests(StorageFixture storage)
{
    private const string Own = "2023-Q2/tua-chua.sinh-phinh/xa.xlsx";
    private const string District = "2023-Q2/tua-chua/bang.xlsx";

    private static readonly object?[] Head =
    [
        "TT", "Tên đơn vị", "Nhận thức số", "Thể chế số", "Hạ tầng số", "Nhân lực số", "An toàn thông tin mạng", "Hoạt động chính quyền số",
        "Hoạt động kinh tế số", "Hoạt động xã hội số",
    ];

    [Fact]
    public async Task A_round_says_who_is_late_and_how_much_of_it_is_in_use()
    {
        await using var app = await ReadyAsync();
        await app.UploadAsync("scores", District, Samples.Workbook("tuachua-2023-q2.xlsx"));

        var round = (await app.GetJsonAsync("/api/submissions/2023-Q2")).GetProperty("rounds")[0];

        Assert.Equal(
            "12 11 0 11 0 1 11 0.9167",
            string.Join(' ', new[] { "expected", "received", "onTime", "late", "blocked", "missing", "complete", "completeness" }.Select(name => round.GetProperty(name))));
        var unit = Unit(round, "tua-chua.sinh-phinh");
        Assert.Equal(("late", "selfScored", "2023-07-15"), (Text(unit, "status"), Text(unit, "stage"), Text(unit, "dueDay")));
        Assert.Equal(("scores/" + District, 1, 1), (Text(unit, "submission"), unit.GetProperty("version").GetInt32(), unit.GetProperty("versions").GetInt32()));
        var received = DateOnly.FromDateTime(unit.GetProperty("receivedAt").GetDateTimeOffset().ToOffset(TimeSpan.FromHours(7)).DateTime);
        Assert.Equal(received.ToString("O", null), Text(unit, "receivedDay"));
        Assert.Equal(received.DayNumber - new DateOnly(2023, 7, 15).DayNumber, unit.GetProperty("daysLate").GetInt32());
        var missing = Unit(round, "tua-chua.ta-phin");
        Assert.Equal(("missing", null, "Đề nghị gửi số liệu của kỳ này."), (Text(missing, "status"), Text(missing, "submission"), Text(missing, "remedy")));
    }

    [Fact]
    public async Task A_blocked_unit_is_told_why_and_what_to_do()
    {
        await using var app = await ReadyAsync();
        await app.UploadAsync("scores", Own, SheetBuilder.Build(Head, [1, "Xã Sính Phình", 1, 2, "?", 4, 5, 6, 7, 8]));

        var answer = await app.GetJsonAsync("/api/submissions/2023-Q2");

        var unit = Unit(answer.GetProperty("rounds")[0], "tua-chua.sinh-phinh");
        Assert.Equal("blocked", Text(unit, "status"));
        Assert.NotEmpty(Text(unit, "why")!);
        Assert.StartsWith("Đề nghị ", Text(unit, "remedy"), StringComparison.Ordinal);
        Assert.Equal("/api/submissions/scores/" + Own, Text(unit, "feedback"));
        Assert.Equal(0, answer.GetProperty("uploads")[0].GetProperty("used").GetInt32());
    }

    [Fact]
    public async Task A_corrected_workbook_is_one_of_two_versions()
    {
        await using var app = await ReadyAsync();
        await app.UploadAsync("scores", Own, Table(8));
        await app.UploadAsync("scores", Own, Table(9));

        var answer = await app.GetJsonAsync("/api/submissions/2023-Q2");

        var unit = Unit(answer.GetProperty("rounds")[0], "tua-chua.sinh-phinh");
        Assert.Equal((2, 2), (unit.GetProperty("version").GetInt32(), unit.GetProperty("versions").GetInt32()));
        Assert.Equal(
            [(1, 2, 0), (2, 2, 1)],
            answer.GetProperty("uploads").EnumerateArray().Select(upload => (
                upload.GetProperty("version").GetInt32(), upload.GetProperty("versions").GetInt32(), upload.GetProperty("used").GetInt32())));
    }

    [Fact]
    public async Task Uploads_that_went_nowhere_are_listed_with_the_reason()
    {
        await using var app = await ReadyAsync();
        await app.UploadAsync("scores", "2023-Q2/tua-chua/hong.xlsx", "hỏng"u8.ToArray());
        await app.UploadAsync("scores", "2023-Q2/atlantis/a.xlsx", Table(8));
        await app.UploadAsync("scores", "2023-Q2/tua-chua/khac.xlsx", SheetBuilder.Build(["Không có bảng"]));
        await app.UploadAsync("scores", "2023-Q2/tua-chua/cu.xlsx", Table(8));
        await app.UploadAsync("scores", Own, Table(9));

        var answer = await app.GetJsonAsync("/api/submissions/2023-Q2");

        Assert.Equal(
            [
                "scores/2023-Q2/atlantis/a.xlsx Thư mục của tệp không ứng với đơn vị nào có đợt thu số liệu của kỳ này.",
                "scores/2023-Q2/tua-chua.sinh-phinh/xa.xlsx ",
                "scores/2023-Q2/tua-chua/cu.xlsx Đã có số liệu khác được sử dụng thay cho tệp này.",
                "scores/2023-Q2/tua-chua/hong.xlsx Tệp không đọc được; lý do có trong phản hồi của tệp.",
                "scores/2023-Q2/tua-chua/khac.xlsx Không có số liệu nào trong tệp sử dụng được; lý do có trong phản hồi của tệp.",
            ],
            answer.GetProperty("uploads").EnumerateArray().Select(upload => $"{Text(upload, "blob")} {Text(upload, "why")}"));
    }

    [Fact]
    public async Task A_unit_that_nobody_asked_for_is_listed_under_its_upload()
    {
        await using var app = await ReadyAsync();
        await app.UploadAsync("scores", District, SheetBuilder.Build(
            Head, [1, "Xã Sính Phình", 1, 2, 3, 4, 5, 6, 7, 8], [2, "Huyện Tủa Chùa", 1, 2, 3, 4, 5, 6, 7, 8]));

        var answer = await app.GetJsonAsync("/api/submissions/2023-Q2");

        var upload = answer.GetProperty("uploads")[0];
        var other = Assert.Single(upload.GetProperty("notExpected").EnumerateArray());
        Assert.Equal(("tua-chua", "Huyện Tủa Chùa"), (Text(other, "unit"), Text(other, "name")));
        Assert.Contains("không thuộc đợt thu", Text(other, "why"), StringComparison.Ordinal);
        Assert.Equal(1, upload.GetProperty("used").GetInt32());
    }

    [Fact]
    public async Task The_table_for_spreadsheets_has_a_row_for_each_unit_and_for_what_went_nowhere()
    {
        await using var app = await ReadyAsync();
        await app.UploadAsync("scores", Own, Table(8));
        await app.UploadAsync("scores", "2023-Q2/tua-chua/@hỏng;=1.xlsx", "hỏng"u8.ToArray());

        using var answer = await app.Http.GetAsync("/api/submissions/2023-Q2?format=csv&group=tua-chua.communes");

        var content = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("submissions-2023-Q2-tua-chua.communes.csv", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal([0xEF, 0xBB, 0xBF], content[..3]);
        var lines = Encoding.UTF8.GetString(content, 3, content.Length - 3).Split("\r\n");
        Assert.StartsWith("kind,group,unit,name,status,receivedAt,receivedDay,dueDay,daysLate,", lines[0], StringComparison.Ordinal);
        Assert.Equal(1 + 12 + 1, lines.Count(line => line.Length > 0));
        Assert.Contains(lines, line => line.StartsWith("scores,tua-chua.communes,tua-chua.sinh-phinh,Xã Sính Phình,late,2", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith(",missing,,,2023-07-15,,,,,,,Đề nghị gửi số liệu của kỳ này.", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("\"scores/2023-Q2/tua-chua/@hỏng;'=1.xlsx\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?group=nowhere", 404)]
    [InlineData("?group=dak-nong.districts", 404)]
    [InlineData("?format=xml", 400)]
    [InlineData("?group=tua-chua.communes&format=json", 200)]
    [InlineData("?group=&format=", 200)]
    public async Task A_group_or_format_that_is_not_there_is_answered_with_those_that_are(string query, int status)
    {
        await using var app = await ReadyAsync();

        using var answer = await app.Http.GetAsync("/api/submissions/2023-Q2" + query);

        Assert.Equal(status, (int)answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains(status == 400 ? "json, csv" : "tua-chua.communes", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_has_the_uploads_that_may_be_for_it()
    {
        await using var app = await ReadyAsync();
        await app.UploadAsync("scores", "2023/dak-nong/a.xlsx", Samples.Workbook(Samples.KrongNo));
        await app.UploadAsync("scores", "2023/tua-chua/b.xlsx", Samples.Workbook(Samples.KrongNo));

        var answer = await app.GetJsonAsync("/api/submissions/2023?group=dak-nong.districts");

        Assert.Equal(1, answer.GetProperty("rounds").GetArrayLength());
        Assert.Equal(
            ["scores/2023/dak-nong/a.xlsx 8", "scores/2023/tua-chua/b.xlsx 0"],
            answer.GetProperty("uploads").EnumerateArray().Select(upload => $"{Text(upload, "blob")} {upload.GetProperty("used")}"));
    }

    private async Task<TestApp> ReadyAsync()
    {
        await storage.EmptyAsync();
        var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        return app;
    }

    private static byte[] Table(int lastFigure) => SheetBuilder.Build(Head, [1, "Xã Sính Phình", 1, 2, 3, 4, 5, 6, 7, lastFigure]);

    private static JsonElement Unit(JsonElement round, string unit) =>
        round.GetProperty("units").EnumerateArray().Single(one => one.GetProperty("unit").ValueEquals(unit));

    private static string? Text(JsonElement element, string member) => element.GetProperty(member).GetString();
}
