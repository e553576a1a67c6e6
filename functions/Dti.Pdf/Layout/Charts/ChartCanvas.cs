namespace Dti.Pdf.Layout.Charts;

/// <summary>Draws parts of a chart. Points, y downwards.</summary>
internal sealed class ChartCanvas(FontFamily fonts, NoticeLog notices, StructureNode owner)
{
    public const double Grey = 0.6;
    private const double HatchSpacing = 3.2;
    private static readonly ShapeLook Paper = new(Fill: 1, Stroke: null);
    private readonly LineSetter _texts = new(fonts.Regular, notices);
    private readonly List<Fragment> _fragments = [];

    public IReadOnlyList<Fragment> Fragments => _fragments;

    public double Measure(string text, double size) => fonts.Regular.Measure(text.ReplaceLineEndings(" "), size);

    /// <summary>A label of several lines, laid out in a width.</summary>
    public Flow Label(string text, double size, double width, HorizontalAlignment alignment)
    {
        var style = new ParagraphStyle { Size = size, Alignment = alignment, IsBalanced = true };
        return new Flow([.. new ParagraphLayout(new Paragraph(style, text), fonts, width, notices).Atoms(owner)], 0);
    }

    public void Add(Flow label, double x, double top) => _fragments.AddRange(label.Stack(x, top));

    public void Line(double x1, double y1, double x2, double y2, double thickness = 0.75, double grey = 0, double dash = 0) =>
        Shape(new ShapeLook(null, grey, thickness, dash), (x1, y1), (x2, y2));

    public void Shape(ShapeLook look, params IReadOnlyList<(double X, double Y)> points) =>
        _fragments.Add(new ShapeFragment(points, look, owner));

    /// <summary>A bar, the key to one, or whatever a series fills.</summary>
    public void Bar(ChartFill fill, double left, double top, double right, double bottom)
    {
        var look = new ShapeLook(fill is ChartFill.Solid ? Grey : 1, 0, 0.6);
        Shape(look, (left, top), (right, top), (right, bottom), (left, bottom));
        if (fill is ChartFill.Hatched)
            Hatch(left, top, right, bottom);
    }

    /// <summary>Text on paper, so that no line runs through it; shrunk to fit in a width.</summary>
    /// <param name="x">Its left edge, middle or right edge by <paramref name="alignment"/>.</param>
    public void Text(string text, double x, double baseline, double size, HorizontalAlignment alignment, double width = double.MaxValue)
    {
        if (text.Length == 0)
            return;
        var natural = Measure(text, size);
        size = natural > width ? size * width / natural : size;
        var set = _texts.Set(text, size, owner);
        var left = alignment switch { HorizontalAlignment.Center => x - set.Width / 2, HorizontalAlignment.Right => x - set.Width, _ => x };
        var (top, bottom) = (baseline - 0.75 * size, baseline + 0.2 * size);
        Shape(Paper, (left - 1, top), (left + set.Width + 1, top), (left + set.Width + 1, bottom), (left - 1, bottom));
        _fragments.Add(set.Moved(left, baseline));
    }

    /// <summary>Lines that rise to the right, cut off at the edges.</summary>
    private void Hatch(double left, double top, double right, double bottom)
    {
        for (var foot = left + HatchSpacing / 2 - (bottom - top); foot < right; foot += HatchSpacing)
        {
            var (from, to) = (Math.Max(foot, left), Math.Min(foot + bottom - top, right));
            if (to > from)
                Line(from, bottom - (from - foot), to, bottom - (to - foot), 0.4);
        }
    }
}
