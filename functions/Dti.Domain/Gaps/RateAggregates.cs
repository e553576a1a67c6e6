using Dti.Domain.Catalogue;
using Dti.Domain.Services;

namespace Dti.Domain.Gaps;

/// <summary>Figures of one unit added up over tiers and levels of service: counts are added, percentages never averaged.</summary>
public static class RateAggregates
{
    /// <summary>
    /// The sums that a unit's rates allow: one indicator over its tiers; dossiers of partial and full services of one tier; and both.
    /// A part of which there are no counts leaves no sum; nor does one without a tier beside others that have one, for it may hold them.
    /// Narrower sums first.
    /// </summary>
    /// <param name="measurements">Of one unit.</param>
    public static IReadOnlyList<RateAggregate> Of(IReadOnlyList<Measurement> measurements, ReferenceCatalogue catalogue)
    {
        var known = measurements.Where(one => one.Indicator is not null)
            .Select(one => (Measurement: one, Indicator: catalogue.FindIndicator(one.Indicator!)))
            .Where(one => one.Indicator is { Measure: IndicatorMeasure.Rate }).ToList();
        return
        [
            .. known.GroupBy(one => Family(one.Indicator!)).SelectMany(family => SumsOf([.. family.Select(one => one.Measurement)])),
        ];
    }

    // Indicators whose counts are of the same kind of dossiers differ in the level of service alone; every other is a family of its own.
    private static string Family(Indicator indicator) =>
        indicator is { Numerator.Dossiers: { } numerator, Denominator.Dossiers: { } denominator }
            ? $"{numerator} {denominator}"
            : indicator.Code;

    private static IEnumerable<RateAggregate> SumsOf(List<Measurement> family)
    {
        var parts = family.Exists(one => one.ServiceLevel is not null) ? family.FindAll(one => one.ServiceLevel is not null) : family;
        var byTier = parts.GroupBy(one => one.Level).Select(tier => SumOf(tier, tier.Key, serviceLevel: null));
        var byService = parts.GroupBy(one => one.ServiceLevel).Select(service => SumOf(service, level: null, service.Key));
        var all = SumOf(parts, level: null, serviceLevel: null);
        return byTier.Append(all).Concat(byService).OfType<RateAggregate>()
            .DistinctBy(sum => string.Join('\n', sum.Parts.Select(part => part.Key + part.Level).Order(StringComparer.Ordinal)))
            .OrderBy(sum => sum.Parts.Count);
    }

    private static RateAggregate? SumOf(IEnumerable<Measurement> parts, UnitLevel? level, ServiceLevel? serviceLevel)
    {
        // What is reported twice is counted once, and not at all where nobody knows which of the two is right.
        var added = parts.DistinctBy(part => (part.Indicator, part.Level, part.ServiceLevel, part.Rate)).ToList();
        return added.Count > 1 && added.TrueForAll(part => part.Rate is not null) && !MayOverlap(added)
            ? new RateAggregate(level, serviceLevel, Rate.Sum(added.Select(part => part.Rate!.Value))!.Value, added)
            : null;
    }

    // Two rows of one thing, or one that may be of all tiers beside one of a tier.
    private static bool MayOverlap(List<Measurement> parts) =>
        parts.DistinctBy(part => (part.Indicator, part.Level)).Count() < parts.Count
        || (parts.Exists(part => part.Level is null) && parts.Exists(part => part.Level is not null));
}

/// <summary>A sum of rates.</summary>
/// <param name="Level">The tier all parts are of, or null where they are of several.</param>
/// <param name="ServiceLevel">The level of service all parts are of, or null.</param>
/// <param name="Parts">In the order they were reported.</param>
public sealed record RateAggregate(UnitLevel? Level, ServiceLevel? ServiceLevel, Rate Rate, IReadOnlyList<Measurement> Parts)
{
    /// <summary>How many reports, units or procedures were added up, of how many: see <see cref="MeasurementOrigin"/>.</summary>
    public (int Used, int Known) Basis => (Parts.Sum(part => part.Origin.Used), Parts.Sum(part => part.Origin.Known));
}
