namespace Dti.Pdf;

/// <summary>Paper and margins in millimetres.</summary>
public sealed record PageSetup
{
    /// <exception cref="ArgumentOutOfRangeException">A measure is not positive, or the margins leave no room.</exception>
    public PageSetup(double widthMm, double heightMm, double topMm, double bottomMm, double leftMm, double rightMm)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(topMm);
        ArgumentOutOfRangeException.ThrowIfNegative(bottomMm);
        ArgumentOutOfRangeException.ThrowIfNegative(leftMm);
        ArgumentOutOfRangeException.ThrowIfNegative(rightMm);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(widthMm, leftMm + rightMm);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(heightMm, topMm + bottomMm);
        (WidthMm, HeightMm) = (widthMm, heightMm);
        (TopMm, BottomMm, LeftMm, RightMm) = (topMm, bottomMm, leftMm, rightMm);
    }

    public double WidthMm { get; }

    public double HeightMm { get; }

    public double TopMm { get; }

    public double BottomMm { get; }

    public double LeftMm { get; }

    public double RightMm { get; }

    /// <summary>Between the margins.</summary>
    public double TextWidthMm => WidthMm - LeftMm - RightMm;

    /// <summary>Between the margins.</summary>
    public double TextHeightMm => HeightMm - TopMm - BottomMm;

    /// <summary>A4 upright.</summary>
    public static PageSetup A4(double topMm, double bottomMm, double leftMm, double rightMm) =>
        new(210, 297, topMm, bottomMm, leftMm, rightMm);

    /// <summary>A4 lying on its long side.</summary>
    public static PageSetup A4Landscape(double topMm, double bottomMm, double leftMm, double rightMm) =>
        new(297, 210, topMm, bottomMm, leftMm, rightMm);
}
