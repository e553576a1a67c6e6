using System.Text;
using System.Text.RegularExpressions;
using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Functions.Reports;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Computing;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Reports;

/// <summary>The report of an office whose communes are measured, over quarters, from their workbooks.</summary>
public partial class MeasuredGroupTests
{
    [Fact]
    public async Task An_office_reports_on_its_communes_over_quarters()
    {
        await using var app = await SecondQuarterAsync();

        var content = await ComposeAsync(app);

        Golden.Check("quarterly-results-tua-chua-2023-Q2.json", await WithoutIdsAsync(app, ReportDescription.Of(content)));
    }

    [Fact]
    public async Task Sums_over_communes_come_from_the_cells_of_each_ones_own_file()
    {
        await using var app = await SecondQuarterAsync();

        var facts = await MeasuredSamples.FactsAsync(app, "2023-Q2", "tua-chua");
        var content = ReportKinds.Find("quarterly-results")!.Compose(facts);

        var share = content.Body.OfType<ReportPart.Grid>().First().Table.Rows[0].Cells.Select(cell => cell.Figure).OfType<ReportFigure>().First();
        var counts = Assert.IsType<FigureOrigin.Formula>(share.Origin);
        Assert.Equal(FormulaRule.Share, counts.Rule);
        var cells = Cells(counts.Over[0]).ToList();
        Assert.Equal(["D2", "D3", "E2", "E3"], cells.Select(cell => cell.CellAddress).Order());
        Assert.Equal(facts.Submissions.Where(file => file.Units.Count > 0).Select(file => file.Id).Order(), cells.Select(cell => cell.Submission).Distinct().Order());
    }

    [Fact]
    public async Task A_correction_says_what_it_corrects()
    {
        await using var app = await SecondQuarterAsync();
        await PublishAsync(app, "2023-Q2");
        await app.UploadAsync("services", "2023-Q2/tua-chua/dvc.xlsx", MeasuredCatalogue.Table(("Xã Mường Báng", 100, 70), ("Xã Xá Nhè", 100, 80)));
        await app.ComputeAsync();

        var content = await ComposeAsync(app);

        var items = content.Body.OfType<ReportPart.Item>().Select(item => item.Text.Plain).ToList();
        Assert.Contains("Xã Mường Báng, tỷ lệ hồ sơ trực tuyến: từ 40/100 (40,00%) thành 70/100 (70,00%).", items);
        Assert.Contains("Huyện Tủa Chùa, tỷ lệ hồ sơ trực tuyến: từ 180/400 (45,00%) thành 210/400 (52,50%).", items);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_public_reads_nothing_of_a_quarter_that_was_never_published(bool isPublished)
    {
        await using var app = await SecondQuarterAsync();
        foreach (var quarter in isPublished ? new[] { "2023-Q1", "2023-Q2" } : ["2023-Q2"])
            await PublishAsync(app, quarter);
        var published = await app.Service<EditionReader>().FindPublishedAsync(
            "tua-chua.communes", Quarter("2023-Q2"), edition: null, CancellationToken.None);

        var facts = (await app.Service<ReportSource>().FindAsync(published!, ReportNeeds.All, CancellationToken.None))!;

        Assert.Equal(isPublished, facts.Measured!.Gaps.Indicators.Any(gap => gap.Movements.Count > 0));
        var own = await MeasuredSamples.FactsAsync(app, "2023-Q2", "tua-chua");
        Assert.Contains(own.Measured!.Gaps.Indicators, gap => gap.Movements.Count > 0);
    }

    private static IEnumerable<FigureOrigin.Cell> Cells(FigureOrigin origin) => origin switch
    {
        FigureOrigin.Cell cell => [cell],
        FigureOrigin.Formula formula => formula.Over.SelectMany(Cells),
        _ => [],
    };

    private static Period Quarter(string code) =>
        Period.TryParse(code, out var period) ? period : throw new ArgumentException("No period.", nameof(code));

    private static async Task PublishAsync(TestApp app, string period)
    {
        var edition = (await app.GetJsonAsync($"/api/gaps/{period}/tua-chua")).GetProperty("edition").GetString();
        using var published = await app.Http.PutAsync(
            $"/api/publications/{period}/tua-chua.communes",
            new StringContent($$"""{ "edition": "{{edition}}" }""", Encoding.UTF8, "application/json"));
        published.EnsureSuccessStatusCode();
    }

    private static async Task<ReportContent> ComposeAsync(TestApp app) =>
        ReportKinds.Find("quarterly-results")!.Compose(await MeasuredSamples.FactsAsync(app, "2023-Q2", "tua-chua"));

    // Workbooks made here have the time of their making in them, and the edition is named by the catalogue's content among others.
    private static async Task<string> WithoutIdsAsync(TestApp app, string text)
    {
        var facts = await MeasuredSamples.FactsAsync(app, "2023-Q2", "tua-chua");
        var named = text.Replace(facts.Measured!.Edition.Id, "01234567890123456789", StringComparison.Ordinal);
        return HashStart().Replace(named, "0123456789abcdef…");
    }

    [GeneratedRegex("[0-9a-f]{16}…")]
    private static partial Regex HashStart();

    // Two communes stand in the office's table, the third sends its own; nine send nothing.
    private static async Task<TestApp> SecondQuarterAsync()
    {
        var app = await TestApp.StartAsync(new MemoryAccount());
        await app.UploadAsync("catalogue", "dti-catalogue.json", MeasuredCatalogue.Bytes);
        await app.UploadAsync("services", "2023-Q1/tua-chua/dvc.xlsx", MeasuredCatalogue.Table(("Xã Mường Báng", 100, 30), ("Xã Xá Nhè", 100, 20)));
        await app.UploadAsync("services", "2023-Q2/tua-chua/dvc.xlsx", MeasuredCatalogue.Table(("Xã Mường Báng", 100, 40), ("Xã Xá Nhè", 100, 80)));
        await app.UploadAsync(
            "services", "2023-Q2/tua-chua.sinh-phinh/tthc.xlsx", MeasuredCatalogue.Procedures(("Khai sinh", 150, 30), ("Chứng thực", 50, 30)));
        await app.ComputeAsync();
        return app;
    }
}
