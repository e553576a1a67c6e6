using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Services;

namespace Dti.Domain.Gaps;

/// <summary>A result beside that of an earlier period of the same length.</summary>
/// <param name="Points">Now minus then in percentage points, unrounded; null where either is vague, or the two are not comparable.</param>
/// <param name="IsComparable">False where the catalogue defines numerator or denominator otherwise than then.</param>
public sealed record IndicatorMovement(Period Period, Measurement Before, decimal? Points, bool IsComparable)
{
    /// <param name="then">What was measured of the same unit in the earlier period.</param>
    /// <returns>Null where the earlier period has no such figure.</returns>
    public static IndicatorMovement? Of(
        Measurement now, ReferenceCatalogue catalogueNow, Period period, IEnumerable<Measurement> then, ReferenceCatalogue catalogueThen)
    {
        if (then.FirstOrDefault(now.IsSameAs) is not { } before)
            return null;

        var isComparable = HaveOneDefinition(now.Indicator, catalogueNow, catalogueThen);
        return new IndicatorMovement(period, before, isComparable ? now.Percent - before.Percent : null, isComparable);
    }

    private static bool HaveOneDefinition(string? indicator, ReferenceCatalogue now, ReferenceCatalogue then) =>
        indicator is null || (now.FindIndicator(indicator), then.FindIndicator(indicator)) is not ({ } current, { } earlier)
        || (current.Numerator == earlier.Numerator && current.Denominator == earlier.Denominator);
}
