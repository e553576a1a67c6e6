using System.Text;
using Dti.Domain.Reports;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Reports;

/// <summary>What the three reports on services and targets say, as golden files.</summary>
public class MeasuredReportTests
{
    public static TheoryData<string> Reports => [.. MeasuredSamples.All.Select(one => one.Report)];

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task A_report_says_what_it_said(string report)
    {
        var facts = await MeasuredSamples.FactsAsync(report);

        var said = ReportDescription.Of(ReportKinds.Find(report)!.Compose(facts));

        // The edition is named by the catalogue's content among others, and that is not what is looked at here.
        Golden.Check($"{report}-{facts.Unit}-{facts.Period}.json", said.Replace(facts.Measured!.Edition.Id, "01234567890123456789", StringComparison.Ordinal));
    }
}
