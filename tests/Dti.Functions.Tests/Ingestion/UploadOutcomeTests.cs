using System.Text;
using System.Text.Json;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Ingestion;

/// <summary>Every upload ends in a feedback file with a plain sentence, and in success for the host.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class UploadOutcomeTests(StorageFixture storage)
{
    private const string Place = "2022/tua-chua/";

    public static TheoryData<string, byte[], string, string> Uploads => new()
    {
        { Place + "text.xlsx", Encoding.UTF8.GetBytes("Kính gửi UBND huyện"), "unreadable", "FILE_NOT_A_WORKBOOK" },
        { Place + "empty.xlsx", [], "unreadable", "FILE_EMPTY" },
        { Place + "cut.xlsx", Samples.Workbook(Samples.TuaChua)[..3000], "unreadable", "FILE_DAMAGED" },
        { Place + "other.xlsx", Samples.Workbook("bato-2024q1-dvc.xlsx"), "rejected", "NO_TABLE_FOUND" },
        { "2022/atlantis/a.xlsx", Samples.Workbook(Samples.TuaChua), "rejected", "UNIT_UNKNOWN" },
        { "2022-M03/tua-chua/a.xlsx", Samples.Workbook(Samples.TuaChua), "rejected", "PERIOD_UNKNOWN" },
        { "2021/tua-chua/a.xlsx", Samples.Workbook(Samples.TuaChua), "rejected", "ROUND_UNKNOWN" },
        { "a.xlsx", Samples.Workbook(Samples.TuaChua), "rejected", "PERIOD_UNKNOWN" },
        { "2022/a.xlsx", Samples.Workbook(Samples.TuaChua), "rejected", "UNIT_UNKNOWN" },
        { Place + "..%2f..\\#? 'tệp'.xlsx", Encoding.UTF8.GetBytes("x"), "unreadable", "FILE_NOT_A_WORKBOOK" },
    };

    [Theory]
    [MemberData(nameof(Uploads))]
    public async Task An_upload_that_cannot_be_used_is_answered_with_one_sentence(string blob, byte[] content, string outcome, string rule)
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();

        await app.PutAsync("scores", blob, content);
        using var answer = await app.DeliverAsync("scores", blob);

        Assert.Equal("{}", await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
        var feedback = (await app.FeedbackAsync("scores", blob))!.Value;
        Assert.Equal(outcome, feedback.GetProperty("outcome").GetString());
        var finding = Assert.Single(feedback.GetProperty("findings").EnumerateArray());
        Assert.Equal(rule, finding.GetProperty("rule").GetString());
        Assert.Contains("Đề nghị", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("cell").ValueKind);
    }

    [Fact]
    public async Task A_feedback_file_has_the_members_that_its_readers_rely_on()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();

        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));

        var feedback = (await app.FeedbackAsync("scores", Samples.TuaChuaBlob))!.Value;
        Assert.Equal(
            ["submission", "id", "version", "contentHash", "receivedAt", "outcome", "counts", "units", "findings", "recognised"], Members(feedback));
        Assert.Equal(["error", "warning", "info"], Members(feedback.GetProperty("counts")));
        Assert.Equal(["unit", "used", "why"], Members(feedback.GetProperty("units")[0]));
        Assert.Equal(
            ["rule", "severity", "blocks", "sheet", "cell", "unit", "value", "expected", "message", "messageEn"],
            Members(feedback.GetProperty("findings")[0]));
        Assert.Equal("scores/" + Samples.TuaChuaBlob, feedback.GetProperty("submission").GetString());
        Assert.Matches("^sha256:[0-9a-f]{64}$", feedback.GetProperty("contentHash").GetString());
        Assert.EndsWith("Z", feedback.GetProperty("receivedAt").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feedback_of_a_decomposed_name_is_found_under_either_form()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        var composed = Place + "tự chấm điểm.xlsx";

        await app.UploadAsync("scores", composed.Normalize(NormalizationForm.FormD), Samples.Workbook(Samples.TuaChua));

        Assert.Equal("accepted", (await app.FeedbackAsync("scores", composed))!.Value.GetProperty("outcome").GetString());
        Assert.NotNull(await app.FeedbackAsync("scores", composed.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public async Task A_name_of_the_greatest_length_is_answered_too()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        var name = Place + new string('a', 1_024 - Place.Length - 5) + ".xlsx";

        await app.UploadAsync("scores", name, Encoding.UTF8.GetBytes("x"));

        Assert.NotNull(await app.FeedbackAsync("scores", name));
    }

    [Fact]
    public async Task An_upload_before_any_catalogue_is_answered_too()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);

        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));

        Assert.Equal("rejected", (await app.FeedbackAsync("scores", Samples.TuaChuaBlob))!.Value.GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task An_upload_that_is_gone_is_no_failure_and_leaves_nothing()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);

        using var answer = await app.DeliverAsync("scores", "2022/tua-chua/gone.xlsx");

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Null(await app.FeedbackAsync("scores", "2022/tua-chua/gone.xlsx"));
    }

    [Fact]
    public async Task A_correction_of_the_same_file_counts_and_is_the_next_version()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", "2022/tua-chua/a.xlsx", Samples.Workbook(Samples.TuaChua));

        await app.UploadAsync("scores", "2022/tua-chua/a.xlsx", Samples.Workbook("tuachua-2023-q1.xlsx"));
        await app.ComputeAsync();

        Assert.Equal(2, (await app.FeedbackAsync("scores", "2022/tua-chua/a.xlsx"))!.Value.GetProperty("version").GetInt32());
        var ranking = await app.GetJsonAsync("/api/rankings/2022/tua-chua.communes");
        Assert.Equal(329.10m, ranking.GetProperty("placements")[0].GetProperty("points").GetDecimal());
    }

    private static IEnumerable<string> Members(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
