namespace Dti.Pdf.Layout.Charts;

/// <summary>Dashed lines down a bar chart, their names above, on as many rows as they need to stand apart.</summary>
internal sealed class BarLimits
{
    private const double Apart = 6;
    private readonly List<(ChartLimit Limit, double X, double Middle, int Row)> _placed = [];
    private readonly ChartCanvas _canvas;
    private readonly double _size;
    private readonly double _width;

    /// <param name="at">Where a number stands, from the chart's left edge.</param>
    public BarLimits(Chart chart, ChartCanvas canvas, double size, double width, Func<double, double> at)
    {
        (_canvas, _size, _width) = (canvas, size, width);
        var ends = new List<double>();
        foreach (var limit in chart.Limits.OrderBy(limit => limit.Number))
        {
            var half = Math.Min(canvas.Measure(limit.Name, size), width) / 2;
            var middle = Math.Clamp(at(limit.Number), half, width - half);
            var row = ends.FindIndex(end => end + Apart <= middle - half);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = middle + half;
            _placed.Add((limit, at(limit.Number), middle, row));
        }

        Height = ends.Count * RowHeight;
    }

    public double Height { get; }

    private double RowHeight => _size * 1.25;

    public void Draw(double top, double bottom)
    {
        foreach (var one in _placed)
            _canvas.Line(one.X, top + (one.Row + 1) * RowHeight, one.X, bottom, 0.6, dash: 2.5);
        foreach (var one in _placed)
            _canvas.Text(one.Limit.Name, one.Middle, top + one.Row * RowHeight + _size, _size, HorizontalAlignment.Center, _width);
    }
}
