namespace Dti.Pdf.Layout.Charts;

/// <summary>Axes, limits and names around columns or lines.</summary>
internal sealed class UprightFrame
{
    private const double LeastSlot = 12;
    private const double LeastCategory = 34;
    private const double WidestLimits = 0.25;
    private const double Gap = 4;
    private readonly Chart _chart;
    private readonly double _width;
    private readonly ChartCanvas _canvas;
    private readonly double _size;
    private readonly double _left;
    private readonly double _plotWidth;
    private readonly double _leastSlot;

    public UprightFrame(Chart chart, double width, ChartCanvas canvas)
    {
        (_chart, _width, _canvas, _size) = (chart, width, canvas, chart.Size - 1);
        var steps = ChartScale.Of(chart, 1).Steps().ToList();
        _left = chart.AxisText is { } write ? steps.Max(step => canvas.Measure(write(step), _size)) + Gap : 0;
        var limits = chart.Limits.Select(limit => canvas.Measure(limit.Name, _size) + 0.1).DefaultIfEmpty(0).Max();
        _plotWidth = width - _left - (limits > 0 ? Math.Min(limits, WidestLimits * width) + Gap : 0);
        var texts = chart.Series.SelectMany(series => series.Values).OfType<ChartValue>()
            .Select(value => canvas.Measure(value.Text, _size));
        _leastSlot = Math.Max(LeastSlot, texts.DefaultIfEmpty(0).Max() + 6);
    }

    /// <summary>So many values stand side by side in a category, and the space between two categories is half of one more.</summary>
    private int Slots => _chart.Kind is ChartKind.Lines ? 1 : _chart.Series.Count;

    public int MostCategories => (int)Math.Max(1, _plotWidth / Math.Max(LeastCategory, (Slots + 0.5) * _leastSlot));

    public Atom Draw(Range categories, double pageHeight)
    {
        var (first, count) = categories.GetOffsetAndLength(_chart.Categories.Count);
        var step = _plotWidth / count;
        List<Flow> names = [.. _chart.Categories.Take(categories)
            .Select(name => _canvas.Label(name, _size, step - 2, HorizontalAlignment.Center))];
        var namesHeight = names.Max(name => name.Height) + Gap;
        var top = new ChartLegend(_chart, _canvas, _chart.Size, _width).Draw() + _size * 1.5;
        var height = Math.Clamp(pageHeight - top - namesHeight, 40, Mm.ToPoints(_chart.PlotHeightMm));
        var scale = ChartScale.Of(_chart, height);
        DrawAxis(scale, top + height);
        var namesTop = top + height + Gap + (scale.Start < 0 ? _size : 0);
        var slot = Math.Min(step / (Slots + 0.5), Math.Max(_leastSlot, 30));
        var plot = new UprightPlot(_chart, _canvas, scale, top + height, _size, slot, at => _left + (at - first + 0.5) * step);
        plot.Draw(first, first + count);
        foreach (var (index, name) in names.Index())
            _canvas.Add(name, _left + index * step + 1, namesTop);
        return new Atom(namesTop + namesHeight - Gap, _canvas.Fragments);
    }

    private void DrawAxis(ChartScale scale, double bottom)
    {
        var right = _left + _plotWidth;
        if (_chart.AxisText is { } write)
            foreach (var step in scale.Steps())
            {
                _canvas.Line(_left, bottom - scale.At(step), right, bottom - scale.At(step), 0.4, 0.75);
                _canvas.Text(write(step), _left - Gap, bottom - scale.At(step) + _size * 0.33, _size, HorizontalAlignment.Right);
            }

        foreach (var limit in _chart.Limits)
            _canvas.Line(_left, bottom - scale.At(limit.Number), right, bottom - scale.At(limit.Number), 0.6, dash: 2.5);
        var above = double.NegativeInfinity;
        foreach (var limit in _chart.Limits.OrderByDescending(limit => limit.Number))
        {
            above = Math.Max(above + _size * 1.1, bottom - scale.At(limit.Number) + _size * 0.33);
            _canvas.Text(limit.Name, right + Gap, above, _size, HorizontalAlignment.Left, _width - right - Gap);
        }

        _canvas.Line(_left, bottom - scale.Zero, right, bottom - scale.Zero);
    }
}
