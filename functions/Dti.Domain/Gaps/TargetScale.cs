using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Services;

namespace Dti.Domain.Gaps;

/// <summary>Measures what one unit reports for a period against its targets.</summary>
internal sealed class TargetScale(ReferenceCatalogue catalogue, Period period, Unit unit)
{
    public Indicator? Find(string? code) => code is null ? null : catalogue.FindIndicator(code);

    /// <param name="stated">As the workbook prints it, or null; it goes before the catalogue's.</param>
    /// <param name="legalBasis">As the workbook cites it, or null.</param>
    public Measurement Measure(Measurement measurement, StatedTarget? stated = null, string? legalBasis = null)
    {
        var indicator = Find(measurement.Indicator);
        var isRate = measurement.Printed is not { Amount: not null };
        var target = Targets.For(catalogue, period, indicator, unit, measurement.Level, stated, isRate);
        return target is null || !target.IsPercent
            ? measurement
            : Measure(measurement, target.Shown is null ? target : target with { LegalBasis = legalBasis ?? BasisOf(target, measurement) });
    }

    // A workbook that prints the catalogue's target and not where it comes from means the same one.
    private string? BasisOf(ApplicableTarget printed, Measurement measurement) =>
        Targets.For(catalogue, period, Find(measurement.Indicator), unit, measurement.Level, stated: null, isPercent: true) is { } known
        && (known.Comparison, known.Value) == (printed.Comparison, printed.Value)
            ? known.LegalBasis
            : null;

    public static Measurement Measure(Measurement measurement, ApplicableTarget target) => measurement with { Gap = GapTo(target, measurement) };

    private static TargetGap GapTo(ApplicableTarget target, Measurement measurement)
    {
        var verdict = measurement.Rate is { } rate
            ? Verdicts.Of(rate, target.Comparison, target.Value)
            : measurement.Printed is { Percent: { } percent, Decimals: { } decimals, IsVague: false }
                ? Verdicts.OfPrinted(percent, decimals, target.Comparison, target.Value, isShare: true)
                : null;
        return new TargetGap(
            target, verdict, measurement.Percent - target.Value,
            measurement.Rate is { } counts ? Verdicts.MissingDossiers(counts, target.Comparison, target.Value) : null);
    }
}
