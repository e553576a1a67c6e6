namespace Dti.Pdf;

/// <summary>Empty height. Left out at the top of a page that was begun for lack of room.</summary>
public sealed record Spacer : Block
{
    /// <param name="height">In points, not negative.</param>
    public Spacer(double height)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(height);
        Height = height;
    }

    public double Height { get; }

    public static Spacer OfMm(double heightMm) => new(Mm.ToPoints(heightMm));
}
