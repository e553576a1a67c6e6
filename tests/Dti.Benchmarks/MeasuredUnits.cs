using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Benchmarks;

/// <summary>
/// The units of <see cref="RankedUnits"/> under thirty-four provinces, each of which reports sixty rates with their counts, in two quarters.
/// Every rate has a target for all and one of the unit's own province.
/// </summary>
internal static class MeasuredUnits
{
    private const int Indicators = 60;
    private const int Provinces = 34;
    private const string GroupId = "vn";
    private const string Country = "country";

    private static readonly DateOnly From = new(2025, 7, 1);
    private static readonly IReadOnlyList<string> Communes = [.. RankedUnits.Cards.Select(card => card.Unit)];

    public static ReferenceCatalogue Catalogue { get; } = new("c1", new CatalogueContent(
        [
            UnitOf(Country, UnitLevel.Province, parent: null),
            .. Enumerable.Range(0, Provinces).Select(at => UnitOf($"province-{at}", UnitLevel.Province, Country)),
            .. Communes.Select((unit, at) => UnitOf(unit, UnitLevel.Commune, $"province-{at % Provinces}")),
        ],
        [RankedUnits.Rubric], [new Group(GroupId, "Cả nước", Country, RankedUnits.Rubric.Id, Communes, From, null)], [], [], [])
    {
        Indicators = [.. Enumerable.Range(0, Indicators).Select(IndicatorOf)],
        Targets =
        [
            .. Enumerable.Range(0, Indicators).SelectMany(at => Enumerable.Range(-1, Provinces + 1).Select(province => new IndicatorTarget(
                $"i{at}", Comparison.AtLeast, 40 + at % 50, $"Quyết định số {province + 1}/QĐ-UBND", From, null, Certainty.Read)
            {
                Unit = province < 0 ? null : $"province-{province}",
            })),
        ],
    });

    public static Round Now { get; } = RoundOf("2026-Q2");

    public static ServiceIndex Index { get; } = new(
        "index", "Chỉ số phục vụ", null,
        [.. Enumerable.Range(0, 6).Select(at => new ServiceComponent($"C{at}", "Nhóm", $"i{at}", 12m, 90m, [], Certainty.Inferred))]);

    public static IReadOnlyDictionary<string, UnitServices> Reported { get; } = ReportedWith(step: 37);

    /// <summary>What the quarter before amounted to.</summary>
    public static ServiceResults Before { get; } = ServiceResults.Compute(
        RoundOf("2026-Q1"), Catalogue, new ServiceSources(Inputs(), null, null), ReportedWith(step: 53), before: null);

    public static ServiceSources Sources { get; } = new(Inputs(), new EditionReference(RoundOf("2026-Q1").Period, GroupId, "e1"), null);

    private static List<EditionInput> Inputs() => [.. Communes.Select(unit => new EditionInput(unit, unit + ".r", Reason: null, Blocked: null))];

    private static Dictionary<string, UnitServices> ReportedWith(int step) => Communes.Select((unit, at) => new UnitServices(
        unit, [.. Enumerable.Range(0, Indicators).Select(indicator => ValueOf(indicator, (at * step + indicator * 101) % 1_000))], []))
        .ToDictionary(unit => unit.Unit, StringComparer.Ordinal);

    private static IndicatorValue ValueOf(int indicator, int numerator) => new(
        $"i{indicator}", $"i{indicator}", $"Chỉ tiêu {indicator}", Level: null, ServiceLevel: null, numerator, 1_000, numerator / 10m, Decimals: 1,
        IsVague: false, $"{numerator / 10},{numerator % 10}%", "Bảng", new CellAddress(5 + indicator, 6));

    private static Indicator IndicatorOf(int at) => new(
        $"i{at}", $"Chỉ tiêu {at}", IndicatorMeasure.Rate, new CountDefinition("Đạt", null, at < 3 ? DossierCount.Online : null),
        new CountDefinition("Tổng số", null, at < 3 ? DossierCount.Total : null), Comparison.AtLeast, Certainty.Read) { Accumulates = at % 2 == 0 };

    private static Unit UnitOf(string id, UnitLevel level, string? parent) =>
        new(id, id, id, level == UnitLevel.Province ? UnitKind.Province : UnitKind.Commune, level, parent, From, null);

    private static Round RoundOf(string code) => Period.TryParse(code, out var period)
        ? new Round(period, SubmissionKind.Services, GroupId, Communes, Round.DefaultDueDay(period))
        : throw new ArgumentException(code, nameof(code));
}
