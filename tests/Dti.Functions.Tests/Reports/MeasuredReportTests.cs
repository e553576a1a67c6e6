using Dti.Domain.Reports;
using Dti.Functions.Reports;
using Dti.Functions.Reports.Pdf;
using Dti.Functions.Tests.Support;
using Dti.Pdf;

namespace Dti.Functions.Tests.Reports;

/// <summary>What the three reports on services and targets say, as golden files.</summary>
public class MeasuredReportTests
{
    public static TheoryData<string> Reports => [.. MeasuredSamples.All.Select(one => one.Report)];

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task A_report_says_what_it_said(string report)
    {
        var facts = (await MeasuredSamples.FactsAsync(report)).ReceivedOn(2024, 4, 10);

        var said = ReportDescription.Of(ReportKinds.Find(report)!.Compose(facts));

        // The edition is named by the catalogue's content among others, and that is not what is looked at here.
        Golden.Check($"{report}-{facts.Unit}-{facts.Period}.json", said.Replace(facts.Measured!.Edition.Id, "01234567890123456789", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Its_pages_look_as_they_looked(string report)
    {
        var facts = (await MeasuredSamples.FactsAsync(report)).ReceivedOn(2024, 4, 10);

        var layout = PdfRenderer.Lay(ReportPdf.Lay(ReportKinds.Find(report)!.Compose(facts), new ReportFonts().Family));

        Assert.Empty(layout.Notices);
        Golden.Check(
            $"{report}-{facts.Unit}-{facts.Period}.pages.txt",
            ReportDescription.Of(layout).Replace(facts.Measured!.Edition.Id, "01234567890123456789", StringComparison.Ordinal));
    }
}
