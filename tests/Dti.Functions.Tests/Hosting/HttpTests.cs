using System.Net;
using System.Net.Http.Headers;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Hosting;

[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class HttpTests(StorageFixture storage)
{
    [Fact]
    public async Task What_a_caller_has_already_is_not_sent_again()
    {
        await using var app = await ReadyAsync();
        using var first = await app.Http.GetAsync("/api/rankings/2022/tua-chua.communes");
        var tag = first.Headers.ETag!;
        Assert.False(tag.IsWeak);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/rankings/2022/tua-chua.communes");
        request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(tag.Tag));
        using var second = await app.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/api/rankings/2022/tua-chua.communes")]
    [InlineData("/api/submissions/2022")]
    [InlineData("/api/reports/2022/tua-chua/self-scoring.pdf")]
    [InlineData("/api/reports/2022/tua-chua/self-scoring.xlsx")]
    [InlineData("/api/reports/2022/tua-chua/self-scoring.json")]
    [InlineData("/api/health/ready")]
    public async Task A_head_request_is_answered_like_a_get_without_its_content(string path)
    {
        await using var app = await ReadyAsync();
        using var get = await app.Http.GetAsync(path);

        using var head = await app.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("DELETE", "/api/rankings/2022/tua-chua.communes", "GET")]
    [InlineData("GET", "/api/computations/2022/tua-chua.communes", "POST")]
    [InlineData("PUT", "/api/submissions/2022", "GET")]
    public async Task A_method_that_a_route_does_not_have_is_answered_with_those_it_has(string method, string path, string allowed)
    {
        await using var app = await TestApp.StartAsync(storage.ConnectionString);

        using var answer = await app.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains(allowed, answer.Content.Headers.Allow);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/api/rankings/2022-M03/tua-chua.communes", 400)]
    [InlineData("/api/rankings/2022/tua-chua.communes?format=xml", 400)]
    [InlineData("/api/rankings/2022/tua-chua.communes?board=culture", 404)]
    [InlineData("/api/rankings/2022/tua-chua.communes?edition=0123456789abcdef0123", 404)]
    [InlineData("/api/rankings/2022/tua-chua.communes?edition=current", 404)]
    [InlineData("/api/submissions/scores/2022/tua-chua/a.xlsx?format=annotated", 400)]
    [InlineData("/api/poems/2022", 404)]
    [InlineData("/api/rankings/2022/nowhere", 404)]
    [InlineData("/api/rankings/2022/no'where%25%2523", 404)]
    [InlineData("/api/submissions/scores/2022/tua-chua/none.xlsx", 404)]
    [InlineData("/api/reports/2022/tua-chua/poem.pdf", 404)]
    [InlineData("/api/reports/2022/tua-chua.trung-thu", 404)]
    [InlineData("/api/reports/1999/tua-chua", 400)]
    [InlineData("/api/health/well", 404)]
    public async Task What_cannot_be_answered_says_why_in_two_languages(string path, int status)
    {
        await using var app = await ReadyAsync();

        using var answer = await app.Http.GetAsync(path);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = await ProblemAssert.IsProblemAsync(answer, status);
        Assert.Equal(path.Split('?')[0].Split('%')[0], problem.GetProperty("instance").GetString()!.Split('%')[0]);
    }

    [Fact]
    public async Task A_failing_world_is_an_error_without_its_particulars()
    {
        await using var app = await TestApp.StartAsync(storage.ConnectionString, new KilledHandler(1, callArrives: false));

        using var answer = await app.Http.GetAsync("/api/rankings/2022/tua-chua.communes");

        await ProblemAssert.IsProblemAsync(answer, 500);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await app.Http.GetAsync("/api/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.Http.GetAsync("/api/health/live")).StatusCode);
    }

    [Theory]
    [InlineData("/api/rankings/2022/tua-chua.communes?bord=government", "bord", "board")]
    [InlineData("/api/submissions/2022?fmt=csv", "fmt", "format")]
    [InlineData("/api/submissions/scores/a.xlsx?version=1", "version", "format")]
    [InlineData("/api/reports/2022/tua-chua?format=pdf", "format", "edition")]
    [InlineData("/api/rankings/2022/tua-chua.communes?board=overall&board=government", "board", "nhiều lần")]
    [InlineData("/api/rankings/2022/tua-chua.communes?board=overall&BOARD=government", "board", "nhiều lần")]
    [InlineData("/api/rankings/2022/tua-chua.communes?=x", "\"\"", "board")]
    public async Task A_misspelt_or_repeated_parameter_is_refused_by_name(string path, string name, string said)
    {
        await using var app = await TestApp.StartAsync(storage.ConnectionString);

        using var answer = await app.Http.GetAsync(path);

        var detail = (await ProblemAssert.IsProblemAsync(answer, 400)).GetProperty("detail").GetString();
        Assert.Contains(name, detail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(said, detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?Board=government")]
    [InlineData("?board=government&code=KEY")]
    [InlineData("?board=government&clientId=default&code=KEY&format=")]
    [InlineData("?code=a&code=b&board=government&edition=")]
    public async Task What_the_host_adds_to_a_query_is_no_parameter_of_ours_and_case_does_not_count(string query)
    {
        await using var app = await ReadyAsync();

        Assert.Equal("government", (await app.GetJsonAsync("/api/rankings/2022/tua-chua.communes" + query)).GetProperty("board").GetString());
    }

    [Theory]
    [InlineData("/api/rankings/2022/tua-chua.communes")]
    [InlineData("/api/rankings/2022/tua-chua.communes?format=csv")]
    [InlineData("/api/submissions/2022")]
    [InlineData("/api/submissions/2022?format=csv")]
    [InlineData("/api/submissions/scores/" + Samples.TuaChuaBlob)]
    [InlineData("/api/reports/2022/tua-chua")]
    [InlineData("/api/reports/2022/tua-chua/self-scoring.pdf")]
    [InlineData("/api/reports/2022/tua-chua/self-scoring.xlsx")]
    [InlineData("/api/reports/2022/tua-chua/self-scoring.json")]
    public async Task Every_way_of_naming_what_a_caller_has_spares_the_content(string path)
    {
        await using var app = await ReadyAsync();
        using var first = await app.Http.GetAsync(path);
        var tag = first.Headers.ETag!.ToString();

        Assert.Equal(304, await StatusAsync(HttpMethod.Get, tag));
        Assert.Equal(304, await StatusAsync(HttpMethod.Head, tag));
        Assert.Equal(304, await StatusAsync(HttpMethod.Get, $"\"other\", W/{tag}"));
        Assert.Equal(304, await StatusAsync(HttpMethod.Get, "*"));
        Assert.Equal(200, await StatusAsync(HttpMethod.Get, "\"other\""));
        Assert.Equal(200, await StatusAsync(HttpMethod.Get, "no tag at all"));

        async Task<int> StatusAsync(HttpMethod method, string tags)
        {
            using var request = new HttpRequestMessage(method, path);
            request.Headers.TryAddWithoutValidation("If-None-Match", tags);
            using var answer = await app.Http.SendAsync(request);
            Assert.Equal(tag, answer.Headers.ETag?.ToString());
            Assert.Equal(["no-cache", "private"], answer.Headers.CacheControl!.ToString().Split(", ").Order());
            Assert.True(answer.StatusCode != HttpStatusCode.NotModified || (await answer.Content.ReadAsByteArrayAsync()).Length == 0);
            return (int)answer.StatusCode;
        }
    }

    [Theory]
    [InlineData("/api/rankings/2022/tua-chua.communes")]
    [InlineData("/api/rankings/2022/tua-chua.communes?format=csv")]
    [InlineData("/api/submissions/scores/" + Samples.TuaChuaBlob)]
    [InlineData("/api/reports/2022/tua-chua/self-scoring.pdf")]
    [InlineData("/api/reports/2022/tua-chua/self-scoring.xlsx")]
    [InlineData("/api/reports/2022/tua-chua/self-scoring.json")]
    [InlineData("/api/health/live")]
    [InlineData("/api/rankings/2022/nowhere")]
    [InlineData("/api/poems")]
    public async Task A_head_request_has_the_headers_of_a_get(string path)
    {
        await using var app = await ReadyAsync();
        using var get = await app.Http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);

        using var head = await app.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.NotNull(head.Content.Headers.ContentLength);
        Assert.Equal(HeadersOf(get), HeadersOf(head));

        static string HeadersOf(HttpResponseMessage answer) =>
            string.Join('\n', answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Date")
                .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order());
    }

    [Fact]
    public async Task A_request_for_what_has_changed_meanwhile_is_refused()
    {
        await using var app = await ReadyAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/submissions/2022");
        request.Headers.IfMatch.Add(new EntityTagHeaderValue("\"older\""));

        using var answer = await app.Http.SendAsync(request);

        await ProblemAssert.IsProblemAsync(answer, 412);
    }

    [Fact]
    public async Task What_was_done_is_told_even_to_a_caller_who_has_any_answer()
    {
        await using var app = await ReadyAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/computations/2022/tua-chua.communes");
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");

        using var answer = await app.Http.SendAsync(request);

        Assert.Equal(("no-store", 200), (answer.Headers.CacheControl!.ToString(), (int)answer.StatusCode));
    }

    [Fact]
    public async Task A_report_is_a_file_with_a_vietnamese_name()
    {
        await using var app = await ReadyAsync();
        var list = await app.GetJsonAsync("/api/reports/2022/tua-chua");

        using var answer = await app.Http.GetAsync(list.GetProperty("reports")[0].GetProperty("links").GetProperty("pdf").GetString());

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            "Kết quả tự chấm điểm chuyển đổi số năm 2022 - Huyện Tủa Chùa (tạm tính).pdf", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("Ket qua tu cham diem chuyen doi so nam 2022 - Huyen Tua Chua (tam tinh).pdf", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(["vi"], answer.Content.Headers.ContentLanguage);
        Assert.StartsWith("%PDF-1.4", System.Text.Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    private async Task<TestApp> ReadyAsync()
    {
        await storage.EmptyAsync();
        var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await app.ComputeAsync();
        return app;
    }
}
