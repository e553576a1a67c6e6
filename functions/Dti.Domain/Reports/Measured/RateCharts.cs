using Dti.Domain.Gaps;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports.Measured;

/// <summary>Results against their targets, and against earlier periods, as charts.</summary>
internal sealed class RateCharts(MeasuredReport report)
{
    // Of more bars nobody reads the names; the table has them all.
    private const int MostBars = 25;
    private const int FewestBars = 2;
    private const decimal Whole = 100;

    private readonly MeasuredFigures figures = report.Figures;

    /// <summary>Nothing of fewer than two results. The movement is drawn only where two periods can be compared.</summary>
    public static IEnumerable<ReportPart> Of(MeasuredReport report, Func<IndicatorGap, bool> of)
    {
        var charts = new RateCharts(report);
        var gaps = report.Indicators.Where(gap => of(gap) && gap.Measurement.Percent is not null).Take(MostBars).ToList();
        if (gaps.Count >= FewestBars)
            yield return new ReportPart.Drawing(charts.AgainstTargets(gaps));

        var moved = gaps.FindAll(gap => gap.Movements.Any(movement => charts.Before(gap, movement.Period) is not null));
        if (moved.Count > 0)
            yield return new ReportPart.Drawing(charts.OverTime(moved));
    }

    private ReportChart AgainstTargets(List<IndicatorGap> gaps)
    {
        var hasTargets = gaps.Any(gap => Target(gap) is not null);
        List<ChartSeries> series = [new("Kết quả", SeriesLook.Filled, Rates(gaps))];
        if (hasTargets)
            series.Add(new ChartSeries("Chỉ tiêu giao", SeriesLook.Mark, [.. gaps.Select(Target)]));
        return new ReportChart(
            ChartKind.Bars, $"Kết quả thực hiện{(hasTargets ? " so với chỉ tiêu giao" : "")} {Now}",
            $"{(hasTargets ? "Kết quả và chỉ tiêu" : "Kết quả")} của {gaps.Count} chỉ tiêu: {Spoken(gaps)}.",
            [.. gaps.Select(gap => report.NameOf(gap.Measurement))], series, "%") { AxisEnd = AxisEnd(series) };
    }

    private ReportChart OverTime(List<IndicatorGap> gaps)
    {
        var periods = gaps.SelectMany(gap => gap.Movements.Select(movement => movement.Period)).Distinct()
            .OrderBy(period => period.End).ToList();
        SeriesLook[] looks = [SeriesLook.Outlined, SeriesLook.Hatched];
        List<ChartSeries> series =
        [
            .. periods.Select((period, at) => new ChartSeries(Capital(period), looks[Math.Min(at, 1)], [.. gaps.Select(gap => Before(gap, period))])),
            new(Capital(report.Facts.Round.Period), SeriesLook.Filled, Rates(gaps)),
        ];
        return new ReportChart(
            ChartKind.Columns,
            $"Kết quả {Now} so với "
                + string.Join(", ", periods.Select(period => Wording.WithoutBreak(period.VietnameseName))),
            $"Kết quả của {gaps.Count} chỉ tiêu qua các kỳ: {Spoken(gaps)}.",
            [.. gaps.Select(gap => report.NameOf(gap.Measurement))], series, "%") { AxisEnd = AxisEnd(series) };
    }

    private ReportFigure? Before(IndicatorGap gap, Period period) =>
        gap.Movements.FirstOrDefault(movement => movement.Period == period && movement.IsComparable) is { } movement
        && figures.Before(report.Unit, gap.Measurement, movement) is { } before
            ? Figures.Percent(before.Value, before.Origin, MeasuredFigures.DecimalsOf(movement.Before))
            : null;

    private ReportFigure?[] Rates(List<IndicatorGap> gaps) => [.. gaps.Select(gap => figures.Rate(report.Unit, gap.Measurement))];

    private ReportFigure? Target(IndicatorGap gap)
    {
        if (gap.Measurement.Standing is not { Target: { IsPercent: true } target })
            return null;

        return Figures.Percent(target.Value, figures.TargetOf(report.Unit, gap.Measurement), VietnameseNumber.DecimalsOf(target.Value));
    }

    private string Spoken(IEnumerable<IndicatorGap> gaps) => string.Join("; ", gaps.Select(gap =>
        Wording.WithinSentence(report.NameOf(gap.Measurement)) + " " + figures.Rate(report.Unit, gap.Measurement).Shown
        + (Target(gap) is { } target ? $" (chỉ tiêu {target.Shown})" : "")));

    // A share ends at the whole; others end where they do.
    private static decimal? AxisEnd(IEnumerable<ChartSeries> series) =>
        series.SelectMany(one => one.Values).Max(value => value?.Value) <= Whole ? Whole : null;

    private string Now => Wording.WithoutBreak(report.Facts.Round.Period.VietnameseName);

    private static string Capital(Period period) => char.ToUpperInvariant(period.VietnameseName[0]) + period.VietnameseName[1..];
}
