using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Services;

namespace Dti.Domain.Gaps;

/// <summary>Everything that was measured of one unit in a period.</summary>
/// <param name="Measurements">As reported, in that order; then what was computed from procedures, in the catalogue's order; then what was
/// added up from the units below.</param>
public sealed record UnitMeasurements(string Unit, IReadOnlyList<Measurement> Measurements)
{
    /// <summary>What a unit's own submission says.</summary>
    public static UnitMeasurements Of(UnitServices services, Period period, ReferenceCatalogue catalogue) =>
        Of(services, new PeriodTargets(catalogue, period));

    internal static UnitMeasurements Of(UnitServices services, PeriodTargets targets)
    {
        var scale = new TargetScale(targets, targets.Catalogue.FindUnit(services.Unit)!);
        var reported = services.Indicators.Select(value => Reported(value, scale)).ToList();
        if (services.Procedures.Count == 0)
            return new UnitMeasurements(services.Unit, reported);

        var computed = targets.Catalogue.Indicators.Where(indicator => !reported.Exists(one => one.Indicator == indicator.Code))
            .Select(indicator => FromProcedures(indicator, services.Procedures, scale)).OfType<Measurement>();
        return new UnitMeasurements(services.Unit, [.. reported, .. computed]);
    }

    /// <summary>Adds what the units below have in common and the unit does not report itself.</summary>
    /// <param name="below">Of each unit that is expected to report; those that did not have nothing.</param>
    /// <param name="level">The tier of those units.</param>
    public UnitMeasurements WithSumsOf(
        IReadOnlyCollection<UnitMeasurements> below, UnitLevel level, Period period, ReferenceCatalogue catalogue)
    {
        var scale = new TargetScale(new PeriodTargets(catalogue, period), catalogue.FindUnit(Unit)!);
        var sums = below.SelectMany(unit => unit.OfTier(level))
            .GroupBy(one => one.Key, StringComparer.Ordinal)
            .Select(same => SumOf([.. same], level, below.Count, scale)).OfType<Measurement>()
            .Where(sum => !Measurements.Any(sum.IsSameAs));
        return this with { Measurements = [.. Measurements, .. sums] };
    }

    /// <summary>
    /// One figure an indicator: of rows for that tier and rows that name none, the one that names it, else the first.
    /// </summary>
    /// <param name="level">The unit's own tier.</param>
    public IReadOnlyCollection<Measurement> OfTier(UnitLevel level)
    {
        var own = new Dictionary<string, Measurement>(Measurements.Count, StringComparer.Ordinal);
        foreach (var one in Measurements.Where(one => one.Level is null || one.Level == level))
        {
            var what = one.Indicator ?? one.Key;
            if (!own.TryGetValue(what, out var first) || (first.Level is null && one.Level is not null))
                own[what] = one;
        }

        return own.Values;
    }

    private static Measurement Reported(IndicatorValue value, TargetScale scale)
    {
        var printed = new PrintedResult(
            value.Shown, value.Percent, value.Decimals, value.IsVague, value.Amount, value.Verdict, value.Remark, value.Sheet, value.Cell);
        // Of more than there is, or of nothing, no share can be taken; the workbook's findings say so, and what is printed is not judged.
        var rate = value.IsDisproved ? null : value.Rate;
        var indicator = scale.Find(value.Indicator);
        var isDisproved = value.IsDisproved || (rate is null && RateRange.IsOutside(value, indicator));
        return new Measurement(
            value.Key, value.Indicator, indicator?.Name ?? value.Name, value.Level, value.ServiceLevel, rate, printed, MeasurementOrigin.Reported,
            scale.Measure(
                indicator, value.Level, rate, printed, value.Target, value.LegalBasis,
                isCertain: rate is not null || !(value.IsVague || value.HasNoCases || isDisproved)))
        {
            HasNoCases = value.HasNoCases, IsDisproved = isDisproved,
        };
    }

    /// <summary>The procedures of a unit whose counts make up an indicator that the unit does not report itself.</summary>
    internal static IReadOnlyList<ProcedureCount> PartsOf(Indicator indicator, IReadOnlyList<ProcedureCount> procedures) =>
        indicator is { Numerator.Dossiers: { } numerator, Denominator.Dossiers: { } denominator }
            ? [.. (Listed(indicator, procedures) ?? []).Where(count => Counts(count, numerator, denominator) is not null)]
            : [];

    private static List<ProcedureCount>? Listed(Indicator indicator, IReadOnlyList<ProcedureCount> procedures)
    {
        // A row for all procedures together stands for them only where they are not listed.
        var whole = procedures.Where(count => !count.IsSelection).ToList();
        var listed = whole.Exists(count => count.Procedure.Length > 0) ? whole.FindAll(count => count.Procedure.Length > 0) : whole;
        return indicator.ServiceLevel is not null && listed.Exists(count => count.ServiceLevel is null)
            ? null
            : listed.FindAll(count => indicator.ServiceLevel is null || count.ServiceLevel == indicator.ServiceLevel);
    }

    private static Measurement? FromProcedures(Indicator indicator, IReadOnlyList<ProcedureCount> procedures, TargetScale scale)
    {
        if (indicator is not { Numerator.Dossiers: { } numerator, Denominator.Dossiers: { } denominator }
            || Listed(indicator, procedures) is not { } counted)
        {
            return null;
        }

        var rates = counted.Select(count => Counts(count, numerator, denominator)).OfType<Rate>().ToList();
        return Rate.Sum(rates) is { } rate
            ? WithoutVerdictOfAPart(new Measurement(
                indicator.Code, indicator.Code, indicator.Name, indicator.Level, indicator.ServiceLevel, rate, Printed: null,
                new MeasurementOrigin(OriginKind.Procedures, rates.Count, counted.Count), scale.Measure(indicator, indicator.Level, rate, printed: null)))
            : null;
    }

    // What is known of some procedures says nothing certain about all.
    private static Measurement WithoutVerdictOfAPart(Measurement measured) =>
        measured is { Origin.IsComplete: false, Standing: { } standing } ? measured with { Standing = standing with { Verdict = null, Missing = null } }
        : measured;

    private static Rate? Counts(ProcedureCount count, DossierCount numerator, DossierCount denominator) =>
        !count.IsDisproved && count.Of(numerator) is { } part && count.Of(denominator) is { } whole && part <= whole
            ? new Rate(part, whole) : null;

    private static Measurement? SumOf(List<Measurement> same, UnitLevel level, int expected, TargetScale scale)
    {
        var counted = same.FindAll(one => one.Rate is not null);
        if (Rate.Sum(counted.Select(one => one.Rate!.Value)) is not { } rate)
            return null;

        var (first, indicator) = (same[0], scale.Find(same[0].Indicator));
        var standing = PrintedByAll(same) is { } printed
            ? TargetScale.Measure(printed, indicator, rate, printed: null)
            : scale.Measure(indicator, level, rate, printed: null);
        var origin = new MeasurementOrigin(OriginKind.Units, counted.Count, expected);
        return first with
        {
            Level = level, Rate = rate, Printed = null, Origin = origin, Standing = standing, YearToDate = null, HasNoCases = false, IsDisproved = false,
        };
    }

    // However each of them words it, and whether or not it is the catalogue's for some.
    private static ApplicableTarget? PrintedByAll(List<Measurement> same)
    {
        var targets = same.Select(one => one.Standing?.Target).ToList();
        var bases = targets.Select(target => target?.LegalBasis).Distinct().ToList();
        return targets.TrueForAll(target => target is { Shown: not null })
            && targets.DistinctBy(target => (target!.Comparison, target.Value, target.IsPercent)).Count() == 1
            ? targets[0]! with { LegalBasis = bases is [var only] ? only : null }
            : null;
    }
}
