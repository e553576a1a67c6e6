using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Computing;

[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class PublicationTests(StorageFixture storage)
{
    private const string Communes = "2023-Q1/tua-chua.communes";
    private const string Blob = "2023-Q1/tua-chua/bang.xlsx";
    private const string NoEdition = "0123456789abcdef0123";
    private static readonly string[] DisputedUnits = ["dak-rlap", "dak-glong", "cu-jut", "tuy-duc"];

    [Fact]
    public async Task Publish_correct_publish_keeps_all_three_readable()
    {
        await using var app = await StartedAsync();
        var first = await ComputedAsync(app, Communes, Blob, "tuachua-2023-q1.xlsx");
        await PublishAsync(app, Communes, first);
        var second = await ComputedAsync(app, Communes, Blob, "tuachua-2023-q2.xlsx");
        var draft = await app.GetJsonAsync($"/api/published/{Communes}");
        var wouldCorrect = (await app.GetJsonAsync($"/api/rankings/{Communes}")).GetProperty("standing");
        await PublishAsync(app, Communes, second);
        var third = await ComputedAsync(app, Communes, Blob, "tuachua-2023-q1.xlsx");

        Assert.Equal(first, Edition(draft));
        Assert.Equal(("provisional", first), (wouldCorrect.GetProperty("status").GetString(), wouldCorrect.GetProperty("corrects").GetString()));
        Assert.NotEmpty(wouldCorrect.GetProperty("changes").GetProperty("units").EnumerateArray());
        Assert.NotEqual(first, second);
        Assert.Equal(
            [(first, "published", 329.10m), (second, "corrected", 345.40m)],
            new[] { await app.GetJsonAsync($"/api/published/{Communes}?edition={first}"), await app.GetJsonAsync($"/api/published/{Communes}") }
                .Select(one => (Edition(one), one.GetProperty("standing").GetProperty("status").GetString()!, Best(one.GetProperty("ranking")))));
        foreach (var edition in new[] { first, second, third })
            Assert.Equal(edition, (await app.GetJsonAsync($"/api/rankings/{Communes}?edition={edition}")).GetProperty("edition").GetString());
    }

    [Fact]
    public async Task A_corrected_edition_says_what_changed_against_the_one_it_takes_the_place_of()
    {
        await using var app = await StartedAsync();
        await PublishAsync(app, Communes, await ComputedAsync(app, Communes, Blob, "tuachua-2023-q1.xlsx"));
        await PublishAsync(app, Communes, await ComputedAsync(app, Communes, Blob, "tuachua-2023-q2.xlsx"));

        var standing = (await app.GetJsonAsync($"/api/published/{Communes}")).GetProperty("standing");

        var changes = standing.GetProperty("changes").GetProperty("units").EnumerateArray().ToDictionary(unit => unit.GetProperty("unit").GetString()!);
        var best = changes["tua-chua.muong-bang"];
        Assert.Equal((2, 310.40m), (best.GetProperty("before").GetProperty("rank").GetInt32(), best.GetProperty("before").GetProperty("points").GetDecimal()));
        Assert.Equal((1, 345.40m), (best.GetProperty("after").GetProperty("rank").GetInt32(), best.GetProperty("after").GetProperty("points").GetDecimal()));
        Assert.Equal(
            35.00m, best.GetProperty("indices").EnumerateArray().Sum(index => index.GetProperty("after").GetDecimal() - index.GetProperty("before").GetDecimal()));

        // The newer file does not name it: what it sent before still counts, and others went by.
        var unnamed = changes["tua-chua.ta-phin"];
        Assert.Equal((9, 12), (unnamed.GetProperty("before").GetProperty("rank").GetInt32(), unnamed.GetProperty("after").GetProperty("rank").GetInt32()));
        Assert.Empty(unnamed.GetProperty("indices").EnumerateArray());
    }

    [Fact]
    public async Task A_disputed_edition_is_published_only_on_somebody_s_word_which_is_recorded()
    {
        const string Districts = "2023/dak-nong.districts";
        await using var app = await StartedAsync();
        var edition = await ComputedAsync(app, Districts, Samples.KrongNoBlob, Samples.KrongNo);

        using var bare = await PutAsync(app, Districts, new { edition });
        using var some = await PutAsync(app, Districts, new { edition, confirmedBy = "An", confirmations = Confirm(DisputedUnits[..3]) });
        var before = await app.Http.GetAsync($"/api/published/{Districts}");
        using var all = await PutAsync(app, Districts, new { edition, confirmedBy = "Trần An", confirmations = Confirm(DisputedUnits) });

        Assert.Equal(
            [HttpStatusCode.Conflict, HttpStatusCode.Conflict, HttpStatusCode.NotFound, HttpStatusCode.OK],
            new[] { bare, some, before, all }.Select(answer => answer.StatusCode));
        Assert.Contains("tuy-duc", await some.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("cu-jut", await some.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var record = JsonDocument.Parse(await all.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal("Trần An", record.GetProperty("confirmedBy").GetString());
        Assert.Equal(DisputedUnits, record.GetProperty("confirmations").EnumerateArray().Select(one => one.GetProperty("unit").GetString()));

        var seen = await app.Http.GetStringAsync($"/api/published/{Districts}");
        Assert.Contains("QĐ 488", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Trần An", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_publication_twice_is_one_and_two_at_once_are_one_each()
    {
        await using var app = await StartedAsync();
        var edition = await ComputedAsync(app, Communes, Blob, "tuachua-2023-q1.xlsx");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PutAsync(app, Communes, new { edition })));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Single((await app.GetJsonAsync($"/api/published/{Communes}")).GetProperty("publications").EnumerateArray());
    }

    [Fact]
    public async Task What_is_not_published_is_answered_to_everyone_like_what_does_not_exist()
    {
        await using var app = await StartedAsync();
        var draft = await ComputedAsync(app, Communes, Blob, "tuachua-2023-q1.xlsx");

        foreach (var path in new[] { "", "/self-scoring.pdf" })
        {
            var unpublished = await AnswerAsync(app, $"/api/published/{Communes}{path}");
            var asked = await AnswerAsync(app, $"/api/published/{Communes}{path}?edition={draft}");
            var guessed = await AnswerAsync(app, $"/api/published/{Communes}{path}?edition={NoEdition}");
            var absent = await AnswerAsync(app, $"/api/published/2023-Q1/nowhere{path}");
            Assert.Equal(guessed.Replace(NoEdition, draft, StringComparison.Ordinal), asked);
            Assert.Equal(absent, unpublished.Replace("tua-chua.communes", "nowhere", StringComparison.Ordinal));
            Assert.DoesNotContain(draft, unpublished, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_newer_draft_changes_nothing_that_the_public_gets()
    {
        await using var app = await StartedAsync();
        await PublishAsync(app, Communes, await ComputedAsync(app, Communes, Blob, "tuachua-2023-q1.xlsx"));
        string[] paths = [$"/api/published/{Communes}", $"/api/published/{Communes}?board=society", $"/api/published/{Communes}/self-scoring.pdf"];
        var before = await Task.WhenAll(paths.Select(path => AnswerAsync(app, path)));

        var draft = await ComputedAsync(app, Communes, Blob, "tuachua-2023-q2.xlsx");

        Assert.Equal(before, await Task.WhenAll(paths.Select(path => AnswerAsync(app, path))));
        Assert.Equal(HttpStatusCode.NotFound, (await app.Http.GetAsync($"/api/published/{Communes}?edition={draft}")).StatusCode);
    }

    [Theory]
    [InlineData("2023-Q9", """{"edition":"0123456789abcdef0123"}""", 400)]
    [InlineData("2023-Q1", """{"edition":"0123456789abcdef0123"}""", 404)]
    [InlineData("2023-Q1", """{"edition":"current"}""", 400)]
    [InlineData("2023-Q1", """{}""", 400)]
    [InlineData("2023-Q1", """null""", 400)]
    [InlineData("2023-Q1", """[]""", 400)]
    [InlineData("2023-Q1", "", 400)]
    [InlineData("2023-Q1", """{"edition":"0123456789abcdef0123","confirmed":true}""", 400)]
    [InlineData("2023-Q1", """{"edition":"0123456789abcdef0123","confirmations":[null]}""", 400)]
    [InlineData("2023-Q1", """{"edition":"0123456789abcdef0123","confirmations":[{"unit":"a","basis":" "}]}""", 400)]
    [InlineData("2023-Q1", """{"edition":"0123456789abcdef0123","confirmedBy":"a\nb"}""", 400)]
    public async Task A_request_that_cannot_be_followed_says_why(string period, string body, int status)
    {
        await using var app = await StartedAsync();

        using var answer = await app.Http.PutAsync(
            $"/api/publications/{period}/tua-chua.communes", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_edition_that_figures_came_in_since_is_not_published_by_mistake()
    {
        await using var app = await StartedAsync();
        var first = await ComputedAsync(app, Communes, Blob, "tuachua-2023-q1.xlsx");
        var newest = await ComputedAsync(app, Communes, Blob, "tuachua-2023-q2.xlsx");

        using var refused = await PutAsync(app, Communes, new { edition = first });
        using var meant = await PutAsync(app, Communes, new { edition = first, evenIfOlder = true });

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains(newest, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, meant.StatusCode);
    }

    [Fact]
    public async Task A_report_names_the_edition_for_what_it_is()
    {
        await using var app = await StartedAsync();
        await PublishAsync(app, Communes, await ComputedAsync(app, Communes, Blob, "tuachua-2023-q1.xlsx"));
        await PublishAsync(app, Communes, await ComputedAsync(app, Communes, Blob, "tuachua-2023-q2.xlsx"));

        using var answer = await app.Http.GetAsync($"/api/published/{Communes}/self-scoring.pdf");

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            "Kết quả tự chấm điểm chuyển đổi số quý I năm 2023 - Huyện Tủa Chùa.pdf", answer.Content.Headers.ContentDisposition!.FileNameStar);
    }

    private async Task<TestApp> StartedAsync()
    {
        await storage.EmptyAsync();
        var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        return app;
    }

    private static async Task<string> ComputedAsync(TestApp app, string round, string blob, string workbook)
    {
        await app.UploadAsync("scores", blob, Samples.Workbook(workbook));
        using var answer = await app.Http.PostAsync($"/api/computations/{round}", content: null);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("edition").GetString()!;
    }

    private static Task<HttpResponseMessage> PutAsync(TestApp app, string round, object body) =>
        app.Http.PutAsJsonAsync($"/api/publications/{round}", body);

    private static async Task PublishAsync(TestApp app, string round, string edition)
    {
        using var answer = await PutAsync(app, round, new { edition });
        answer.EnsureSuccessStatusCode();
    }

    private static object[] Confirm(IEnumerable<string> units) => [.. units.Select(unit => new { unit, basis = "QĐ 488/QĐ-UBND" })];

    private static async Task<string> AnswerAsync(TestApp app, string path)
    {
        using var answer = await app.Http.GetAsync(path);
        return $"{answer.StatusCode} {answer.Headers.ETag} {await answer.Content.ReadAsStringAsync()}";
    }

    private static string Edition(JsonElement published) => published.GetProperty("ranking").GetProperty("edition").GetString()!;

    private static decimal Best(JsonElement ranking) => ranking.GetProperty("placements")[0].GetProperty("points").GetDecimal();
}
