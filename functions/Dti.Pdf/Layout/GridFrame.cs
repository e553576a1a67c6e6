namespace Dti.Pdf.Layout;

/// <summary>What surrounds the content of cells, in points; no border for a thickness of 0.</summary>
internal sealed record GridFrame(double Thickness, double HorizontalPadding, double VerticalPadding)
{
    public static GridFrame None { get; } = new(0, 0, 0);

    /// <summary>Horizontal lines reach to the outer edge of the vertical ones, so that corners are whole. Lines shared
    /// with neighbours are merged when the page is put together.</summary>
    public IEnumerable<Fragment> Borders(double left, double top, double right, double bottom) => Thickness == 0
        ? []
        : [
            new LineFragment(left - Thickness / 2, top, right + Thickness / 2, top, Thickness),
            new LineFragment(left - Thickness / 2, bottom, right + Thickness / 2, bottom, Thickness),
            new LineFragment(left, top, left, bottom, Thickness),
            new LineFragment(right, top, right, bottom, Thickness),
        ];
}
