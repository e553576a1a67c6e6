using System.Net;
using System.Text;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Reconciling;

/// <summary>Events that never come: nobody watches the account here, so only the timer finds the uploads.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class LostEventTests(StorageFixture storage)
{
    private const string Place = "2022/tua-chua/";

    private static readonly TimeSpan OldEnough = TimeSpan.FromMinutes(6);

    public static TheoryData<string> HostileNames =>
    [
        "a.xlsx", "2022", Place + "tự chấm điểm.xlsx".Normalize(NormalizationForm.FormD), Place + "..%2f..#? 'tệp' & <x>.xlsx",
        Place + "😀 =1+1.xlsx", Place + new string('ệ', 300) + ".xlsx", Place + new string('a', 1_024 - Place.Length - 5) + ".xlsx",
        Place + "a.xlsx.json", "feedback/scores/" + Place + "a.xlsx",
    ];

    [Fact]
    public async Task An_upload_whose_event_never_came_is_processed_once_it_is_five_minutes_old_and_not_before()
    {
        await storage.EmptyAsync();
        await using var early = await TestApp.StartAsync(storage.ConnectionString);
        await early.PutAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await early.PutAsync("catalogue", "dti-catalogue.json", Samples.Catalogue);

        await ReconcileAsync(early);
        var tooEarly = await early.FeedbackAsync("scores", Samples.TuaChuaBlob);
        await using var late = await TestApp.StartAsync(storage.ConnectionString, new LaterClock(OldEnough));
        await ReconcileAsync(late);

        Assert.Null(tooEarly);
        Assert.Equal("accepted", await OutcomeAsync(late, Samples.TuaChuaBlob));
    }

    [Fact]
    public async Task Workbooks_of_services_are_found_like_those_of_scores()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString, new LaterClock(OldEnough));
        await app.UploadAsync("services", ServiceBooks.BaToBlob, Samples.Workbook(ServiceBooks.BaTo));
        var before = await app.FeedbackAsync("services", ServiceBooks.BaToBlob);
        await app.PutAsync("services", "2024-Q1/ba-to/b.xlsx", Encoding.UTF8.GetBytes("x"));
        await app.PutAsync("catalogue", "dti-catalogue.json", Samples.Catalogue);

        await ReconcileAsync(app);

        Assert.Equal("rejected", before!.Value.GetProperty("outcome").GetString());
        Assert.Equal("accepted", (await app.FeedbackAsync("services", ServiceBooks.BaToBlob))!.Value.GetProperty("outcome").GetString());
        Assert.Equal("unreadable", (await app.FeedbackAsync("services", "2024-Q1/ba-to/b.xlsx"))!.Value.GetProperty("outcome").GetString());
        Assert.Empty(await app.Service<UploadBacklog>().ListAsync("services", DateTimeOffset.MaxValue, CancellationToken.None));
    }

    [Fact]
    public async Task An_upload_that_was_overwritten_without_an_event_is_answered_again()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString, new LaterClock(OldEnough));
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Place + "a.xlsx", Samples.Workbook(Samples.TuaChua));
        await app.PutAsync("scores", Place + "a.xlsx", Samples.Workbook("tuachua-2023-q1.xlsx"));

        await ReconcileAsync(app);

        Assert.Equal(2, (await app.FeedbackAsync("scores", Place + "a.xlsx"))!.Value.GetProperty("version").GetInt32());
    }

    [Theory]
    [MemberData(nameof(HostileNames))]
    public async Task Whatever_it_is_called_an_upload_is_answered_once_and_found_answered_from_then_on(string name)
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString, new LaterClock(OldEnough));
        await app.PutAsync("scores", name, Encoding.UTF8.GetBytes("x"));

        var before = await WaitingAsync(app);
        await ReconcileAsync(app);

        Assert.Equal([name], before);
        Assert.Empty(await WaitingAsync(app));
        Assert.NotNull(await app.FeedbackAsync("scores", name));
    }

    [Fact]
    public async Task Names_that_are_one_when_composed_do_not_wait_for_ever_and_are_answered_for_the_newest()
    {
        var account = new MemoryAccount();
        await using var app = await TestApp.StartAsync(account);
        var composed = Place + "tệp.xlsx";
        await app.PutAsync("scores", composed, Encoding.UTF8.GetBytes("older"));
        await app.PutAsync("scores", composed.Normalize(NormalizationForm.FormD), Encoding.UTF8.GetBytes("newer"));

        await ReconcileAsync(app);

        var newest = $"sha256:{Archive.HashOf(BinaryData.FromString("newer"))}";
        Assert.Empty(await WaitingAsync(app));
        Assert.Equal(newest, (await app.FeedbackAsync("scores", composed))!.Value.GetProperty("contentHash").GetString());
    }

    [Fact]
    public async Task What_was_turned_away_for_want_of_a_catalogue_is_read_again_once_there_is_one()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString, new LaterClock(OldEnough));
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await app.UploadAsync("scores", "2022/atlantis/a.xlsx", Samples.Workbook(Samples.TuaChua));
        await app.UploadAsync("scores", "no-period.xlsx", Samples.Workbook(Samples.TuaChua));
        var before = await OutcomeAsync(app, Samples.TuaChuaBlob);
        await app.PutAsync("catalogue", "dti-catalogue.json", Samples.Catalogue);

        await ReconcileAsync(app);

        Assert.Equal("rejected", before);
        Assert.Equal("accepted", await OutcomeAsync(app, Samples.TuaChuaBlob));
        Assert.Equal("rejected", await OutcomeAsync(app, "2022/atlantis/a.xlsx"));
        Assert.Equal(1, (await app.FeedbackAsync("scores", Samples.TuaChuaBlob))!.Value.GetProperty("version").GetInt32());
        Assert.Empty(await WaitingAsync(app));
    }

    [Fact]
    public async Task An_upload_that_fails_does_not_keep_the_others_from_being_processed()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString, new LaterClock(OldEnough), new FailingFor("bad.xlsx"));
        await app.PutAsync("scores", Place + "bad.xlsx", Samples.Workbook(Samples.TuaChua));
        await app.PutAsync("scores", Place + "good.xlsx", Samples.Workbook(Samples.TuaChua));

        using var answer = await app.InvokeAsync("Reconcile", "{}");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.NotNull(await app.FeedbackAsync("scores", Place + "good.xlsx"));
        Assert.Equal([Place + "bad.xlsx"], await WaitingAsync(app));
    }

    [Fact]
    public async Task A_file_that_somebody_put_among_the_feedback_keeps_no_upload_from_its_answer()
    {
        var account = new MemoryAccount();
        await using var app = await TestApp.StartAsync(account);
        await app.PutAsync("feedback", "scores/ghi-chu.txt", "ghi chú"u8.ToArray());
        await app.PutAsync("scores", Place + "a.xlsx", Encoding.UTF8.GetBytes("x"));

        await ReconcileAsync(app);

        Assert.NotNull(await app.FeedbackAsync("scores", Place + "a.xlsx"));
    }

    private static async Task ReconcileAsync(TestApp app)
    {
        using var answer = await app.InvokeAsync("Reconcile", "{}");
        Assert.Equal("{}", await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
    }

    private static async Task<IEnumerable<string>> WaitingAsync(TestApp app) =>
        (await app.Service<UploadBacklog>().ListAsync(
            "scores", DateTimeOffset.MaxValue, CancellationToken.None)).Select(upload => upload.Name);

    private static async Task<string?> OutcomeAsync(TestApp app, string name) =>
        (await app.FeedbackAsync("scores", name))!.Value.GetProperty("outcome").GetString();
}
