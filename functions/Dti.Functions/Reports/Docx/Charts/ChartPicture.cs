using Dti.Domain.Reports;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>A chart at the size at which it is drawn, and where on it the bars stand. Millimetres.</summary>
/// <param name="AxisEnd">Where the axis of values ends.</param>
internal sealed record ChartPicture(ReportChart Chart, double WidthMm, double HeightMm, ValueAxis Axis)
{
    private const double LimitNameMm = 5;
    private const double AxisMm = 13;
    private const double LegendMm = 8;

    public bool IsAcross => Chart.Kind == ChartKind.Bars;

    public bool HasLegend => Chart.Series.Count > 1 || (Chart.Limits.Count > 0 && !IsAcross);

    /// <summary>Names of limits stand above the bars, in two rows so that neighbours have room.</summary>
    public double TopMm => IsAcross && Chart.Limits.Count > 0 ? 2 + (LimitNameMm * Math.Min(Chart.Limits.Count, 2)) : IsAcross ? 2 : 7;

    public double BottomMm => AxisMm + (HasLegend ? LegendMm : 0) + (IsAcross ? 0 : CategoryLinesMm);

    public double LeftMm => IsAcross ? NamesMm : 15;

    public double PlotWidthMm => WidthMm - LeftMm - (IsAcross ? 14 : 4);

    public double PlotHeightMm => HeightMm - TopMm - BottomMm;

    /// <summary>One bar stands in or around the other: what was reached of what could be.</summary>
    public bool IsNested => Chart is { Kind: not ChartKind.Lines, Series: [{ Look: SeriesLook.Filled or SeriesLook.Hatched }, { Look: SeriesLook.Outlined }] }
        or { Kind: ChartKind.Bars, Series: [{ Look: SeriesLook.Filled or SeriesLook.Hatched }, { Look: SeriesLook.Mark }] };

    private double NamesMm => Math.Clamp(
        4 + Chart.Categories.Select(name => PrintedWidth.Mm(name, ChartText.Size)).DefaultIfEmpty().Max(), 20, WidthMm * 0.38);

    // Long names under columns take a second and a third line.
    private double CategoryLinesMm
    {
        get
        {
            var room = (WidthMm - 19) / Math.Max(1, Chart.Categories.Count);
            var widest = Chart.Categories.Select(name => PrintedWidth.Mm(name, ChartText.Size)).DefaultIfEmpty().Max();
            return Math.Clamp(Math.Ceiling(widest / room) - 1, 0, 5) * 4;
        }
    }
}
