namespace Dti.Pdf.Layout;

/// <summary>A horizontal or vertical stroke, from top left to bottom right.</summary>
internal sealed record LineFragment(double X1, double Y1, double X2, double Y2, double Thickness) : Fragment
{
    public bool IsHorizontal => Y1 == Y2;

    public override LineFragment Moved(double right, double down) =>
        this with { X1 = X1 + right, X2 = X2 + right, Y1 = Y1 + down, Y2 = Y2 + down };
}
