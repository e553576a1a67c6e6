using Dti.Domain.Catalogue;

namespace Dti.Domain.Gaps;

/// <summary>A unit's points by an index of services.</summary>
/// <param name="Components">Those that apply to it, in the index's order.</param>
public sealed record ServiceScore(string Unit, IReadOnlyList<ComponentScore> Components)
{
    /// <summary>Unrounded; null where a component has no figures: what was not measured is not zero.</summary>
    public decimal? Points => Components.Aggregate((decimal?)0m, (sum, component) => sum + component.Points);

    /// <summary>Components without figures.</summary>
    public IEnumerable<ComponentScore> Unknown => Components.Where(component => component.Points is null);

    /// <param name="level">The unit's own tier; what it reports of other tiers is not its own.</param>
    public static ServiceScore Of(string unit, UnitLevel level, ServiceIndex index, IReadOnlyList<Measurement> measurements) =>
        new(unit, [.. index.ComponentsFor(level).Select(component => new ComponentScore(component, PointsOf(component, level, measurements)))]);

    private static decimal? PointsOf(ServiceComponent component, UnitLevel level, IReadOnlyList<Measurement> measurements)
    {
        var known = measurements.Where(one => one.Indicator == component.Indicator).ToLookup(one => one.Level);
        // Of two figures that differ nobody knows which is right.
        if (known[known.Contains(level) ? level : null].DistinctBy(one => (one.Percent, one.HasNoCases)).ToList() is not [var measured])
            return null;

        return measured switch
        {
            { HasNoCases: true } => component.PointsWithoutCases,
            { Percent: { } percent } => Math.Clamp(percent, 0, component.FullFrom) * component.MaxPoints / component.FullFrom,
            _ => null,
        };
    }
}

/// <summary>Points of one component, unrounded; null without figures.</summary>
public sealed record ComponentScore(ServiceComponent Component, decimal? Points);
