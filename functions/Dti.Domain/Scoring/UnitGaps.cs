using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Periods;
using Dti.Domain.Services;

namespace Dti.Domain.Scoring;

/// <summary>How far one unit is from each of its targets, and what stands behind that.</summary>
/// <param name="Indicators">In the order they were measured.</param>
/// <param name="Aggregates">What its rates add up to over tiers and levels of service.</param>
/// <param name="Score">By the index of services; null where the group has none, or the unit is not ranked in it.</param>
public sealed record UnitGaps(
    string Unit, IReadOnlyList<IndicatorGap> Indicators, IReadOnlyList<RateAggregate> Aggregates, ServiceScore? Score)
{
    public VerdictCounts Verdicts => VerdictCounts.Of(Indicators.Select(one => one.Measurement));

    /// <summary>Whether a target is missed that procedures stand behind; without one they need not be read.</summary>
    public static bool AskForProcedures(string unit, ServiceResults results, ReferenceCatalogue catalogue) =>
        (results.Find(unit)?.Measurements ?? []).Any(one =>
            one is { Indicator: { } code, Standing.Verdict: TargetVerdict.NotMet } && ProcedureGaps.AreOf(catalogue.FindIndicator(code)));

    /// <param name="results">Of the edition that the unit is looked at in.</param>
    /// <param name="round">Of services; says which units are below the group's owner.</param>
    /// <param name="earlier">What the edition is compared with, the nearest first.</param>
    /// <param name="procedures">Of the unit and of those below it, by unit id; none need be given where no target asks for them.</param>
    public static UnitGaps Of(
        string unit, ServiceResults results, Round round, ReferenceCatalogue catalogue, IReadOnlyList<EarlierResults> earlier,
        IReadOnlyDictionary<string, IReadOnlyList<ProcedureCount>> procedures)
    {
        var group = catalogue.FindGroup(round.Group)!;
        var byUnit = results.ByUnit();
        var measured = byUnit.GetValueOrDefault(unit)?.Measurements ?? [];
        var below = round.ExpectedUnits.Where(other => unit == group.Owner && other != unit)
            .Select(other => byUnit.GetValueOrDefault(other) ?? new UnitMeasurements(other, [])).ToList();
        var score = catalogue.ServiceIndexOf(group) is { } index && round.ExpectedUnits.Contains(unit)
            ? ServiceScore.Of(unit, catalogue.FindUnit(unit)!.Level, index, measured)
            : null;
        return new UnitGaps(
            unit, [.. measured.Select(one => GapOf(one, unit, below, round.Period, catalogue, earlier, procedures))],
            RateAggregates.Of(measured, catalogue), score);
    }

    private static IndicatorGap GapOf(
        Measurement one, string unit, List<UnitMeasurements> below, Period period, ReferenceCatalogue catalogue,
        IReadOnlyList<EarlierResults> earlier, IReadOnlyDictionary<string, IReadOnlyList<ProcedureCount>> procedures)
    {
        var indicator = one.Indicator is { } code ? catalogue.FindIndicator(code) : null;
        var movements = earlier.Select(then => IndicatorMovement.Of(
            one, catalogue, then.Period, then.Results.Find(unit)?.Measurements ?? [], then.Catalogue)).OfType<IndicatorMovement>().ToList();
        var units = below.ConvertAll(other => (other.Unit, Own: PartIn(other, one, catalogue.FindUnit(other.Unit)!)));
        var missed = one.Standing is { Verdict: TargetVerdict.NotMet, Target: var target }
            ? ProcedureGaps.Of(indicator, target, CountsBehind(one, unit, catalogue, procedures))
            : null;
        return new IndicatorGap(
            one, indicator, movements, Pace.Of(one, indicator, period),
            [.. units.Where(pair => pair.Own is not null).Select(pair => new MeasuredUnit(pair.Unit, pair.Own!)).Order(MeasuredUnit.FurthestFirst)],
            [.. units.Where(pair => pair.Own is null).Select(pair => pair.Unit)],
            missed is { Together: not null } ? missed : null, UnusualChange.In(one, catalogue.NameOf(unit), movements));
    }

    // What the office reports of its own tier is not made of what the units below report.
    private static Measurement? PartIn(UnitMeasurements measured, Measurement whole, Unit unit) =>
        MayBeOf(whole, unit) ? measured.OfTier(unit.Level).FirstOrDefault(part => part.Key == whole.Key) : null;

    // The office's own list may be of any tier.
    private static IEnumerable<UnitProcedure> CountsBehind(
        Measurement one, string unit, ReferenceCatalogue catalogue, IReadOnlyDictionary<string, IReadOnlyList<ProcedureCount>> procedures) =>
        from pair in procedures.OrderBy(pair => pair.Key, StringComparer.Ordinal)
        where pair.Key == unit || MayBeOf(one, catalogue.FindUnit(pair.Key)!)
        from count in ProcedureGaps.ListOf(pair.Value)
        select new UnitProcedure(pair.Key, count);

    private static bool MayBeOf(Measurement whole, Unit unit) => whole.Level is null || whole.Level == unit.Level;
}

/// <summary>One indicator of a unit with all that stands behind its distance to the target.</summary>
/// <param name="Indicator">The catalogue's, or null.</param>
/// <param name="Movements">Against the period before and the same part of the year before, where there are such.</param>
/// <param name="Pace">Only of a missed target before the end of the year.</param>
/// <param name="Units">Units below that report it, furthest from their target first.</param>
/// <param name="UnitsWithout">Ids of units below that do not.</param>
/// <param name="Procedures">Only of a missed target, and where procedures are known; else null.</param>
/// <param name="Questions">Changes that somebody should look at.</param>
public sealed record IndicatorGap(
    Measurement Measurement, Indicator? Indicator, IReadOnlyList<IndicatorMovement> Movements, Pace? Pace, IReadOnlyList<MeasuredUnit> Units,
    IReadOnlyList<string> UnitsWithout, ProcedureGaps? Procedures, IReadOnlyList<UnusualChange> Questions);

/// <summary>A unit below, and what it reports of the same indicator.</summary>
public sealed record MeasuredUnit(string Unit, Measurement Measurement)
{
    public bool IsBelowTarget => Measurement.Standing?.Verdict == TargetVerdict.NotMet;

    /// <summary>Missed targets first, by missing dossiers and by points; then the others by points.</summary>
    internal static IComparer<MeasuredUnit> FurthestFirst { get; } = Comparer<MeasuredUnit>.Create((left, right) =>
    {
        var order = right.IsBelowTarget.CompareTo(left.IsBelowTarget);
        if (order == 0)
            order = (right.Measurement.Standing?.Missing ?? 0).CompareTo(left.Measurement.Standing?.Missing ?? 0);
        if (order == 0)
            order = (left.Measurement.Standing?.Gap ?? decimal.MaxValue).CompareTo(right.Measurement.Standing?.Gap ?? decimal.MaxValue);
        return order == 0 ? string.CompareOrdinal(left.Unit, right.Unit) : order;
    });
}

/// <summary>How many targets were exceeded, met and missed: <c>24/30: 11 vượt, 13 đạt</c>.</summary>
/// <param name="Undecided">With a target, and figures that do not tell.</param>
public sealed record VerdictCounts(int Exceeded, int Met, int NotMet, int Undecided)
{
    /// <summary>Indicators with a target.</summary>
    public int Targets => Exceeded + Met + NotMet + Undecided;

    public static VerdictCounts Of(IEnumerable<Measurement> measurements)
    {
        var standings = measurements.Select(one => one.Standing).OfType<Standing>().ToList();
        int Count(TargetVerdict? verdict) => standings.Count(standing => standing.Verdict == verdict);
        return new VerdictCounts(Count(TargetVerdict.Exceeded), Count(TargetVerdict.Met), Count(TargetVerdict.NotMet), Count(verdict: null));
    }
}

/// <summary>What an edition is compared with.</summary>
/// <param name="Catalogue">The version it was made with.</param>
public sealed record EarlierResults(Period Period, ReferenceCatalogue Catalogue, ServiceResults Results);
