using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>Bars, columns or lines with their axes.</summary>
internal static class ChartBody
{
    private const int NestedOverlap = 100;
    private const ushort GapPercent = 45;
    private const ushort WideGapPercent = 110;

    public static IEnumerable<OpenXmlElement> Of(ChartPicture picture)
    {
        var series = SeriesXml.Of(picture);
        if (series.Bars.Count > 0)
            yield return Bars(picture, series.Bars);
        if (series.Lines.Count > 0)
            yield return Lines(series.Lines);
        yield return AxesXml.Categories(picture);
        yield return AxesXml.Values(picture);
    }

    private static C.BarChart Bars(ChartPicture picture, IReadOnlyList<C.BarChartSeries> series)
    {
        var bars = new C.BarChart(
            new C.BarDirection { Val = picture.IsAcross ? C.BarDirectionValues.Bar : C.BarDirectionValues.Column },
            new C.BarGrouping { Val = C.BarGroupingValues.Clustered }, new C.VaryColors { Val = false });
        bars.Append(series);
        bars.Append(new C.GapWidth { Val = picture is { IsAcross: true, SideBySide: 1, NameLines: > 1 } ? WideGapPercent : GapPercent });
        if (picture.IsNested)
            bars.Append(new C.Overlap { Val = NestedOverlap });
        bars.Append(AxesXml.Ids());
        return bars;
    }

    private static C.LineChart Lines(IReadOnlyList<C.LineChartSeries> series)
    {
        var lines = new C.LineChart(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false });
        lines.Append(series);
        lines.Append(new C.ShowMarker { Val = true });
        lines.Append(AxesXml.Ids());
        return lines;
    }
}
