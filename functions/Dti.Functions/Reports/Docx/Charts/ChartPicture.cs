using Dti.Domain.Reports;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>A chart at the size at which it is drawn, and where on it the bars stand. Millimetres.</summary>
/// <param name="AxisEnd">Where the axis of values ends.</param>
internal sealed record ChartPicture(ReportChart Chart, double WidthMm, double HeightMm, ValueAxis Axis)
{
    private const double EdgeMm = 4;
    private const double ShareOfNames = 0.42;
    private const double LineMm = 4.1;
    private const double AxisMm = 8;
    private const double UnitMm = 5;
    private const double LegendMm = 3;
    private const double LegendKeyMm = 13;
    private const double LegendShare = 0.6;

    public bool IsAcross => Chart.Kind == ChartKind.Bars;

    /// <summary>What values are that do not say so themselves.</summary>
    public string? Unit => Chart.Unit.Length == 0
        || Chart.Series.SelectMany(series => series.Values).OfType<ReportFigure>()
            .All(figure => figure.Shown.EndsWith(Chart.Unit, StringComparison.Ordinal))
        ? null
        : $"Đơn vị tính: {Chart.Unit}";

    public bool HasLegend => Chart.Series.Count > 1 || (Chart.Limits.Count > 0 && !IsAcross);

    /// <summary>Names of limits stand above the bars.</summary>
    public double TopMm => IsAcross ? 2 + (LimitNames.Rows(this) * LimitNames.RowMm) : 7;

    public double BottomMm => AxisMm + LegendHeightMm + (!IsAcross ? (NameLines - 1) * LineMm : Unit is null ? 0 : UnitMm);

    public double LeftMm => IsAcross ? NamesMm : 15;

    // Where the axis is told to end at the longest bar, its value stands beyond it; names of limits need room as well.
    public double PlotWidthMm
    {
        get
        {
            var room = WidthMm - LeftMm;
            return !IsAcross
                ? room - EdgeMm
                : Chart.Limits.Select(limit => (room - LimitNames.RoomFor(limit)) / Math.Max(0.1, Axis.Share(limit.Value.Value ?? 0)))
                    .Append(room - EdgeMm - (Chart.AxisEnd is null ? 0 : LabelsXml.WidestMm(this))).Min();
        }
    }

    public double PlotHeightMm => HeightMm - TopMm - BottomMm;

    /// <summary>Millimetres that each category needs so that its name has room.</summary>
    public double NameHeightMm => 2 + (LineMm * NameLines);

    /// <summary>How many bars of a category stand beside each other.</summary>
    public int SideBySide => IsNested ? 1 : Chart.Series.Count(series => IsAcross || series.Look != SeriesLook.Mark);

    /// <summary>Where on the picture a value stands, from the left.</summary>
    public double AcrossMm(decimal value) => LeftMm + (PlotWidthMm * Axis.Share(value));

    /// <summary>One bar stands in or around the other: what was reached of what could be.</summary>
    public bool IsNested =>
        Chart is { Kind: not ChartKind.Lines, Series: [{ Look: SeriesLook.Filled or SeriesLook.Hatched }, { Look: SeriesLook.Outlined }] }
        or { Kind: ChartKind.Bars, Series: [{ Look: SeriesLook.Filled or SeriesLook.Hatched }, { Look: SeriesLook.Mark }] };

    private double LegendHeightMm
    {
        get
        {
            if (!HasLegend)
                return 0;
            var names = Chart.Series.Select(series => series.Name).Concat(IsAcross ? [] : Chart.Limits.Select(CachedData.NameOf));
            var width = names.Sum(name => LegendKeyMm + PrintedWidth.Mm(name, ChartText.Size));
            return LegendMm + (LineMm * Math.Ceiling(width / (WidthMm * LegendShare)));
        }
    }

    private double WidestNameMm => Chart.Categories.Select(name => PrintedWidth.Mm(name, ChartText.Size)).DefaultIfEmpty().Max();

    private double NamesMm => Math.Clamp(4 + WidestNameMm, 20, WidthMm * ShareOfNames);

    private double RoomForNameMm => IsAcross ? NamesMm - 4 : (WidthMm - 19) / Math.Max(1, Chart.Categories.Count);

    /// <summary>How many lines the longest name takes.</summary>
    public int NameLines =>
        Math.Min(6, Chart.Categories.Select(name => PrintedWidth.Lines(name, ChartText.Size, RoomForNameMm)).DefaultIfEmpty(1).Max());
}
