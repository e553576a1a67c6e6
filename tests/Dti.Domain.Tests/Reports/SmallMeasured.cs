using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Gaps.SmallService;

namespace Dti.Domain.Tests.Reports;

/// <summary>What reports on services of the small district are composed from: quarter I of 2024.</summary>
internal static class SmallMeasured
{
    public const string File = "0123456789abcdef0123";

    public static readonly IReadOnlyList<string> Kinds = ["quarterly-results", "quarterly-situation", "target-results"];

    public static IndicatorValue Printed(Indicator indicator, decimal percent, int decimals = 1, string? target = null) =>
        Reported(indicator, UnitLevel.District, percent: percent, decimals: decimals) with
        {
            Target = target is null ? null : new StatedTarget(target + "%", null, decimal.Parse(target, System.Globalization.CultureInfo.InvariantCulture), IsPercent: true),
        };

    /// <summary>Of the district alone.</summary>
    public static ReportFacts FactsOf(params IReadOnlyList<IndicatorValue> values) => FactsOf(CatalogueWith(Target(Online, 80)), new UnitServices("p.d", values, []));

    /// <summary>Of whoever reports, the district first.</summary>
    public static ReportFacts FactsOf(ReferenceCatalogue catalogue, params IReadOnlyList<UnitServices> services)
    {
        var round = catalogue.Rounds[0];
        var inputs = services.Select(unit => new EditionInput(unit.Unit, File + ".c1", Reason: null, Blocked: null))
            .Concat(round.ExpectedUnits.Except(services.Select(unit => unit.Unit)).Select(unit => new EditionInput(unit, null, NotRankedReason.NoSubmission, null)))
            .ToList();
        var byUnit = services.ToDictionary(unit => unit.Unit, StringComparer.Ordinal);
        var results = ServiceResults.Compute(round, catalogue, new ServiceSources(inputs, null, null), byUnit, before: null);
        return FactsOf(catalogue, round, results, byUnit);
    }

    public static ReportFacts With(this ReportFacts facts, Func<MeasuredFacts, MeasuredFacts> other) => facts with { Measured = other(facts.Measured!) };

    public static ReportContent Compose(string report, ReportFacts facts) => ReportKinds.Find(report)!.Compose(facts);

    /// <summary>Every line of text and annexes, rows of tables with bars.</summary>
    public static IReadOnlyList<string> Lines(ReportContent report) => [.. report.Parts.SelectMany(LinesOf)];

    public static IReadOnlyList<string> Body(ReportContent report) => [.. report.Body.SelectMany(LinesOf)];

    private static ReportFacts FactsOf(
        ReferenceCatalogue catalogue, Round round, ServiceResults results, IReadOnlyDictionary<string, UnitServices> printed)
    {
        var edition = new Edition("fedcba9876543210fedc", round.Period, round.Group, [], null, "c1", "1", Ranking.Of(Rubric.None, [], [])) { Services = results };
        var procedures = printed.ToDictionary(one => one.Key, one => one.Value.Procedures, StringComparer.Ordinal);
        var measured = new MeasuredFacts(
            catalogue, round, catalogue.FindGroup(round.Group)!, edition, RoundState.Empty.StandingOf(edition.Id), Changes: null,
            UnitGaps.Of("p.d", results, round, catalogue, [], procedures), printed, [])
        {
            PrintedIn = printed.ToDictionary(one => one.Key, _ => File, StringComparer.Ordinal),
        };
        return new ReportFacts(round.Period, "p.d", TheProfile with { Sections = [] }, Collected: null, Ranked: null, measured, []);
    }

    private static IEnumerable<string> LinesOf(ReportPart part) => part switch
    {
        ReportPart.Heading(_, var title) => [title],
        ReportPart.Prose(var text) => [text.Plain],
        ReportPart.Item(var text, _) => [text.Plain],
        ReportPart.Note(var text) => [text.Plain],
        ReportPart.Grid(var table) => [string.Join('|', table.Columns.Select(column => column.Header)), .. table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Plain)))],
        ReportPart.Drawing(var chart) => [chart.Title],
        _ => [],
    };

    /// <summary>So many communes below the district, with names of 80 characters.</summary>
    public static (ReferenceCatalogue Catalogue, IReadOnlyList<string> Communes) Many(int count)
    {
        var known = CatalogueWith(Target(Online, 80)).Content;
        var units = Enumerable.Range(1, count).Select(at => Unit($"p.d.x{at}", $"1{at:D4}", UnitKind.Commune, "p.d", $"Xã {at:D3} ".PadRight(80, 'ê'))).ToList();
        IReadOnlyList<string> ids = [.. units.Select(unit => unit.Id)];
        var content = known with
        {
            Units = [.. known.Units, .. units], Groups = [known.Groups[0] with { Members = ids }],
            Rounds = [.. known.Rounds.Select(round => round with { ExpectedUnits = ids })],
        };
        return (new ReferenceCatalogue("c1", content), ids);
    }
}
