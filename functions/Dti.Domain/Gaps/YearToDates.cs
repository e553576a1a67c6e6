using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Services;

namespace Dti.Domain.Gaps;

/// <summary>Adds up what arrives over a year: a quarter's counts to those of the quarters before it, never to cumulative ones.</summary>
public static class YearToDates
{
    /// <param name="before">What was measured of the same unit in the period right before, or null.</param>
    public static UnitMeasurements With(UnitMeasurements unit, Period period, ReferenceCatalogue catalogue, (Period Period, UnitMeasurements Unit)? before) =>
        unit with
        {
            Measurements =
            [
                .. unit.Measurements.Select((one, at) => one.Rate is { } rate && one.Indicator is { } code && catalogue.FindIndicator(code) is { Accumulates: true }
                    ? one with { YearToDate = Of(one, at, rate, period, before) }
                    : one),
            ],
        };

    private static YearToDate? Of(Measurement measurement, int at, Rate rate, Period period, (Period Period, UnitMeasurements Unit)? before)
    {
        if (period.Start.Month == 1)
            return new YearToDate(rate, period.End.Month);

        return before is var (earlier, unit) && earlier.End.AddDays(1) == period.Start
            && Same(unit.Measurements, measurement, at) is { YearToDate: { } sofar }
            ? new YearToDate(Rate.Sum([sofar.Rate, rate])!.Value, period.End.Month)
            : null;
    }

    // Offices list their indicators in one order from quarter to quarter.
    private static Measurement? Same(IReadOnlyList<Measurement> before, Measurement measurement, int at) =>
        at < before.Count && measurement.IsSameAs(before[at]) ? before[at] : before.FirstOrDefault(measurement.IsSameAs);
}
