namespace Dti.Pdf.Layout.Charts;

/// <summary>The key above a chart of several series: what each is drawn as, and its name.</summary>
internal sealed class ChartLegend(Chart chart, ChartCanvas canvas, double size, double width)
{
    private const double KeyWidth = 16;
    private const double KeyGap = 4;
    private const double ItemGap = 16;
    private readonly double _rowHeight = size * 1.5;

    /// <returns>The height that it takes, in points; 0 where there is nothing to say.</returns>
    public double Draw()
    {
        if (chart.Unit is { Length: > 0 } unit)
            canvas.Text(unit, width, size, size, HorizontalAlignment.Right, width);
        if (chart.Series.Count == 1)
            return chart.Unit is { Length: > 0 } ? Bottom(0) : 0;
        var (x, top) = (0.0, chart.Unit is { Length: > 0 } && KeysAreLong ? _rowHeight : 0);
        foreach (var (index, series) in chart.Series.Index())
        {
            var length = KeyWidth + KeyGap + Math.Min(canvas.Measure(series.Name, size), width - KeyWidth - KeyGap);
            if (x > 0 && x + length > width)
                (x, top) = (0, top + _rowHeight);
            DrawKey(series.Fill, index, x, top);
            canvas.Text(series.Name, x + KeyWidth + KeyGap, top + size, size, HorizontalAlignment.Left, width - KeyWidth - KeyGap);
            x += length + ItemGap;
        }

        return Bottom(top);
    }

    private bool KeysAreLong =>
        chart.Series.Sum(series => KeyWidth + KeyGap + canvas.Measure(series.Name, size) + ItemGap)
            + canvas.Measure(chart.Unit ?? "", size) > width;

    private double Bottom(double lastRow) => lastRow + _rowHeight + size * 0.3;

    private void DrawKey(ChartFill fill, int index, double x, double top)
    {
        var middle = top + size * 0.65;
        if (chart.Kind is ChartKind.Lines)
        {
            ChartMarker.Join(canvas, fill, (x, middle), (x + KeyWidth, middle));
            ChartMarker.Draw(canvas, fill, index, x + KeyWidth / 2, middle);
        }
        else if (fill is ChartFill.Mark && chart.Kind is ChartKind.Columns)
            canvas.Line(x, middle, x + KeyWidth, middle, ChartMarker.MarkThickness);
        else if (fill is ChartFill.Mark)
            canvas.Line(x + KeyWidth / 2, top + size * 0.2, x + KeyWidth / 2, top + size * 1.1, ChartMarker.MarkThickness);
        else
            canvas.Bar(fill, x, top + size * 0.3, x + KeyWidth, top + size);
    }
}
