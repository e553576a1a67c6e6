using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Functions.Reports;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Reports.Docx;

/// <summary>Reports of the samples as documents.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class SampleDocxTests(StorageFixture storage)
{
    [Theory]
    [InlineData(Samples.TuaChuaBlob, Samples.TuaChua, "2022", "tua-chua")]
    [InlineData(Samples.KrongNoBlob, Samples.KrongNo, "2023", "dak-nong")]
    public async Task Every_possible_report_is_valid_and_says_what_its_content_says(
        string blob, string workbook, string period, string unit)
    {
        var facts = await FactsAsync(blob, workbook, period, unit);
        var reports = ReportKinds.All.Where(kind => kind.IsPossible(facts)).Select(kind => kind.Compose(facts)).ToList();

        Assert.NotEmpty(reports);
        Assert.All(reports, AssertValidAndWhole);
    }

    private static void AssertValidAndWhole(ReportContent report)
    {
        using var opened = new Opened(report);

        Assert.Empty(opened.Errors);
        var tables = report.Parts.OfType<ReportPart.Grid>().Select(grid => grid.Table).ToList();
        Assert.Equal(tables.Select(table => table.Rows.Count), opened.Grids.Select(Opened.RowsBelowHead));
        foreach (var level in (int[])[1, 2, 3])
        {
            var headings = report.Parts.OfType<ReportPart.Heading>().Where(heading => heading.Level == level);
            Assert.Equal(headings.Select(heading => heading.Title), opened.TextsIn($"Heading{level}"));
        }

        Assert.Equal(report.Annexes.Select(annex => annex.Label), opened.TextsIn("PhuLuc"));
    }

    private async Task<ReportFacts> FactsAsync(string blob, string workbook, string period, string unit)
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", blob, Samples.Workbook(workbook));
        await app.ComputeAsync();
        Assert.True(Period.TryParse(period, out var parsed));
        return (await app.Service<ReportSource>().FindAsync(parsed, unit, edition: null, ReportNeeds.All, CancellationToken.None))!;
    }
}
