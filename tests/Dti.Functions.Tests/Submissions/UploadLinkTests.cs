using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Submissions;

[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class UploadLinkTests(StorageFixture storage)
{
    private const string Place = "/api/upload-links/scores/2022/tua-chua";

    [Fact]
    public async Task A_workbook_is_uploaded_with_what_the_answer_says_and_taken_in()
    {
        await using var app = await ReadyAsync();
        var link = await LinkAsync(app, "Tự chấm điểm #1 100% 'a' & b+c?.xlsx".Normalize(NormalizationForm.FormD));

        using var uploaded = await PutAsync(link, Samples.Workbook(Samples.TuaChua));
        var blob = link.GetProperty("blob").GetString()!;
        using var delivered = await app.DeliverAsync("scores", blob["scores/".Length..]);
        var feedback = await app.GetJsonAsync(link.GetProperty("feedback").GetString()!);

        Assert.Equal(201, (int)uploaded.StatusCode);
        Assert.Equal("scores/2022/tua-chua/Tự chấm điểm #1 100% 'a' & b+c?.xlsx", blob);
        Assert.Equal(("accepted", blob), (feedback.GetProperty("outcome").GetString(), feedback.GetProperty("submission").GetString()));
    }

    [Fact]
    public async Task A_workbook_of_services_has_links_of_its_own()
    {
        await using var app = await ReadyAsync();
        using var answer = await app.Http.PostAsJsonAsync("/api/upload-links/services/2024-Q1/ba-to", new { fileName = "dvc.xlsx" });
        var link = JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).RootElement;

        using var uploaded = await PutAsync(link, "không phải Excel"u8.ToArray());
        using var delivered = await app.DeliverAsync("services", "2024-Q1/ba-to/dvc.xlsx");
        var feedback = await app.GetJsonAsync(link.GetProperty("feedback").GetString()!);

        Assert.Equal((201, "services/2024-Q1/ba-to/dvc.xlsx"), ((int)uploaded.StatusCode, link.GetProperty("blob").GetString()));
        Assert.Equal("unreadable", feedback.GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task A_correction_under_the_same_name_overwrites_the_first()
    {
        await using var app = await ReadyAsync();
        var link = await LinkAsync(app, "a.xlsx");

        using var first = await PutAsync(link, [1]);
        using var second = await PutAsync(link, [2]);
        using var another = await PutAsync(await LinkAsync(app, "a.xlsx"), [3]);

        Assert.All([first, second, another], answer => Assert.Equal(201, (int)answer.StatusCode));
    }

    [Theory]
    [InlineData("GET", "", "")]
    [InlineData("HEAD", "", "")]
    [InlineData("DELETE", "", "")]
    [InlineData("GET", "", "&comp=metadata")]
    [InlineData("GET", "", "&comp=blocklist")]
    [InlineData("GET", "", "&comp=tags")]
    [InlineData("PUT", "b.xlsx", "")]
    [InlineData("PUT", "a.xlsx.xlsx", "")]
    [InlineData("PUT", "../tua-chua.sinh-phinh/a.xlsx", "")]
    [InlineData("PUT", "../../../catalogue/a.xlsx", "")]
    [InlineData("PUT", "../../../feedback/a.xlsx", "")]
    [InlineData("GET", "../../../scores", "&restype=container&comp=list")]
    [InlineData("GET", "../../../", "&comp=list")]
    [InlineData("DELETE", "../../../scores", "&restype=container")]
    public async Task A_link_does_nothing_but_write_its_blob(string method, string otherPlace, string addition)
    {
        await using var app = await ReadyAsync();
        var link = await LinkAsync(app, "a.xlsx");
        (await PutAsync(link, [1])).Dispose();
        var signed = new Uri(link.GetProperty("url").GetString()!);
        var place = otherPlace.Length == 0 ? new Uri(signed.GetLeftPart(UriPartial.Path)) : new Uri(signed, otherPlace);

        using var answer = await SendAsync(new HttpMethod(method), new Uri(place.AbsoluteUri + signed.Query + addition), [1]);

        Assert.Equal(403, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("sig=", "sig=A")]
    [InlineData("se=20", "se=21")]
    [InlineData("sp=cw", "sp=rcwd")]
    [InlineData("sr=b", "sr=c")]
    public async Task A_link_that_was_changed_is_refused(string part, string changed)
    {
        await using var app = await ReadyAsync();
        var url = (await LinkAsync(app, "a.xlsx")).GetProperty("url").GetString()!;
        Assert.Contains(part, url, StringComparison.Ordinal);

        using var answer = await SendAsync(HttpMethod.Put, new Uri(url.Replace(part, changed, StringComparison.Ordinal)), [1]);

        Assert.Equal(403, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_link_is_good_for_one_hour_and_no_longer()
    {
        await storage.EmptyAsync();
        var (now, longAgo) = (DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddMinutes(-61));
        await using var app = await TestApp.StartAsync(storage.ConnectionString, new StoppedClock(now));
        await using var late = await TestApp.StartAsync(storage.ConnectionString, new StoppedClock(longAgo));
        await app.ImportCatalogueAsync();

        var link = await LinkAsync(app, "a.xlsx");
        using var inTime = await PutAsync(link, [1]);
        using var tooLate = await PutAsync(await LinkAsync(late, "a.xlsx"), [1]);

        Assert.Equal(now.AddHours(1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null), link.GetProperty("expiresAt").GetString());
        Assert.Equal((201, 403), ((int)inTime.StatusCode, (int)tooLate.StatusCode));
    }

    [Fact]
    public async Task The_answer_tells_how_and_is_kept_by_nobody()
    {
        await using var app = await ReadyAsync();

        using var answer = await app.Http.PostAsJsonAsync(Place, new { fileName = "a.XLSX" });

        var link = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(
            ["url", "method", "headers", "expiresAt", "blob", "feedback"], link.EnumerateObject().Select(member => member.Name));
        Assert.Equal("PUT", link.GetProperty("method").GetString());
        Assert.Equal("/api/submissions/scores/2022/tua-chua/a.XLSX", link.GetProperty("feedback").GetString());
        Assert.Equal(("no-store", null), (answer.Headers.CacheControl!.ToString(), answer.Headers.ETag));
    }

    [Theory]
    [InlineData("""{ "fileName": "a/b.xlsx" }""")]
    [InlineData("""{ "fileName": "..\\b.xlsx" }""")]
    [InlineData("""{ "fileName": "a\u0000.xlsx" }""")]
    [InlineData("""{ "fileName": "a\n.xlsx" }""")]
    [InlineData("""{ "fileName": "a\u202Excod.xlsx" }""")]
    [InlineData("""{ "fileName": "a\u2028.xlsx" }""")]
    [InlineData("""{ "fileName": "a\uFFFE.xlsx" }""")]
    [InlineData("""{ "fileName": "a.xls" }""")]
    [InlineData("""{ "fileName": "a.xlsx.exe" }""")]
    [InlineData("""{ "fileName": ".xlsx" }""")]
    [InlineData("""{ "fileName": "a.xlsx " }""")]
    [InlineData("""{ "fileName": "" }""")]
    [InlineData("""{ "fileName": null }""")]
    [InlineData("{}")]
    [InlineData("""{ "filename2": "a.xlsx" }""")]
    [InlineData("""{ "fileName": "\ud800.xlsx" }""")]
    [InlineData("""{ "fileName": 5 }""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("no json")]
    [InlineData("")]
    public async Task A_body_that_names_no_good_file_is_refused_with_a_remedy(string body)
    {
        await using var app = await ReadyAsync();

        using var answer = await app.Http.PostAsync(Place, new StringContent(body, Encoding.UTF8, "application/json"));

        await ProblemAssert.IsProblemAsync(answer, 400);
    }

    [Fact]
    public async Task A_name_may_have_two_hundred_characters_counted_composed()
    {
        await using var app = await ReadyAsync();
        var longest = new string('ệ', 195) + ".xlsx";

        using var fits = await app.Http.PostAsJsonAsync(Place, new { fileName = longest.Normalize(NormalizationForm.FormD) });
        using var tooLong = await app.Http.PostAsJsonAsync(Place, new { fileName = "a" + longest });

        Assert.Equal((200, 400), ((int)fits.StatusCode, (int)tooLong.StatusCode));
    }

    [Theory]
    [InlineData("/api/upload-links/poems/2022/tua-chua", 404, "scores, services")]
    [InlineData("/api/upload-links/Services/2024-Q1/ba-to", 404, "scores, services")]
    [InlineData("/api/upload-links/1/2024-Q1/ba-to", 404, "scores, services")]
    [InlineData("/api/upload-links/scores/2022-M03/tua-chua", 400, "2024-Q1")]
    [InlineData("/api/upload-links/scores/2021/tua-chua", 404, "2022, 2023-Q1, 2023-Q2")]
    [InlineData("/api/upload-links/scores/2022/atlantis", 404, "tua-chua, tua-chua.tua-chua")]
    [InlineData("/api/upload-links/scores/2022/ba-to", 404, "–")]
    [InlineData("/api/upload-links/services/2022/tua-chua", 404, "–")]
    [InlineData("/api/upload-links/services/2023-Q1/ba-to", 404, "2024-Q1")]
    [InlineData("/api/upload-links/services/2024-Q1/atlantis", 404, "ba-to")]
    [InlineData("/api/upload-links/scores/2022/%2e%2e%2ftua-chua", 404, "tua-chua.tua-chua")]
    public async Task A_place_where_nothing_is_expected_is_refused_with_those_that_are(string place, int status, string named)
    {
        await using var app = await ReadyAsync();

        using var answer = await app.Http.PostAsJsonAsync(place, new { fileName = "a.xlsx" });

        var problem = await ProblemAssert.IsProblemAsync(answer, status);
        Assert.Contains(named, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains(named, problem.GetProperty("detailEn").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4_096, "application/json", 200)]
    [InlineData(4_097, "application/json", 413)]
    [InlineData(200_000, "application/json", 413)]
    [InlineData(100, "text/plain", 415)]
    [InlineData(100, "application/x-www-form-urlencoded", 415)]
    public async Task A_body_of_the_wrong_size_or_type_is_refused(int length, string type, int status)
    {
        await using var app = await ReadyAsync();
        var body = """{ "fileName": "a.xlsx" }""".PadRight(length);

        using var answer = await app.Http.PostAsync(Place, new StringContent(body, Encoding.UTF8, type));

        if (status == 200)
            Assert.Equal(status, (int)answer.StatusCode);
        else
            await ProblemAssert.IsProblemAsync(answer, status);
    }

    private async Task<TestApp> ReadyAsync()
    {
        await storage.EmptyAsync();
        var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        return app;
    }

    private static async Task<JsonElement> LinkAsync(TestApp app, string fileName)
    {
        using var answer = await app.Http.PostAsJsonAsync(Place, new { fileName });
        return JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).RootElement;
    }

    private static Task<HttpResponseMessage> PutAsync(JsonElement link, byte[] content) =>
        SendAsync(HttpMethod.Put, new Uri(link.GetProperty("url").GetString()!), content, link.GetProperty("headers"));

    private static async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address, byte[] content, JsonElement headers = default)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method, address) { Content = method == HttpMethod.Put ? new ByteArrayContent(content) : null };
        if (headers.ValueKind == JsonValueKind.Undefined)
            request.Headers.Add("x-ms-blob-type", "BlockBlob");
        else
        {
            foreach (var header in headers.EnumerateObject())
                Assert.True(request.Headers.TryAddWithoutValidation(header.Name, header.Value.GetString()) || request.Content!.Headers.TryAddWithoutValidation(header.Name, header.Value.GetString()));
        }

        return await http.SendAsync(request);
    }
}
