using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Domain.Services;

/// <summary>Which target holds for a result.</summary>
public static class Targets
{
    /// <summary>
    /// The row's own where it can be read, compared as the row says, else as the indicator does, else "at least"; otherwise the
    /// catalogue's. Null where there is none.
    /// </summary>
    /// <param name="indicator">Null where the catalogue does not know it.</param>
    /// <param name="level">The tier that was measured; null for the unit's own.</param>
    /// <param name="isPercent">The result is a percentage.</param>
    /// <param name="isBarePercent">
    /// It is certain to be one, so that a target of a bare number above 1 is one as well: 80 beside 75,6%. A target of 41 beside 41 of 41
    /// teams is not. 0,8 could be 0,8% or 80% and is none.
    /// </param>
    public static ApplicableTarget? For(
        ReferenceCatalogue catalogue, Period period, Indicator? indicator, Unit unit, UnitLevel? level, StatedTarget? stated,
        bool isPercent, bool isBarePercent = false) =>
        For(new UnitTargets(new PeriodTargets(catalogue, period), unit), indicator, level, stated, isPercent, isBarePercent);

    /// <summary>The same for many results of one unit.</summary>
    internal static ApplicableTarget? For(
        UnitTargets targets, Indicator? indicator, UnitLevel? level, StatedTarget? stated, bool isPercent, bool isBarePercent = false)
    {
        var mayBeBare = isPercent && (isBarePercent || indicator is { Measure: IndicatorMeasure.Rate });
        if (stated is { Value: { } value } && (stated.IsPercent == isPercent || (mayBeBare && value is > 1 and <= 100)))
        {
            var comparison = stated.Comparison ?? indicator?.Comparison ?? Comparison.AtLeast;
            return new ApplicableTarget(comparison, value, isPercent, stated.Shown, LegalBasis: null);
        }

        return indicator is null ? null : targets.For(indicator, level ?? indicator.Level ?? targets.Unit.Level);
    }

    /// <summary>
    /// The most specific of the catalogue's targets that are valid on the period's last day: that of the unit itself before those of the
    /// units above it, the nearest first; then by group, by level, for all. Of equals that of the period comes first, then the newest.
    /// </summary>
    public static IndicatorTarget? InCatalogue(ReferenceCatalogue catalogue, Period period, string indicator, Unit unit, UnitLevel level) =>
        new UnitTargets(new PeriodTargets(catalogue, period), unit).Find(indicator, level);
}
