using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;
using Dti.Functions.Ingestion;
using Dti.Functions.Ingestion.Recognition;
using Dti.Functions.Submissions;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;
using Dti.Xlsx;

namespace Dti.Functions.Tests.Architecture;

/// <summary>The officers' guide says what the app says: rules, sentences, addresses and limits.</summary>
public class GuideTests
{
    private const string Mended = "2023-Q1/tua-chua/bang-diem-2023-q1.xlsx";

    private static readonly string Practice = Samples.PathOf("practice", "tuachua-2023-q1-co-loi.xlsx");
    private static readonly string Original = Samples.PathOf("workbooks", "tuachua-2023-q1.xlsx");
    private static readonly string KrongNo = Samples.PathOf("workbooks", Samples.KrongNo);
    private static readonly string ChoDon = Samples.PathOf("workbooks", Samples.ChoDon);

    // As the guide tells it: wrong, mended, wrong again; then what goes to a wrong place.
    private static readonly (string Container, string Blob, string File)[] Uploads =
    [
        ("scores", Mended, Practice), ("scores", Mended, Original), ("scores", Mended, Practice),
        ("services", Samples.ChoDonBlob, ChoDon),
        ("services", Samples.ThapMuoiBlob, Samples.PathOf("workbooks", Samples.ThapMuoi)),
        ("scores", "2023-Q1/tua-chua.xa-nhe/a.xlsx", KrongNo), ("scores", "2023-Q2/tua-chua/a.xlsx", ChoDon),
        ("scores", "2023-Q3/tua-chua/a.xlsx", Original), ("scores", "quy-1-2023/tua-chua/a.xlsx", Original),
        ("scores", "2023-Q1/tua-chu/a.xlsx", Original),
    ];

    [Fact]
    public void Every_rule_it_names_is_in_the_rule_book()
    {
        var known = RuleBook.All.Select(rule => rule.Code).ToHashSet();

        Assert.NotEmpty(Guide.Rules);
        Assert.All(Guide.Rules, rule => Assert.Contains(rule, known));
    }

    [Fact]
    public async Task Every_sentence_it_quotes_is_what_the_app_says_of_its_workbooks()
    {
        var said = FileSentences().Concat(await SentencesAsync()).ToHashSet();
        var quotes = Guide.Quotes.ToList();

        Assert.InRange(quotes.Count, 30, 100);
        Assert.All(quotes, quote => Assert.Contains(quote, said));
    }

    [Fact]
    public async Task Every_refusal_it_shows_is_what_the_app_answers()
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        await app.ImportCatalogueAsync();
        using var early = await app.Http.GetAsync($"/api/submissions/scores/{Mended}");
        using var closed = await app.Http.PostAsJsonAsync("/api/upload-links/scores/2023-Q3/tua-chua", new { fileName = "a.xlsx" });
        await app.UploadAsync("scores", Samples.KrongNoBlob, Samples.Workbook(Samples.KrongNo));
        await app.ComputeAsync();
        var edition = (await app.GetJsonAsync("/api/rankings/2023/dak-nong.districts")).GetProperty("edition").GetString();
        using var disputed = await app.Http.PutAsJsonAsync("/api/publications/2023/dak-nong.districts", new { edition });

        string[] answers = [await DetailAsync(early), await DetailAsync(closed), await DetailAsync(disputed)];
        Assert.Equal(answers.Order(StringComparer.Ordinal), Guide.Details.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_address_it_gives_is_one_that_the_app_serves_by_that_method()
    {
        var addresses = Guide.Addresses.ToList();

        Assert.InRange(addresses.Count, 15, 100);
        Assert.All(addresses, address => Assert.Contains(
            Program.HttpFunctions, function => function.Method == address.Method && IsOf(function.Route, address.Path)));
    }

    [Fact]
    public void Every_file_it_links_exists_and_every_picture_is_shown()
    {
        const string folder = "images/huong-dan";
        var pictures = Directory.EnumerateFiles(Guide.PathOf(folder)).Select(file => $"{folder}/{Path.GetFileName(file)}");

        Assert.All(Guide.Links, link => Assert.True(File.Exists(Guide.PathOf(link)), link));
        Assert.Equal(
            pictures.Order(StringComparer.Ordinal),
            Guide.Links.Where(link => link.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(pictures, picture => Assert.InRange(new FileInfo(Guide.PathOf(picture)).Length, 1, 200_000));
    }

    [Fact]
    public void Every_section_it_points_to_exists() =>
        Assert.All(Guide.Anchors, anchor => Assert.Contains(anchor, Guide.Sections));

    [Fact]
    public async Task The_limits_it_names_are_those_of_the_code()
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        await app.ImportCatalogueAsync();
        using var answer = await app.Http.PostAsJsonAsync("/api/upload-links/scores/2023-Q1/tua-chua", new { fileName = "a.xlsx" });
        var link = JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).RootElement;
        var rows = ScoreTableReader.MostRows.ToString("N0", CultureInfo.GetCultureInfo("vi-VN"));

        // The app's clock stands at midnight of 20 April 2023.
        Assert.Equal(new DateTime(2023, 4, 20, 1, 0, 0, DateTimeKind.Utc), link.GetProperty("expiresAt").GetDateTime());
        Assert.Contains("Địa chỉ dùng được **trong một giờ**", Guide.Text, StringComparison.Ordinal);
        Assert.Contains($"Không quá {new ReaderLimits().FileBytes >> 20} MB; không quá {rows} dòng", Guide.Text, StringComparison.Ordinal);
        Assert.Contains($"dài nhất {UploadFileName.LongestName} ký tự", Guide.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_composed_text() => Assert.True(Guide.Text.IsNormalized(NormalizationForm.FormC));

    private static bool IsOf(string route, string path)
    {
        var parts = route.Split('/').Select(part => part switch
        {
            ['{', '*', ..] => "/.+",
            [.., '?', '}'] => "(/[^/]+)?",
            ['{', ..] => "/[^/]+",
            _ => "/" + Regex.Escape(part),
        });
        return Regex.IsMatch("/" + path, $"^{string.Concat(parts)}$");
    }

    private static async Task<string> DetailAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString()!;

    private static async Task<IReadOnlyList<(string Rule, string Sentence)>> SentencesAsync()
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        await app.ImportCatalogueAsync();
        var said = new List<(string, string)>();
        foreach (var (container, blob, file) in Uploads)
        {
            await app.UploadAsync(container, blob, await File.ReadAllBytesAsync(file));
            var feedback = (await app.FeedbackAsync(container, blob))!.Value;
            var (findings, units) = (feedback.GetProperty("findings"), feedback.GetProperty("units"));
            said.AddRange(findings.EnumerateArray().Select(finding => (Of(finding, "rule"), Of(finding, "message"))));
            said.AddRange(units.EnumerateArray().Select(unit => (Guide.Why, Of(unit, "why"))));
        }

        return said;
    }

    private static IEnumerable<(string Rule, string Sentence)> FileSentences() =>
        new[]
        {
            UploadFindings.OtherFormat("xls"), UploadFindings.NotAWorkbook(), UploadFindings.Encrypted(), UploadFindings.Macros(),
            UploadFindings.Damaged(), UploadFindings.NoTableFound(), FileFindings.TooManyRows(ScoreTableReader.MostRows),
            FileFindings.TooLarge(nameof(ReaderLimits.FileBytes), new ReaderLimits()),
        }.Select(finding => (finding.Rule, finding.Message));

    private static string Of(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
