using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Services;

namespace Dti.Domain.Gaps;

/// <summary>What it takes to reach a missed target by the end of the year.</summary>
/// <param name="MonthsLeft">Full months from the period's end, at least 1.</param>
/// <param name="PointsAMonth">Percentage points a month, unrounded; null of an amount and where the distance is not known.</param>
/// <param name="ThingsAMonth">Of an indicator that is a state: things a month; null otherwise and of a rate without counts.</param>
public sealed record Pace(int MonthsLeft, decimal? PointsAMonth, decimal? ThingsAMonth)
{
    /// <summary>Of dossiers that keep arriving as they did so far; null otherwise and where counts of the year are not known.</summary>
    public ComingDossiers? Coming { get; init; }

    /// <returns>Null where the target is not missed or the year is over.</returns>
    public static Pace? Of(Measurement measurement, Indicator? indicator, Period period)
    {
        var left = 12 - period.End.Month;
        if (measurement.Standing is not { Verdict: TargetVerdict.NotMet } standing || left == 0)
            return null;

        var accumulates = indicator?.Accumulates == true;
        var isPercent = standing.Target.IsPercent;
        var things = isPercent ? standing.Missing : -standing.Gap;
        return new Pace(left, isPercent ? -standing.Gap / left : null, accumulates ? null : things / left)
        {
            Coming = accumulates && measurement.YearToDate is { } year ? ComingDossiers.Of(year, standing.Target, left) : null,
        };
    }
}

/// <summary>Dossiers still to come if as many arrive a month as did so far, and how many of them must be counted for the target.</summary>
/// <param name="Expected">Unrounded.</param>
/// <param name="Needed">At least 0.</param>
public sealed record ComingDossiers(decimal Expected, decimal Needed)
{
    /// <summary>Percent of those to come; above 100 the target cannot be reached any more at this volume.</summary>
    public decimal? PercentNeeded => Expected == 0 ? null : Needed * 100 / Expected;

    internal static ComingDossiers? Of(YearToDate year, ApplicableTarget target, int monthsLeft)
    {
        var expected = year.Rate.Denominator * monthsLeft / year.Months;
        return Verdicts.MissingDossiers(new Rate(year.Rate.Numerator, year.Rate.Denominator + expected), target.Comparison, target.Value) is { } needed
            ? new ComingDossiers(expected, needed)
            : null;
    }
}
