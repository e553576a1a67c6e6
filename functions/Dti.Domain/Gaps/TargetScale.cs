using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Domain.Gaps;

/// <summary>Measures what one unit reports for a period against its targets.</summary>
internal sealed class TargetScale(PeriodTargets ofPeriod, Unit unit)
{
    private readonly UnitTargets targets = new(ofPeriod, unit);

    public Indicator? Find(string? code) => code is null ? null : ofPeriod.Catalogue.FindIndicator(code);

    /// <summary>How a figure stands to its target; null where there is no target, or nothing to hold against it.</summary>
    /// <param name="level">The tier that was measured, or null.</param>
    /// <param name="stated">As the workbook prints it, or null; it goes before the catalogue's.</param>
    /// <param name="legalBasis">As the workbook cites it, or null.</param>
    /// <param name="isCertain">False of a vague figure, or one at odds with its counts: it has a target and says nothing about it.</param>
    public Standing? Measure(
        Indicator? indicator, UnitLevel? level, Rate? rate, PrintedResult? printed, StatedTarget? stated = null, string? legalBasis = null,
        bool isCertain = true)
    {
        var isPercent = rate is not null || printed is not { Amount: not null };
        var target = Targets.For(targets, indicator, level, stated, isPercent, isBarePercent: rate is null);
        if (target is null)
            return null;

        var based = target.Shown is null ? target : target with { LegalBasis = legalBasis ?? BasisOf(target, indicator, level, isPercent) };
        return isCertain ? Measure(based, indicator, rate, printed) : new Standing(based, Verdict: null, Gap: null, Missing: null);
    }

    /// <summary>The same against a target that is known.</summary>
    public static Standing? Measure(ApplicableTarget target, Indicator? indicator, Rate? rate, PrintedResult? printed)
    {
        (decimal, int)? percent = printed?.Percent is { } shown ? (shown, printed.Decimals ?? VietnameseNumber.DecimalsOf(shown)) : null;
        return Standing.Of(target, rate, percent, printed?.Amount, isShare: indicator is { Measure: IndicatorMeasure.Rate });
    }

    // A workbook that prints the catalogue's target and not where it comes from means the same one.
    private string? BasisOf(ApplicableTarget printed, Indicator? indicator, UnitLevel? level, bool isPercent) =>
        Targets.For(targets, indicator, level, stated: null, isPercent) is { } known
        && (known.Comparison, known.Value) == (printed.Comparison, printed.Value)
            ? known.LegalBasis
            : null;
}
