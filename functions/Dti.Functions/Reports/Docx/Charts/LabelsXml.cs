using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>Values written beside bars and points, as the report writes them: number formats would follow the reader's machine.</summary>
internal static class LabelsXml
{
    /// <summary>Of two bars of which one stands in the other, the longer one carries both values.</summary>
    public static C.DataLabels OfBars(ChartPicture picture, int series)
    {
        var own = picture.Chart.Series[series].Values;
        if (!picture.IsNested)
            return Of(own.Select(figure => figure?.Shown), C.DataLabelPositionValues.OutsideEnd);

        var other = picture.Chart.Series[1 - series].Values;
        return Of(
            own.Zip(other, (mine, its) => (mine, its)).Select(pair => Carries(series, pair.mine, pair.its) ? Both(series, pair.mine!, pair.its) : null),
            C.DataLabelPositionValues.OutsideEnd);
    }

    public static C.DataLabels OfPoints(ChartSeries series, bool isBelow) => Of(
        series.Values.Select(figure => figure?.Shown),
        series.Look == SeriesLook.Mark ? C.DataLabelPositionValues.Right : isBelow ? C.DataLabelPositionValues.Bottom : C.DataLabelPositionValues.Top);

    private static bool Carries(int series, ReportFigure? mine, ReportFigure? its) =>
        mine is not null && (its is null || (series == 0 ? mine.Value > its.Value : mine.Value >= its.Value));

    private static string Both(int series, ReportFigure mine, ReportFigure? its) =>
        its is null ? mine.Shown : series == 0 ? $"{mine.Shown}/{its.Shown}" : $"{its.Shown}/{mine.Shown}";

    private static C.DataLabels Of(IEnumerable<string?> texts, C.DataLabelPositionValues place)
    {
        var labels = new C.DataLabels();
        var at = 0u;
        foreach (var text in texts)
        {
            if (text is not null)
                labels.Append(Label(at, text, place));
            at++;
        }

        labels.Append(Shows(value: false));
        return labels;
    }

    private static C.DataLabel Label(uint at, string text, C.DataLabelPositionValues place)
    {
        var label = new C.DataLabel(
            new C.Index { Val = at }, new C.Layout(), new C.ChartText(ChartText.Rich(text)), new C.DataLabelPosition { Val = place });
        label.Append(Shows(value: true));
        return label;
    }

    private static IEnumerable<OpenXmlElement> Shows(bool value) =>
    [
        new C.ShowLegendKey { Val = false }, new C.ShowValue { Val = value }, new C.ShowCategoryName { Val = false }, new C.ShowSeriesName { Val = false },
        new C.ShowPercent { Val = false }, new C.ShowBubbleSize { Val = false },
    ];
}
