using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
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
    [InlineData("/api/reports/2022/tua-chua.sinh-phinh", 404)]
    [InlineData("/api/reports/1999/tua-chua", 400)]
    [InlineData("/api/health/well", 404)]
    public async Task What_cannot_be_answered_says_why_in_two_languages(string path, int status)
    {
        await using var app = await ReadyAsync();

        using var answer = await app.Http.GetAsync(path);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detailEn").GetString()!);
    }

    [Fact]
    public async Task A_failing_world_is_an_error_without_its_particulars()
    {
        await using var app = await TestApp.StartAsync(storage.ConnectionString, new KilledHandler(1, callArrives: false));

        using var answer = await app.Http.GetAsync("/api/rankings/2022/tua-chua.communes");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await app.Http.GetAsync("/api/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.Http.GetAsync("/api/health/live")).StatusCode);
    }

    [Fact]
    public async Task A_report_is_a_file_with_a_vietnamese_name()
    {
        await using var app = await ReadyAsync();
        var list = await app.GetJsonAsync("/api/reports/2022/tua-chua");

        using var answer = await app.Http.GetAsync(list.GetProperty("reports")[0].GetProperty("pdf").GetString());

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            "Kết quả tự chấm điểm chuyển đổi số năm 2022 - Huyện Tủa Chùa.pdf", answer.Content.Headers.ContentDisposition!.FileNameStar);
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
