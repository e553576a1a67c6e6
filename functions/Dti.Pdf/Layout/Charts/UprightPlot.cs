namespace Dti.Pdf.Layout.Charts;

/// <summary>The columns or lines themselves, with their values.</summary>
/// <param name="bottom">Of the plot, where the scale starts.</param>
/// <param name="slot">Width of one column.</param>
/// <param name="middleOf">The middle of a category.</param>
internal sealed class UprightPlot(
    Chart chart, ChartCanvas canvas, ChartScale scale, double bottom, double size, double slot, Func<int, double> middleOf)
{
    private double YOf(ChartValue value) => bottom - scale.At(value.Number);

    public void Draw(int from, int to)
    {
        if (chart.Kind is ChartKind.Lines)
            DrawLines(from, to);
        else
            for (var category = from; category < to; category++)
                DrawColumns(category);
    }

    private void DrawColumns(int category)
    {
        var left = middleOf(category) - chart.Series.Count * slot / 2;
        var right = left + chart.Series.Count * slot;
        foreach (var (index, series) in chart.Series.Index())
        {
            var middle = left + (index + 0.5) * slot;
            if (series.Values[category] is not { } value)
            {
                canvas.Text("–", middle, bottom - scale.Zero - 3, size, HorizontalAlignment.Center);
                continue;
            }

            var (y, zero) = (YOf(value), bottom - scale.Zero);
            if (series.Fill is ChartFill.Mark)
                canvas.Line(left, y, right, y, ChartMarker.MarkThickness);
            else
                canvas.Bar(series.Fill, middle - slot / 2 + 1, Math.Min(y, zero), middle + slot / 2 - 1, Math.Max(y, zero));
            canvas.Text(value.Text, middle, value.Number < 0 ? y + size : y - 3, size, HorizontalAlignment.Center, slot);
        }
    }

    private void DrawLines(int from, int to)
    {
        foreach (var series in chart.Series)
            for (var category = from + 1; category < to; category++)
                if (series.Values[category - 1] is { } before && series.Values[category] is { } value)
                    ChartMarker.Join(canvas, series.Fill, (middleOf(category - 1), YOf(before)), (middleOf(category), YOf(value)));
        for (var category = from; category < to; category++)
            DrawPoints(category);
    }

    private void DrawPoints(int category)
    {
        var x = middleOf(category);
        var points = chart.Series.Index().Where(one => one.Item.Values[category] is not null)
            .Select(one => (one.Index, one.Item.Fill, Value: one.Item.Values[category]!))
            .OrderByDescending(one => one.Value.Number).ToList();
        var labels = new PointLabels(canvas, size);
        foreach (var point in points)
            labels.Avoid(x, YOf(point.Value));
        foreach (var point in points)
            labels.Write(point.Value.Text, x, YOf(point.Value));
        foreach (var point in points)
            ChartMarker.Draw(canvas, point.Fill, point.Index, x, YOf(point.Value));
    }
}
