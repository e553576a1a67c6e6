using System.Globalization;
using System.Text.RegularExpressions;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Ingestion.Services;

/// <summary>What is taken from the three workbooks is what was transcribed from the reports, figure by figure (<c>samples/reference</c>).</summary>
public partial class ReferenceFiguresTests
{
    private static readonly (string Table, string Workbook, string Period, string Unit)[] Reports =
    [
        ("chodon-2024q1-service.csv", Samples.ChoDon, "2024-Q1", "cho-don"), ("bato-2024q1-service.csv", Samples.BaTo, "2024-Q1", "ba-to"),
        ("thapmuoi-2023-indicators.csv", Samples.ThapMuoi, "2023", "thap-muoi"),
    ];

    public static TheoryData<int> EveryReport => [.. Enumerable.Range(0, Reports.Length)];

    [Theory]
    [MemberData(nameof(EveryReport))]
    public void Every_indicator_has_the_counts_the_percentage_the_target_and_the_verdict_of_the_report(int report)
    {
        var (table, workbook, period, unit) = Reports[report];
        var expected = Read(table).Select(row => (
            Level: row["level"] == "" ? "district" : row["level"], Numerator: row["denominator"] == "" ? null : Number(row["numerator"]),
            Denominator: Number(row["denominator"]), Percent: row["percent_text"] == "" ? null : Number(row["percent"]),
            IsVague: row["percent_text"] != "" && row["qualifier"] != "exact", Target: Number(row["target"]), Verdict: VerdictOf(row["verdict_printed"])));

        Assert.Equal(
            expected,
            Taken(workbook, period, unit).Indicators.Select(value => (
                Level: value.Level?.ToString().ToLowerInvariant() ?? "district", value.Numerator, value.Denominator, value.Percent, value.IsVague,
                Target: value.Target?.Value, value.Verdict)));
    }

    [Fact]
    public void Every_rate_that_can_be_computed_is_exact_and_the_one_that_was_cut_off_is_found()
    {
        var cutOff = new List<string>();
        foreach (var row in Read("printed-figures-rounding.csv").Where(row => row["report"] is "thapmuoi-2023" or "bato-2024q1"))
        {
            var (_, workbook, period, unit) = Reports.Single(report => report.Workbook.StartsWith(row["report"].Split('-')[0], StringComparison.Ordinal));
            var value = Taken(workbook, period, unit).Indicators[int.Parse(row["figure"][^2..], CultureInfo.InvariantCulture) - 1];

            Assert.Equal(Number(row["exact"]), Math.Round(value.Rate!.Value.Percent, 6));
            Assert.Equal(row["printed"], value.Shown);
            if (row["reproduced_by"] == "truncate")
                cutOff.Add(value.Shown);
        }

        Assert.Equal(cutOff, Reports.SelectMany(report => Intake(report.Workbook, report.Period, report.Unit).Findings)
            .Where(finding => finding.Rule == "PERCENT_ROUNDING" && finding.Message.Contains("bị cắt bớt", StringComparison.Ordinal)).Select(finding => finding.Value));
    }

    [Fact]
    public void Cho_Dons_procedures_and_ranks_are_those_of_the_report()
    {
        var services = Intake(Samples.ChoDon, "2024-Q1", "cho-don").Services;

        Assert.Equal(
            Read("chodon-2024q1-procedures.csv").Select(row => (
                row["procedure_vi"], row["field_vi"], Number(row["total"]), Number(row["online"]), Number(row["in_person"]))),
            services.Single(unit => unit.Unit == "cho-don").Procedures.Select(count => (
                count.Procedure, count.Field!, count.Total, count.Online, count.InPerson)));
        Assert.Equal(
            Read("chodon-2023-ranks.csv").Where(row => row["status"] == "").Select(row => (int.Parse(row["year"], CultureInfo.InvariantCulture), Number(row["score"]), Number(row["rank"]))),
            services.SelectMany(unit => unit.Ranks).Select(rank => (rank.Year, rank.Points, rank.Rank)));
    }

    [Fact]
    public void Thap_Muoi_counts_its_targets_as_the_report_does()
    {
        var counts = Taken(Samples.ThapMuoi, "2023", "thap-muoi").Counts;

        Assert.Equal(
            ["\"planned_targets\": 30", "\"met_or_exceeded\": 24", "\"exceeded\": 11", "\"met\": 13"],
            SummaryLine().Matches(File.ReadAllText(Samples.PathOf("reference", "thapmuoi-2023-summary.json"))).Select(line => line.Value));
        Assert.Equal((30m, 24m, "11 13"), (counts[0].Value, counts[1].Value, string.Join(' ', counts[1].Parts.Select(part => part.Value))));
    }

    private static UnitServices Taken(string workbook, string period, string unit) => Intake(workbook, period, unit).Services.Single(one => one.Unit == unit);

    private static ServiceIntake Intake(string workbook, string period, string unit) => ServiceIntake.Of(ReadServices.Sample(workbook, period, unit));

    private static TargetVerdict? VerdictOf(string printed) => printed switch
    {
        "" => null,
        "đạt chỉ tiêu" => TargetVerdict.Met,
        "vượt chỉ tiêu" => TargetVerdict.Exceeded,
        _ => throw new ArgumentException(printed, nameof(printed)),
    };

    private static decimal? Number(string text) => text == "" ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Read(string file)
    {
        var lines = File.ReadAllLines(Samples.PathOf("reference", file)).Select(line => CsvField().Matches(line)
            .Select(field => field.Groups[1].Success ? field.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : field.Groups[2].Value).ToList()).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    [GeneratedRegex("""(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))""")]
    private static partial Regex CsvField();

    [GeneratedRegex("\"(?:planned_targets|met_or_exceeded|exceeded|met)\": \\d+")]
    private static partial Regex SummaryLine();
}
