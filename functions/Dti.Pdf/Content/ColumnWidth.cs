namespace Dti.Pdf;

/// <summary>The width of a column: millimetres, or a share of what the columns in millimetres leave.</summary>
public sealed record ColumnWidth
{
    private ColumnWidth(double mm, double share) => (FixedMm, RelativeShare) = (mm, share);

    internal double FixedMm { get; }

    internal double RelativeShare { get; }

    public static ColumnWidth OfMm(double widthMm)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(widthMm);
        return new ColumnWidth(widthMm, 0);
    }

    public static ColumnWidth OfShare(double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(share);
        return new ColumnWidth(0, share);
    }
}
