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

    /// <summary>Every statement and table row of Tủa Chùa's report of 2022 that its workbook gives (handbook 1.3).</summary>
    private static readonly string[] Reported =
    [
        "Có 12/12 đơn vị được xếp hạng. Điểm trung bình của các đơn vị được xếp hạng là 240,83 điểm",
        "cao nhất là thị trấn Tủa Chùa với 311,60 điểm, thấp nhất là xã Sín Chải với 206,61 điểm",
        "Hạn gửi kết quả là ngày 31 tháng 3 năm 2023. Có 12/12 đơn vị đã gửi số liệu.",
        "Số liệu đang sử dụng của 12 đơn vị được gửi sau hạn: thị trấn Tủa Chùa",
        "| 1 | Thị trấn Tủa Chùa | 15,00 | 50,00 | 29,51 | 49,00 | 47,83 | 79,84 | 30,00 | 10,42 | 311,60",
        "| 2 | Xã Mường Báng | 30,00 | 30,00 | 61,10 | 55,00 | 25,00 | 59,80 | 0,00 | 14,91 | 275,81",
        "| 3 | Xã Sính Phình | 30,00 | 25,00 | 31,72 | 33,30 | 50,00 | 79,00 | 0,00 | 6,75 | 255,77",
        "| 4 | Xã Lao Xả Phình | 20,00 | 25,00 | 16,53 | 28,75 | 50,00 | 79,84 | 0,00 | 18,10 | 238,22",
        "| 5 | Xã Mường Đun | 20,00 | 25,00 | 19,59 | 25,50 | 50,00 | 80,00 | 0,00 | 13,45 | 233,54",
        "| 6 | Xã Huổi Só | 20,00 | 25,00 | 17,03 | 38,00 | 50,00 | 78,80 | 0,00 | 3,73 | 232,56",
        "| 7 | Xã Tủa Thàng | 20,00 | 25,00 | 17,14 | 33,13 | 50,00 | 79,40 | 0,00 | 6,93 | 231,60",
        "| 8 | Xã Xá Nhè | 20,00 | 25,00 | 19,59 | 25,00 | 50,00 | 80,00 | 0,00 | 10,60 | 230,19",
        "| 9 | Xã Tả Phìn | 20,00 | 25,00 | 14,98 | 33,60 | 50,00 | 78,90 | 0,00 | 5,37 | 227,85",
        "| 10 | Xã Tả Sìn Thàng | 20,00 | 25,00 | 16,39 | 23,30 | 50,00 | 76,45 | 0,00 | 13,88 | 225,02",
        "| 11 | Xã Trung Thu | 20,00 | 25,00 | 16,53 | 29,00 | 50,00 | 70,00 | 0,00 | 10,60 | 221,13",
        "| 12 | Xã Sín Chải | 20,00 | 25,00 | 16,43 | 25,00 | 34,15 | 79,92 | 0,00 | 6,11 | 206,61",
        "Ô K7, Xã Sính Phình: tổng điểm ghi 255,59, cộng 8 chỉ số được 255,77.",
        "11/12 đơn vị có điểm 0.",
        "Xã Xá Nhè và Xã Mường Đun có 6/8 điểm chỉ số giống nhau.",
    ];

    [Fact]
    public async Task What_Tua_Chua_reported_is_there()
    {
        var report = ReportDescription.Of(Kind.Compose(await FactsAsync(Samples.TuaChuaBlob, Samples.TuaChua, "2022", "tua-chua")));

        Assert.All(Reported, statement => Assert.Contains(statement, report, StringComparison.Ordinal));
        // The report's letters and its timeline are people's text, from the document profile.
        Assert.Contains("Công văn số 13/CV-PVHTT ngày 16/01/2023", report, StringComparison.Ordinal);
        Assert.Contains("Công văn số 32/CV-PVHTT ngày 22/02/2023", report, StringComparison.Ordinal);
    }

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
        return (await app.Service<ReportSource>().FindAsync(parsed, unit, edition: null, ReportNeeds.All, CancellationToken.None))!.ReceivedOn(2023, 4, 10);
    }
}
