using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>The series of a chart, those of its limits behind them.</summary>
internal static class SeriesXml
{
    public static (IReadOnlyList<C.BarChartSeries> Bars, IReadOnlyList<C.LineChartSeries> Lines) Of(ChartPicture picture)
    {
        var (bars, lines) = (new List<C.BarChartSeries>(), new List<C.LineChartSeries>());
        var chart = picture.Chart;
        for (var at = 0; at < chart.Series.Count; at++)
        {
            var isLine = chart.Kind == ChartKind.Lines || (chart.Kind == ChartKind.Columns && chart.Series[at].Look == SeriesLook.Mark);
            if (isLine)
                lines.Add(Line(picture, at));
            else
                bars.Add(Bar(picture, at));
        }

        if (!picture.IsAcross)
            lines.AddRange(chart.Limits.Select((limit, at) => Limit(chart, limit, at)));
        return (bars, lines);
    }

    // A figure that is no number is written where its bar would begin; among lines it has no place.
    private static C.BarChartSeries Bar(ChartPicture picture, int at)
    {
        var series = new C.BarChartSeries();
        var own = picture.Chart.Series[at];
        series.Append(Begin(own.Name, at));
        series.Append(
            SeriesLooks.Bar(own.Look, AmongAlike(picture.Chart, at)), new C.InvertIfNegative { Val = false },
            LabelsXml.OfBars(picture, at));
        series.Append(CachedData.Of(picture.Chart, at, own.Values.Select(figure => figure is null ? (decimal?)null : figure.Value ?? 0)));
        return series;
    }

    private static C.LineChartSeries Line(ChartPicture picture, int at)
    {
        var own = picture.Chart.Series[at];
        var series = new C.LineChartSeries();
        series.Append(Begin(own.Name, at));
        var isBelow = picture.Chart.Kind == ChartKind.Lines && at % 2 == 1;
        series.Append(SeriesLooks.JoinedBy(own.Look, at), SeriesLooks.Point(own.Look, at), LabelsXml.OfPoints(own, isBelow));
        series.Append(CachedData.Of(picture.Chart, at, own.Values.Select(figure => figure?.Value)));
        series.Append(new C.Smooth { Val = false });
        return series;
    }

    private static C.LineChartSeries Limit(ReportChart chart, ChartLimit limit, int at)
    {
        var index = chart.Series.Count + at;
        var series = new C.LineChartSeries();
        series.Append(Begin(CachedData.NameOf(limit), index));
        series.Append(SeriesLooks.Limit(at), SeriesLooks.NoPoint());
        series.Append(CachedData.Of(chart, index, Enumerable.Repeat(limit.Value.Value, chart.Categories.Count)));
        series.Append(new C.Smooth { Val = false });
        return series;
    }

    private static int AmongAlike(ReportChart chart, int at) => chart.Series.Take(at).Count(series => series.Look == chart.Series[at].Look);

    private static IEnumerable<OpenXmlElement> Begin(string name, int index) =>
        [new C.Index { Val = (uint)index }, new C.Order { Val = (uint)index }, CachedData.Name(name, index)];
}
