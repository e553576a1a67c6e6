namespace Dti.Pdf.Layout.Charts;

/// <summary>Values beside the points of one category: above, else below, to the right or to the left, wherever they cover
/// no other point or value; if all of that is taken, where they cover the least.</summary>
internal sealed class PointLabels(ChartCanvas canvas, double size)
{
    private const double Clear = ChartMarker.Radius + 2;
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    public void Avoid(double x, double y) =>
        _taken.Add((x - ChartMarker.Radius, y - ChartMarker.Radius, x + ChartMarker.Radius, y + ChartMarker.Radius));

    public void Write(string text, double x, double y)
    {
        var half = canvas.Measure(text, size) / 2;
        (double X, double Baseline)[] places =
        [
            (x, y - Clear), (x, y + Clear + 0.7 * size), (x + Clear + half, y + 0.33 * size), (x - Clear - half, y + 0.33 * size),
            (x, y - Clear - size), (x, y + Clear + 1.7 * size),
        ];
        var best = places.MinBy(place => Covered(BoxOf(place.X, place.Baseline, half)));
        _taken.Add(BoxOf(best.X, best.Baseline, half));
        canvas.Text(text, best.X, best.Baseline, size, HorizontalAlignment.Center);
    }

    private (double Left, double Top, double Right, double Bottom) BoxOf(double x, double baseline, double half) =>
        (x - half, baseline - 0.7 * size, x + half, baseline + 0.15 * size);

    private double Covered((double Left, double Top, double Right, double Bottom) box) => _taken.Sum(other =>
        Math.Max(0, Math.Min(box.Right, other.Right) - Math.Max(box.Left, other.Left))
        * Math.Max(0, Math.Min(box.Bottom, other.Bottom) - Math.Max(box.Top, other.Top)));
}
