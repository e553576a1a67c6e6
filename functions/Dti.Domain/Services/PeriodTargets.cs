using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Domain.Services;

/// <summary>
/// The catalogue's targets in a period, whoever is measured. What is held against one target shares it: a country has hundreds of thousands
/// of results.
/// </summary>
internal sealed class PeriodTargets(ReferenceCatalogue catalogue, Period period)
{
    private readonly Dictionary<IndicatorTarget, ApplicableTarget> shared = new(ReferenceEqualityComparer.Instance);

    public ReferenceCatalogue Catalogue => catalogue;

    /// <summary>The period's code.</summary>
    public string Period { get; } = period.ToString();

    /// <summary>The day that validity is asked about: the last of the period.</summary>
    public DateOnly Day { get; } = period.End;

    /// <param name="indicator">The one the target is of.</param>
    public ApplicableTarget Applied(IndicatorTarget target, Indicator indicator)
    {
        if (!shared.TryGetValue(target, out var applied))
        {
            applied = new ApplicableTarget(
                target.Comparison, target.Value, indicator.Measure == IndicatorMeasure.Rate, Shown: null, target.LegalBasis);
            shared.Add(target, applied);
        }

        return applied;
    }
}
