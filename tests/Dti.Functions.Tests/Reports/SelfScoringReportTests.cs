using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Functions.Reports;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Pdf;

namespace Dti.Functions.Tests.Reports;

/// <summary>What the reports of the samples say and where it stands on the page, as golden files.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class SelfScoringReportTests(StorageFixture storage)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    [Theory]
    [InlineData(Samples.TuaChuaBlob, Samples.TuaChua, "2022", "tua-chua")]
    [InlineData(Samples.KrongNoBlob, Samples.KrongNo, "2023", "dak-nong")]
    public async Task A_report_says_what_it_said(string blob, string workbook, string period, string unit)
    {
        var report = SelfScoringReport.Compose(await FactsAsync(blob, workbook, period, unit));

        Golden.Check($"self-scoring-{unit}-{period}.json", Describe(report));
    }

    [Theory]
    [InlineData(Samples.TuaChuaBlob, Samples.TuaChua, "2022", "tua-chua")]
    [InlineData(Samples.KrongNoBlob, Samples.KrongNo, "2023", "dak-nong")]
    public async Task Its_pages_look_as_they_looked(string blob, string workbook, string period, string unit)
    {
        var report = SelfScoringReport.Compose(await FactsAsync(blob, workbook, period, unit));

        var layout = PdfRenderer.Lay(ReportPdf.Lay(report, new ReportFonts().Family));

        Assert.Empty(layout.Notices);
        Golden.Check($"self-scoring-{unit}-{period}.pages.txt", Describe(layout));
    }

    [Fact]
    public async Task A_correction_says_what_it_corrects()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", "2023-Q1/tua-chua/a.xlsx", Samples.Workbook("tuachua-2023-q1.xlsx"));
        await app.ComputeAsync();
        var edition = (await app.GetJsonAsync("/api/rankings/2023-Q1/tua-chua.communes")).GetProperty("edition").GetString();
        using var published = await app.Http.PutAsync(
            "/api/publications/2023-Q1/tua-chua.communes", new StringContent($$"""{"edition":"{{edition}}"}"""));
        published.EnsureSuccessStatusCode();
        await app.UploadAsync("scores", "2023-Q1/tua-chua/a.xlsx", Samples.Workbook("tuachua-2023-q2.xlsx"));
        await app.ComputeAsync();

        var facts = await FactsAsync(app, "2023-Q1", "tua-chua");

        Golden.Check("self-scoring-correction.json", Describe(SelfScoringReport.Compose(facts)));
    }

    [Fact]
    public async Task The_same_edition_is_the_same_file()
    {
        var facts = await FactsAsync(Samples.TuaChuaBlob, Samples.TuaChua, "2022", "tua-chua");
        var first = ReportPdf.Render(SelfScoringReport.Compose(facts), new ReportFonts().Family);

        var again = await FactsAsync(Samples.TuaChuaBlob, Samples.TuaChua, "2022", "tua-chua");
        var second = ReportPdf.Render(SelfScoringReport.Compose(again), new ReportFonts().Family);

        Assert.Equal(first, second);
    }

    private async Task<ReportFacts> FactsAsync(string blob, string workbook, string period, string unit)
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", blob, Samples.Workbook(workbook));
        await app.ComputeAsync();
        return await FactsAsync(app, period, unit);
    }

    private static async Task<ReportFacts> FactsAsync(TestApp app, string period, string unit)
    {
        Assert.True(Period.TryParse(period, out var parsed));
        return (await app.Service<ReportSource>().FindAsync(parsed, unit, edition: null, CancellationToken.None))!;
    }

    private static string Describe(ReportContent report) => JsonSerializer.Serialize(
        new
        {
            report.Head, report.TypeName, report.Abstract, report.Addressee, report.Grounds, Body = report.Body.SelectMany(Lines), report.Closing,
            Annexes = report.Annexes.Select(annex => new { annex.Label, annex.Title, annex.Reference, annex.IsWide, Parts = annex.Parts.SelectMany(Lines) }),
            report.EditionNote,
        },
        Readable) + "\n";

    private static IEnumerable<string> Lines(ReportPart part) => part switch
    {
        ReportPart.Heading(var level, var title) => [$"{new string('#', level)} {title}"],
        ReportPart.Prose(var text) => [text],
        ReportPart.Item(var text) => [$"- {text}"],
        ReportPart.Note(var text) => [$"-- {text}"],
        ReportPart.Grid(var table) =>
        [
            "| " + string.Join(" | ", table.Columns.Select(column => column.Header)),
            .. table.Rows.Select(row => (row.IsSummary ? "= " : "| ") + string.Join(" | ", row.Cells)),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static string Describe(PdfLayout layout)
    {
        var text = new StringBuilder();
        for (var at = 0; at < layout.Pages.Count; at++)
        {
            var page = layout.Pages[at];
            text.Append(FormattableString.Invariant($"page {at + 1}: {page.Width:F0} x {page.Height:F0}\n"));
            foreach (var line in page.Texts)
            {
                var look = (line.Bold ? "b" : "") + (line.Italic ? "i" : "");
                text.Append(FormattableString.Invariant($"{line.X,6:F1} {line.Baseline,6:F1} {line.Size,4:F1}{look,-2} {line.Role ?? "-",-3} {line.Text}\n"));
            }
        }

        return text.ToString();
    }
}
