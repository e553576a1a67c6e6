using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Dti.Functions.Reports;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Reports;

/// <summary>Reports are rendered once and kept; what is kept is a copy and nothing rests on it.</summary>
public class ReportDeliveryTests
{
    private const string Report = "/api/reports/2023-Q1/tua-chua/self-scoring";
    private const string Ranking = "/api/rankings/2023-Q1/tua-chua.communes";
    private const string Publication = "/api/publications/2023-Q1/tua-chua.communes";
    private const string Blob = "2023-Q1/tua-chua/diem.xlsx";

    private readonly MemoryAccount account = new();

    [Fact]
    public async Task The_list_names_what_is_possible_with_its_edition_and_a_link_that_works_for_each_format()
    {
        await using var app = await StartedAsync();

        var report = (await app.GetJsonAsync("/api/reports/2023-Q1/tua-chua")).GetProperty("reports")[0];

        Assert.Equal(("self-scoring", "Kết quả tự chấm điểm chuyển đổi số"), (report.GetProperty("report").GetString(), report.GetProperty("title").GetString()));
        Assert.Equal((await app.GetJsonAsync(Ranking)).GetProperty("edition").GetString(), report.GetProperty("edition").GetString());
        Assert.True(report.GetProperty("provisional").GetBoolean());
        foreach (var link in report.GetProperty("links").EnumerateObject())
        {
            using var answer = await app.Http.GetAsync(link.Value.GetString());
            Assert.Equal(ReportFormat.Find(link.Name)!.ContentType, answer.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType);
        }
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public async Task A_report_is_kept_under_its_edition_and_its_tag(string extension)
    {
        await using var app = await StartedAsync();

        using var answer = await app.Http.GetAsync($"{Report}.{extension}");

        var edition = (await app.GetJsonAsync(Ranking)).GetProperty("edition").GetString();
        Assert.False(answer.Headers.ETag!.IsWeak);
        var kept = Assert.Single(await KeptAsync());
        Assert.Equal($"{edition}/self-scoring-{answer.Headers.ETag.Tag.Trim('"')}.{extension}", kept.Name);
        Assert.Equal(await ContentAsync(kept.Name), await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(answer.Content.Headers.ContentType!.MediaType, kept.Properties.ContentType);
    }

    [Fact]
    public async Task What_was_kept_is_served_and_not_written_again()
    {
        await using var app = await StartedAsync();
        var first = await app.Http.GetByteArrayAsync(Report + ".pdf");
        var before = account.Changes;

        Assert.Equal(first, await app.Http.GetByteArrayAsync(Report + ".pdf"));
        Assert.Equal(before, account.Changes);
    }

    [Fact]
    public async Task Json_is_made_for_every_request_and_not_kept()
    {
        await using var app = await StartedAsync();

        await app.Http.GetByteArrayAsync(Report + ".json");

        Assert.Empty(await KeptAsync());
    }

    [Theory]
    [InlineData("If-None-Match", 304)]
    [InlineData("If-Match", 412)]
    public async Task Who_has_it_or_wants_another_is_answered_without_rendering(string condition, int status)
    {
        await using var app = await StartedAsync();
        using var first = await app.Http.GetAsync(Report + ".pdf");
        await account.Blobs.DeleteBlobContainerAsync("reports");
        using var request = new HttpRequestMessage(HttpMethod.Get, Report + ".pdf");
        request.Headers.TryAddWithoutValidation(condition, status == 304 ? first.Headers.ETag!.ToString() : "\"another\"");

        using var answer = await app.Http.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(first.Headers.ETag, answer.Headers.ETag);
        Assert.Null(answer.Content.Headers.ContentDisposition);
        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task The_tag_that_is_wanted_is_served()
    {
        await using var app = await StartedAsync();
        using var first = await app.Http.GetAsync(Report + ".pdf");
        using var request = new HttpRequestMessage(HttpMethod.Get, Report + ".pdf");
        request.Headers.IfMatch.Add(first.Headers.ETag!);

        using var answer = await app.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData(-1)]
    public async Task A_copy_that_is_not_what_was_rendered_is_written_anew(int bytes)
    {
        await using var app = await StartedAsync();
        var whole = await app.Http.GetByteArrayAsync(Report + ".pdf");
        var kept = Assert.Single(await KeptAsync());
        var broken = bytes >= 0 ? whole[..bytes] : [.. whole[..^1], (byte)(whole[^1] ^ 1)];
        await WriteAsync(kept.Name, broken, kept.Metadata);

        Assert.Equal(whole, await app.Http.GetByteArrayAsync(Report + ".pdf"));
        Assert.Equal(whole, await ContentAsync(kept.Name));
    }

    [Fact]
    public async Task What_somebody_else_has_put_there_is_not_served()
    {
        await using var app = await StartedAsync();
        var whole = await app.Http.GetByteArrayAsync(Report + ".pdf");
        var kept = Assert.Single(await KeptAsync());
        await WriteAsync(kept.Name, "%PDF-1.4 of somebody else"u8.ToArray(), new Dictionary<string, string>());

        Assert.Equal(whole, await app.Http.GetByteArrayAsync(Report + ".pdf"));
    }

    [Fact]
    public async Task Requests_at_once_keep_one_file()
    {
        await using var app = await StartedAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.Http.GetByteArrayAsync(Report + ".pdf")));

        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.Single(await KeptAsync());
    }

    [Fact]
    public async Task A_copy_that_cannot_be_kept_is_a_failing_world()
    {
        await using (await StartedAsync())
        {
        }

        await using var app = await TestApp.StartAsync(account, new Around((message, make) =>
            message.Request.Method == RequestMethod.Put && message.Request.Uri.ToString().Contains("/reports/", StringComparison.Ordinal)
                ? throw new InvalidOperationException("No writes.")
                : make()));

        await ProblemAssert.IsProblemAsync(await app.Http.GetAsync(Report + ".pdf"), 500);
        Assert.Equal(HttpStatusCode.OK, (await app.Http.GetAsync(Report + ".json")).StatusCode);
    }

    [Fact]
    public async Task A_head_request_tells_the_length_of_what_is_not_rendered_yet()
    {
        await using var app = await StartedAsync();

        using var head = await app.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, Report + ".xlsx"));

        Assert.Equal((await app.Http.GetByteArrayAsync(Report + ".xlsx")).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task What_is_published_is_another_file_that_says_nothing_of_provisional()
    {
        await using var app = await StartedAsync();
        var provisional = await TagsAsync(app);
        Assert.Contains("tạm tính", await app.Http.GetStringAsync(Report + ".json"), StringComparison.Ordinal);

        await PublishAsync(app);

        var published = await TagsAsync(app);
        Assert.Empty(provisional.Intersect(published));
        var answer = await app.Http.GetAsync(Report + ".json");
        Assert.DoesNotContain("tạm tính", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(
            "Kết quả tự chấm điểm chuyển đổi số quý I năm 2023 - Huyện Tủa Chùa.json", answer.Content.Headers.ContentDisposition!.FileNameStar);
        var list = (await app.GetJsonAsync("/api/reports/2023-Q1/tua-chua")).GetProperty("reports")[0];
        Assert.False(list.GetProperty("provisional").GetBoolean());
    }

    [Fact]
    public async Task An_office_that_words_its_profile_otherwise_gets_another_file()
    {
        await using var app = await StartedAsync();
        var before = await TagsAsync(app);
        var words = System.Text.Encoding.UTF8.GetString(Samples.Catalogue).Replace("\"BC-PVHTT\"", "\"BC-VHTT\"", StringComparison.Ordinal);

        await app.UploadAsync("catalogue", "dti-catalogue.json", System.Text.Encoding.UTF8.GetBytes(words));
        await app.ComputeAsync();

        Assert.Empty(before.Intersect(await TagsAsync(app)));
        Assert.Contains("/BC-VHTT", await app.Http.GetStringAsync(Report + ".json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_edition_has_the_older_figures()
    {
        await using var app = await StartedAsync();
        var older = (await app.GetJsonAsync(Ranking)).GetProperty("edition").GetString();
        var before = await app.Http.GetByteArrayAsync(Report + ".xlsx");
        await app.UploadAsync("scores", Blob, Samples.Workbook("tuachua-2023-q2.xlsx"));
        await app.ComputeAsync();
        var newer = (await app.GetJsonAsync(Ranking)).GetProperty("edition").GetString();

        var list = await app.GetJsonAsync($"/api/reports/2023-Q1/tua-chua?edition={older}");
        var link = list.GetProperty("reports")[0].GetProperty("links").GetProperty("xlsx").GetString()!;

        Assert.NotEqual(older, newer);
        Assert.Equal($"{Report}.xlsx?edition={older}", link);
        Assert.Equal(before, await app.Http.GetByteArrayAsync(link));
        Assert.NotEqual(before, await app.Http.GetByteArrayAsync(Report + ".xlsx"));
        Assert.Equal(2, (await KeptAsync()).Count);
    }

    [Fact]
    public async Task The_public_gets_what_was_kept_as_pdf()
    {
        await using var app = await StartedAsync();
        await PublishAsync(app);

        using var answer = await app.Http.GetAsync("/api/published/2023-Q1/tua-chua.communes/self-scoring.pdf");

        Assert.Equal("public, max-age=300", answer.Headers.CacheControl!.ToString());
        Assert.Equal(["vi"], answer.Content.Headers.ContentLanguage);
        Assert.EndsWith($"{answer.Headers.ETag!.Tag.Trim('"')}.pdf", Assert.Single(await KeptAsync()).Name, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Http.GetAsync("/api/published/2023-Q1/tua-chua.communes/self-scoring.xlsx")).StatusCode);
    }

    private async Task<TestApp> StartedAsync()
    {
        var app = await TestApp.StartAsync(account);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", Blob, Samples.Workbook("tuachua-2023-q1.xlsx"));
        await app.ComputeAsync();
        return app;
    }

    private static async Task PublishAsync(TestApp app)
    {
        var edition = (await app.GetJsonAsync(Ranking)).GetProperty("edition").GetString();
        (await app.Http.PutAsJsonAsync(Publication, new { edition })).EnsureSuccessStatusCode();
    }

    private static async Task<IReadOnlyList<EntityTagHeaderValue>> TagsAsync(TestApp app)
    {
        var answers = await Task.WhenAll(new[] { "pdf", "xlsx", "json" }.Select(extension => app.Http.GetAsync($"{Report}.{extension}")));
        return [.. answers.Select(answer => answer.Headers.ETag!)];
    }

    private async Task<IReadOnlyList<BlobItem>> KeptAsync()
    {
        var kept = new List<BlobItem>();
        await foreach (var blob in new BlobStore(account.Blobs, "reports").ListAsync(prefix: null, default))
            kept.Add(blob);
        return kept;
    }

    private BlobClient Client(string name) => account.Blobs.GetBlobContainerClient("reports").GetBlobClient(name);

    private async Task<byte[]> ContentAsync(string name) => (await Client(name).DownloadContentAsync()).Value.Content.ToArray();

    private async Task WriteAsync(string name, byte[] content, IDictionary<string, string> metadata) =>
        await Client(name).UploadAsync(BinaryData.FromBytes(content), new BlobUploadOptions { Metadata = metadata });
}
