using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Functions.Reports;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Reports;

/// <summary>The facts that the three sample districts report on, from their workbooks through the app.</summary>
internal static class MeasuredSamples
{
    public static IReadOnlyList<(string Report, string Period, string Unit, string Blob, string Workbook)> All { get; } =
    [
        ("quarterly-results", "2024-Q1", "cho-don", Samples.ChoDonBlob, Samples.ChoDon),
        ("quarterly-situation", "2024-Q1", "ba-to", Samples.BaToBlob, Samples.BaTo),
        ("target-results", "2023", "thap-muoi", Samples.ThapMuoiBlob, Samples.ThapMuoi),
    ];

    public static async Task<ReportFacts> FactsAsync(string report)
    {
        var (_, period, unit, blob, workbook) = All.Single(one => one.Report == report);
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        await app.ImportCatalogueAsync();
        await app.UploadAsync("services", blob, Samples.Workbook(workbook));
        await app.ComputeAsync();
        return await FactsAsync(app, period, unit);
    }

    public static async Task<ReportFacts> FactsAsync(TestApp app, string period, string unit)
    {
        Assert.True(Period.TryParse(period, out var parsed));
        return (await app.Service<ReportSource>().FindAsync(parsed, unit, edition: null, ReportNeeds.All, CancellationToken.None))!;
    }

    public static async Task<ReportContent> ComposeAsync(string report) => ReportKinds.Find(report)!.Compose(await FactsAsync(report));
}
