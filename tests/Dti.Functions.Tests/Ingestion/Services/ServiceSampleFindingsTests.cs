using System.Text.Json;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Ingestion.Services;

/// <summary>The findings of the services workbooks against <c>expected-cells.json</c>, which was made apart from this code.</summary>
public class ServiceSampleFindingsTests
{
    [Theory]
    [InlineData("chodon-2024q1-dvc.xlsx", "2024-Q1", "cho-don")]
    [InlineData("bato-2024q1-dvc.xlsx", "2024-Q1", "ba-to")]
    [InlineData("thapmuoi-2023-chi-tieu.xlsx", "2023", "thap-muoi")]
    public void A_sample_yields_every_expected_finding_and_none_but_those_allowed(string workbook, string period, string submitter)
    {
        var sample = Expected(workbook);

        var findings = ServiceIntake.Of(ReadServices.Sample(workbook, period, submitter)).Findings;

        var allowed = AllowedCells(sample).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(
            ExpectedFindings(sample).Order(StringComparer.Ordinal),
            findings.Where(finding => !allowed.Contains($"{finding.Rule} {finding.Sheet} {finding.Cell}")).Select(Describe).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("chodon-2024q1-dvc.xlsx", "2024-Q1", "cho-don", 4, 3, 2)]
    [InlineData("bato-2024q1-dvc.xlsx", "2024-Q1", "ba-to", 16, 0, 0)]
    [InlineData("thapmuoi-2023-chi-tieu.xlsx", "2023", "thap-muoi", 22, 0, 0)]
    public void Every_row_of_a_sample_is_taken_under_a_key_and_tier_of_its_own(
        string workbook, string period, string submitter, int indicators, int procedures, int ranks)
    {
        var intake = ServiceIntake.Of(ReadServices.Sample(workbook, period, submitter));

        var own = intake.Services.Single(unit => unit.Unit == submitter);
        Assert.Equal((indicators, procedures, ranks), (own.Indicators.Count, own.Procedures.Count, own.Ranks.Count));
        Assert.Equal(indicators, own.Indicators.DistinctBy(value => (value.Key, value.Level)).Count());
        Assert.DoesNotContain(own.Indicators, value => value.Key.Contains('~', StringComparison.Ordinal));
    }

    private static JsonElement Expected(string workbook)
    {
        var all = JsonDocument.Parse(File.ReadAllBytes(Samples.PathOf("workbooks", "expected-cells.json"))).RootElement;
        return all.GetProperty("workbooks").EnumerateArray().Single(one => one.GetProperty("workbook").GetString() == workbook);
    }

    private static IEnumerable<string> AllowedCells(JsonElement sample) =>
        from one in sample.GetProperty("allowed").EnumerateArray()
        from cell in one.GetProperty("cells").EnumerateArray()
        select $"{one.GetProperty("rule")} {one.GetProperty("sheet")} {cell}";

    private static IEnumerable<string> ExpectedFindings(JsonElement sample) =>
        from finding in sample.GetProperty("expected").EnumerateArray()
        let cells = finding.GetProperty("cells").EnumerateArray().ToList()
        from at in Enumerable.Range(0, cells.Count)
        select string.Join(" | ", finding.GetProperty("rule"), finding.GetProperty("severity"), finding.GetProperty("blocks"), finding.GetProperty("sheet"),
            cells[at], finding.GetProperty("valueSeen")[at], finding.GetProperty("expectedValue")[at]);

    private static string Describe(Finding finding) => string.Join(" | ",
        finding.Rule, finding.Severity.ToString().ToLowerInvariant(), finding.Blocks, finding.Sheet, finding.Cell, finding.Value, finding.Expected);
}
