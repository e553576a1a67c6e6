using Dti.Domain.Reports;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>From where to where values are drawn, and how far apart the marks stand.</summary>
internal sealed record ValueAxis(decimal Start, decimal End, decimal Step)
{
    // Room beyond the longest bar for its value.
    private const decimal Headroom = 1.08m;
    private const int Marks = 8;

    // Beyond it nothing is read off an axis, and a decimal soon ends.
    private const decimal Most = 1_000_000_000_000_000m;

    public static ValueAxis Of(ReportChart chart)
    {
        var values = chart.Series.SelectMany(series => series.Values).Select(figure => figure?.Value ?? 0)
            .Concat(chart.Limits.Select(limit => limit.Value.Value ?? 0)).Select(value => Math.Clamp(value, -Most, Most)).ToList();
        var (least, largest) = (values.DefaultIfEmpty().Min(), values.DefaultIfEmpty().Max());
        var end = chart.AxisEnd ?? Math.Max(largest, 0) * Headroom;
        var start = Math.Min(least, 0) * Headroom;
        var step = StepOf(end - start);
        return new ValueAxis(Math.Floor(start / step) * step, chart.AxisEnd ?? Math.Max(step, Math.Ceiling(end / step) * step), step);
    }

    /// <summary>How far along the axis a value stands, 0 to 1.</summary>
    public double Share(decimal value) => (double)(Math.Clamp(value, Start, End) - Start) / (double)(End - Start);

    // 1, 2 or 5 times a power of ten, and never a part of one, which would be written with a decimal mark.
    private static decimal StepOf(decimal span)
    {
        for (var power = 1m; ; power *= 10)
        {
            foreach (var step in new[] { power, 2 * power, 5 * power })
            {
                if (span <= step * Marks)
                    return step;
            }
        }
    }
}
