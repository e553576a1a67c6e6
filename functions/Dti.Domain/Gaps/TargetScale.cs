using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Domain.Gaps;

/// <summary>Measures what one unit reports for a period against its targets.</summary>
internal sealed class TargetScale(ReferenceCatalogue catalogue, Period period, Unit unit)
{
    public Indicator? Find(string? code) => code is null ? null : catalogue.FindIndicator(code);

    /// <param name="stated">As the workbook prints it, or null; it goes before the catalogue's.</param>
    /// <param name="legalBasis">As the workbook cites it, or null.</param>
    public Measurement Measure(Measurement measurement, StatedTarget? stated = null, string? legalBasis = null)
    {
        var isPercent = measurement.Rate is not null || measurement.Printed is { Percent: not null };
        var target = Targets.For(
            catalogue, period, Find(measurement.Indicator), unit, measurement.Level, stated, isPercent, isBarePercent: measurement.Rate is null);
        if (target is null || measurement.HasNoCases)
            return measurement;

        return Measure(measurement, target.Shown is null ? target : target with { LegalBasis = legalBasis ?? BasisOf(target, measurement, isPercent) });
    }

    public Measurement Measure(Measurement measurement, ApplicableTarget target) => measurement with { Standing = StandingOf(measurement, target) };

    // A vague figure has a target and says nothing about it; so does one that cannot be.
    private Standing? StandingOf(Measurement measurement, ApplicableTarget target)
    {
        var printed = measurement.Printed;
        if (measurement is { Rate: null } && (measurement.IsDisproved || printed is { IsVague: true }))
            return new Standing(target, Verdict: null, Gap: null, Missing: null);

        (decimal, int)? percent = printed?.Percent is { } shown ? (shown, printed.Decimals ?? VietnameseNumber.DecimalsOf(shown)) : null;
        var isShare = Find(measurement.Indicator) is { Measure: IndicatorMeasure.Rate };
        return Standing.Of(target, measurement.Rate, percent, printed?.Amount, isShare);
    }

    // A workbook that prints the catalogue's target and not where it comes from means the same one.
    private string? BasisOf(ApplicableTarget printed, Measurement measurement, bool isPercent) =>
        Targets.For(catalogue, period, Find(measurement.Indicator), unit, measurement.Level, stated: null, isPercent) is { } known
        && (known.Comparison, known.Value) == (printed.Comparison, printed.Value)
            ? known.LegalBasis
            : null;
}
