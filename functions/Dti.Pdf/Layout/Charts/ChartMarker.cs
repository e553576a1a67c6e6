namespace Dti.Pdf.Layout.Charts;

/// <summary>The points of lines: a shape for each series, filled as the series is, and lines between them.</summary>
internal static class ChartMarker
{
    public const double MarkThickness = 2.2;

    /// <summary>From the middle of a marker to its edge.</summary>
    public const double Radius = 3;
    private const int RoundCorners = 20;

    /// <summary>Corners and first angle in eighths of a turn: round, square, triangle, diamond.</summary>
    private static readonly (int Corners, int Eighths)[] Forms = [(RoundCorners, 0), (4, 1), (3, -2), (4, 0)];

    public static void Draw(ChartCanvas canvas, ChartFill fill, int series, double x, double y)
    {
        var (corners, eighths) = Forms[series % Forms.Length];
        var points = Enumerable.Range(0, corners).Select(corner => eighths * Math.PI / 4 + corner * 2 * Math.PI / corners)
            .Select(angle => (x + Radius * Math.Cos(angle), y + Radius * Math.Sin(angle)));
        canvas.Shape(new ShapeLook(fill is ChartFill.Solid or ChartFill.Mark ? 0 : 1, 0, 0.8), [.. points]);
    }

    public static void Join(ChartCanvas canvas, ChartFill fill, (double X, double Y) from, (double X, double Y) to)
    {
        if (fill is not ChartFill.Mark)
            canvas.Line(from.X, from.Y, to.X, to.Y, fill is ChartFill.Solid ? 1.3 : 0.9, dash: fill is ChartFill.Hatched ? 3 : 0);
    }
}
