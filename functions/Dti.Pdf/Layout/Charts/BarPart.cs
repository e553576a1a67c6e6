namespace Dti.Pdf.Layout.Charts;

/// <summary>Some categories of a bar chart: names on the right of their column, bars, and values at the ends of bars.</summary>
internal sealed class BarPart
{
    private const double WidestNames = 0.45;
    private const double LeastPlot = 0.2;
    private const double Gap = 5;
    private readonly Chart _chart;
    private readonly double _width;
    private readonly double _size;
    private readonly ChartCanvas _canvas;
    private readonly BarTracks _tracks;
    private readonly List<Flow> _names;
    private readonly int _first;
    private readonly double _namesWidth;
    private readonly ChartScale _scale;
    private readonly double _legendHeight;
    private readonly BarLimits _limits;

    public BarPart(Chart chart, Range categories, double width, double size, ChartCanvas canvas)
    {
        (_chart, _width, _size, _canvas, _tracks) = (chart, width, size, canvas, new BarTracks(chart));
        _first = categories.Start.Value;
        var widest = chart.Categories.Max(name => canvas.Measure(name, size)) + 0.1;
        _namesWidth = Math.Min(widest, WidestNames * width);
        _names = [.. chart.Categories.Take(categories).Select(name => canvas.Label(name, size, _namesWidth, HorizontalAlignment.Right))];
        var values = Enumerable.Range(0, chart.Categories.Count).SelectMany(_tracks.Texts).Max(text => canvas.Measure(text, size));
        var left = _namesWidth + Gap;
        _scale = ChartScale.Of(chart, Math.Max(LeastPlot * width, width - left - values - Gap - 1));
        _legendHeight = new ChartLegend(chart, canvas, size, width).Draw();
        _limits = new BarLimits(chart, canvas, size, width, limit => left + _scale.At(limit));
    }

    public double Height => _legendHeight + _limits.Height + _names.Sum(RowHeight) + (_chart.AxisText is null ? 0 : _size * 1.4);

    private double TrackHeight => _size * (_tracks.Count > 1 ? 1.15 : 1.25);

    private double RowHeight(Flow name) => Math.Max(name.Height, _tracks.Count * TrackHeight) + _size * 0.4;

    public Atom Draw()
    {
        var (left, top) = (_namesWidth + Gap, _legendHeight + _limits.Height);
        var bottom = top + _names.Sum(RowHeight);
        _limits.Draw(_legendHeight, bottom);
        DrawAxis(left, top, bottom);
        foreach (var (index, name) in _names.Index())
        {
            var height = RowHeight(name);
            _canvas.Add(name, 0, top + (height - name.Height) / 2);
            DrawBars(_first + index, left, top + (height - _tracks.Count * TrackHeight) / 2);
            top += height;
        }

        _canvas.Line(left + _scale.Zero, _legendHeight + _limits.Height, left + _scale.Zero, bottom);
        return new Atom(Height, _canvas.Fragments);
    }

    private void DrawAxis(double left, double top, double bottom)
    {
        if (_chart.AxisText is not { } write)
            return;
        foreach (var step in _scale.Steps())
        {
            _canvas.Line(left + _scale.At(step), top, left + _scale.At(step), bottom + 2, 0.4, 0.75);
            _canvas.Text(write(step), left + _scale.At(step), bottom + _size * 1.2, _size - 1, HorizontalAlignment.Center);
        }
    }

    private void DrawBars(int category, double left, double top)
    {
        var texts = _tracks.Texts(category).ToList();
        for (var track = 0; track < _tracks.Count; track++, top += TrackHeight)
        {
            var end = left + Math.Max(_scale.Zero, _scale.At(0));
            foreach (var series in _tracks.On(track))
            {
                if (series.Values[category] is not { } value)
                    continue;
                DrawValue(series.Fill, left + _scale.At(value.Number), left + _scale.Zero, top);
                end = Math.Max(end, left + _scale.At(value.Number));
            }

            ClearFor(texts[track], end + Gap - 1, top);
            _canvas.Text(texts[track], end + Gap - 1, top + TrackHeight / 2 + _size * 0.33, _size, HorizontalAlignment.Left,
                _width - end - Gap);
        }
    }

    // A limit that runs where a value is written would run through it.
    private void ClearFor(string text, double x, double top)
    {
        if (text.Length == 0 || _chart.Limits.Count == 0)
            return;
        var (right, upper, lower) = (Math.Min(_width, x + _canvas.Measure(text, _size) + 1), top + TrackHeight * 0.08, top + TrackHeight * 0.92);
        _canvas.Shape(new ShapeLook(1, null), (x - 1, upper), (right, upper), (right, lower), (x - 1, lower));
    }

    private void DrawValue(ChartFill fill, double end, double zero, double top)
    {
        var (upper, lower) = (top + TrackHeight * 0.12, top + TrackHeight * 0.88);
        if (fill is ChartFill.Mark)
            _canvas.Line(end, upper - 1.5, end, lower + 1.5, ChartMarker.MarkThickness);
        else if (fill is ChartFill.Outline && _tracks.HasFrames)
            _canvas.Shape(new ShapeLook(null, 0, 0.6), (zero, upper), (end, upper), (end, lower), (zero, lower), (zero, upper));
        else
            _canvas.Bar(fill, Math.Min(zero, end), upper, Math.Max(zero, end), lower);
    }
}
