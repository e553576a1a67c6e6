using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Functions.Reports;
using Dti.Functions.Reports.Pdf;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Pdf;

namespace Dti.Functions.Tests.Reports;

/// <summary>What the reports of the samples say and where it stands on the page, as golden files.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class SelfScoringReportTests(StorageFixture storage)
{
    private static readonly ReportKind Kind = ReportKinds.Find("self-scoring")!;

    [Theory]
    [InlineData(Samples.TuaChuaBlob, Samples.TuaChua, "2022", "tua-chua")]
    [InlineData(Samples.KrongNoBlob, Samples.KrongNo, "2023", "dak-nong")]
    public async Task A_report_says_what_it_said(string blob, string workbook, string period, string unit)
    {
        var report = Kind.Compose(await FactsAsync(blob, workbook, period, unit));

        Golden.Check($"self-scoring-{unit}-{period}.json", ReportDescription.Of(report));
    }

    [Theory]
    [InlineData(Samples.TuaChuaBlob, Samples.TuaChua, "2022", "tua-chua")]
    [InlineData(Samples.KrongNoBlob, Samples.KrongNo, "2023", "dak-nong")]
    public async Task Its_pages_look_as_they_looked(string blob, string workbook, string period, string unit)
    {
        var report = Kind.Compose(await FactsAsync(blob, workbook, period, unit));

        var layout = PdfRenderer.Lay(ReportPdf.Lay(report, new ReportFonts().Family));

        Assert.Empty(layout.Notices);
        Golden.Check($"self-scoring-{unit}-{period}.pages.txt", ReportDescription.Of(layout));
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
            "/api/publications/2023-Q1/tua-chua.communes", new StringContent($$"""{"edition":"{{edition}}"}""", encoding: null, "application/json"));
        published.EnsureSuccessStatusCode();
        await app.UploadAsync("scores", "2023-Q1/tua-chua/a.xlsx", Samples.Workbook("tuachua-2023-q2.xlsx"));
        await app.ComputeAsync();

        var facts = await FactsAsync(app, "2023-Q1", "tua-chua");

        Golden.Check("self-scoring-correction.json", ReportDescription.Of(Kind.Compose(facts)));
    }

    [Fact]
    public async Task The_same_facts_are_the_same_file()
    {
        var facts = await FactsAsync(Samples.TuaChuaBlob, Samples.TuaChua, "2022", "tua-chua");
        var first = ReportPdf.Render(Kind.Compose(facts), new ReportFonts().Family);

        var again = await FactsAsync(Samples.TuaChuaBlob, Samples.TuaChua, "2022", "tua-chua");
        var second = ReportPdf.Render(Kind.Compose(again), new ReportFonts().Family);

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
        return (await app.Service<ReportSource>().FindAsync(parsed, unit, edition: null, CancellationToken.None))!.ReceivedOn(2023, 4, 10);
    }
}
