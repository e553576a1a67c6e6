using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>Values written beside bars and points, as the report writes them: number formats would follow the reader's machine.</summary>
internal static class LabelsXml
{
    /// <summary>Of two bars of which one stands in the other, the longer one carries both values.</summary>
    public static C.DataLabels OfBars(ChartPicture picture, int series) => Of(
        Texts(picture, series), IsCrossed(picture) ? C.DataLabelPositionValues.InsideBase : C.DataLabelPositionValues.OutsideEnd,
        isUpright: !picture.IsAcross
            && WidestMm(picture) > picture.PlotWidthMm / Math.Max(1, picture.Chart.Categories.Count) / (picture.SideBySide + 0.5),
        isBoxed: IsCrossed(picture));

    public static C.DataLabels OfPoints(ChartSeries series, bool isBelow) => Of(
        series.Values.Select(figure => figure?.Shown), isBelow ? C.DataLabelPositionValues.Bottom : C.DataLabelPositionValues.Top,
        isUpright: false, isBoxed: false);

    /// <summary>Millimetres of the longest text beside a bar.</summary>
    public static double WidestMm(ChartPicture picture) => Enumerable.Range(0, picture.Chart.Series.Count)
        .SelectMany(series => Texts(picture, series)).Select(text => PrintedWidth.Mm(text ?? "", ChartText.Size)).DefaultIfEmpty().Max();

    // Marks and limits run through where a bar ends; there its value would not be legible.
    private static bool IsCrossed(ChartPicture picture) => picture.IsAcross
        ? picture.Chart.Limits.Count > 0 && !picture.IsNested
        : picture.Chart.Limits.Count > 0 || picture.Chart.Series.Any(series => series.Look == SeriesLook.Mark);

    private static IEnumerable<string?> Texts(ChartPicture picture, int series)
    {
        var own = picture.Chart.Series[series].Values;
        return picture.IsNested
            ? own.Zip(picture.Chart.Series[1 - series].Values, (mine, its) => Carries(series, mine, its) ? Both(series, mine!, its) : null)
            : own.Select(figure => figure?.Shown);
    }

    private static bool Carries(int series, ReportFigure? mine, ReportFigure? its) =>
        mine is not null && (its is null || (series == 0 ? mine.Value > its.Value : mine.Value >= its.Value));

    private static string Both(int series, ReportFigure mine, ReportFigure? its) =>
        its is null ? mine.Shown : series == 0 ? $"{mine.Shown}/{its.Shown}" : $"{its.Shown}/{mine.Shown}";

    private static C.DataLabels Of(IEnumerable<string?> texts, C.DataLabelPositionValues place, bool isUpright, bool isBoxed)
    {
        var labels = new C.DataLabels();
        var at = 0u;
        foreach (var text in texts)
        {
            if (text is not null)
                labels.Append(Label(at, text, place, isUpright, isBoxed));
            at++;
        }

        labels.Append(Shows(value: false));
        return labels;
    }

    private static C.DataLabel Label(uint at, string text, C.DataLabelPositionValues place, bool isUpright, bool isBoxed)
    {
        var label = new C.DataLabel(new C.Index { Val = at }, new C.Layout(), new C.ChartText(ChartText.Rich(text, isUpright)));
        if (isBoxed)
            label.Append(new C.ChartShapeProperties(SeriesLooks.Solid("FFFFFF"), SeriesLooks.NoLine()));
        label.Append(new C.DataLabelPosition { Val = place });
        label.Append(Shows(value: true));
        return label;
    }

    private static IEnumerable<OpenXmlElement> Shows(bool value) =>
    [
        new C.ShowLegendKey { Val = false }, new C.ShowValue { Val = value }, new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = false },
        new C.ShowPercent { Val = false }, new C.ShowBubbleSize { Val = false },
    ];
}
