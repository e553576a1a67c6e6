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
    public static UnitMeasurements Of(UnitServices services, Period period, ReferenceCatalogue catalogue)
    {
        var unit = catalogue.FindUnit(services.Unit)!;
        var scale = new TargetScale(catalogue, period, unit);
        var reported = services.Indicators.Select(value => Reported(value, scale)).ToList();
        var computed = catalogue.Indicators.Where(indicator => !reported.Exists(one => one.Indicator == indicator.Code))
            .Select(indicator => FromProcedures(indicator, services.Procedures, scale)).OfType<Measurement>();
        return new UnitMeasurements(services.Unit, [.. reported, .. computed]);
    }

    /// <summary>Adds what the units below have in common and the unit does not report itself.</summary>
    /// <param name="below">Of each unit that is expected to report; those that did not have nothing.</param>
    /// <param name="level">The tier of those units.</param>
    public UnitMeasurements WithSumsOf(
        IReadOnlyCollection<UnitMeasurements> below, UnitLevel level, Period period, ReferenceCatalogue catalogue)
    {
        var scale = new TargetScale(catalogue, period, catalogue.FindUnit(Unit)!);
        var sums = below.SelectMany(unit => unit.Measurements).Where(one => !one.IsRepeated && (one.Level is null || one.Level == level))
            .GroupBy(one => one.Key, StringComparer.Ordinal)
            .Select(same => SumOf([.. same], level, below.Count, scale)).OfType<Measurement>()
            .Where(sum => !Measurements.Any(sum.IsSameAs));
        return this with { Measurements = [.. Measurements, .. sums] };
    }

    private static Measurement Reported(IndicatorValue value, TargetScale scale)
    {
        var printed = new PrintedResult(
            value.Shown, value.Percent, value.Decimals, value.IsVague, value.Amount, value.Verdict, value.Remark, value.Sheet, value.Cell);
        // Of more than there is no share can be taken; the workbook's findings say so.
        var rate = value.IsDisproved ? null : value.Rate;
        var indicator = scale.Find(value.Indicator);
        return scale.Measure(new Measurement(
            value.Key, value.Indicator, indicator?.Name ?? value.Name, value.Level, value.ServiceLevel, rate, printed, MeasurementOrigin.Reported, Standing: null)
        {
            HasNoCases = value.HasNoCases, IsDisproved = value.IsDisproved || (rate is null && RateRange.IsOutside(value, indicator)),
        }, value.Target, value.LegalBasis);
    }

    private static Measurement? FromProcedures(Indicator indicator, IReadOnlyList<ProcedureCount> procedures, TargetScale scale)
    {
        if (indicator is not { Numerator.Dossiers: { } numerator, Denominator.Dossiers: { } denominator })
            return null;

        // A row for all procedures together stands for them only where they are not listed.
        var whole = procedures.Where(count => !count.IsSelection).ToList();
        var listed = whole.Exists(count => count.Procedure.Length > 0) ? whole.FindAll(count => count.Procedure.Length > 0) : whole;
        if (indicator.ServiceLevel is not null && listed.Exists(count => count.ServiceLevel is null))
            return null;

        var counted = listed.FindAll(count => indicator.ServiceLevel is null || count.ServiceLevel == indicator.ServiceLevel);
        var rates = counted.Select(count => Counts(count, numerator, denominator)).OfType<Rate>().ToList();
        return Rate.Sum(rates) is { } rate
            ? WithoutVerdictOfAPart(scale.Measure(Computed(indicator, rate, new MeasurementOrigin(OriginKind.Procedures, rates.Count, counted.Count))))
            : null;
    }

    // What is known of some procedures says nothing certain about all.
    private static Measurement WithoutVerdictOfAPart(Measurement measured) => measured is { Origin.IsComplete: false, Standing: { } standing }
        ? measured with { Standing = standing with { Verdict = null, Missing = null } }
        : measured;

    private static Rate? Counts(ProcedureCount count, DossierCount numerator, DossierCount denominator) =>
        !count.IsDisproved && count.Of(numerator) is { } part && count.Of(denominator) is { } whole && part <= whole ? new Rate(part, whole) : null;

    private static Measurement Computed(Indicator indicator, Rate rate, MeasurementOrigin origin) => new(
        indicator.Code, indicator.Code, indicator.Name, indicator.Level, indicator.ServiceLevel, rate, Printed: null, origin, Standing: null);

    private static Measurement? SumOf(List<Measurement> same, UnitLevel level, int expected, TargetScale scale)
    {
        var rates = same.Select(one => one.Rate).OfType<Rate>().ToList();
        if (Rate.Sum(rates) is not { } rate)
            return null;

        var origin = new MeasurementOrigin(OriginKind.Units, rates.Count, expected);
        var sum = same[0] with { Level = level, Rate = rate, Printed = null, Origin = origin, Standing = null, YearToDate = null, HasNoCases = false, IsDisproved = false };
        return same.Select(one => one.Standing?.Target).Distinct().ToList() is [{ Shown: not null } printed]
            ? scale.Measure(sum, printed)
            : scale.Measure(sum);
    }
}
