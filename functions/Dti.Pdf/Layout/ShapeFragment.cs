namespace Dti.Pdf.Layout;

/// <summary>A polygon or a line through points.</summary>
/// <param name="Look">How it is painted.</param>
/// <param name="Owner">The figure it is part of.</param>
internal sealed record ShapeFragment(IReadOnlyList<(double X, double Y)> Points, ShapeLook Look, StructureNode Owner) : Fragment
{
    public override ShapeFragment Moved(double right, double down) =>
        this with { Points = [.. Points.Select(point => (point.X + right, point.Y + down))] };
}

/// <summary>Greys from 0 (black) to 1 (white), null for none; lengths in points.</summary>
/// <param name="Fill">Also closes the shape.</param>
/// <param name="Dash">Length of dashes and of gaps; 0 for a whole line.</param>
internal sealed record ShapeLook(double? Fill, double? Stroke, double Thickness = 0.75, double Dash = 0);
