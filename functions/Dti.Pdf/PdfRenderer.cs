using Dti.Pdf.Layout;
using Dti.Pdf.Writing;

namespace Dti.Pdf;

/// <summary>Makes PDF files: version 1.4, PDF/A-1b, tagged, fonts embedded as subsets. Safe to use from many threads.</summary>
public static class PdfRenderer
{
    /// <summary>Lays a document out and writes it; the stream is left open.</summary>
    /// <exception cref="ArgumentException">Columns are wider than the place they stand in.</exception>
    public static PdfLayout Render(PdfDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var laidOut = new DocumentLayout(document).Lay();
        using var file = new PdfFile(output);
        new DocumentWriter(document.Metadata, laidOut, file).Write();
        return Describe(laidOut);
    }

    /// <summary>Lays a document out without writing it.</summary>
    /// <exception cref="ArgumentException">Columns are wider than the place they stand in.</exception>
    public static PdfLayout Lay(PdfDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Describe(new DocumentLayout(document).Lay());
    }

    private static PdfLayout Describe(LaidOutDocument laidOut) => new([.. laidOut.Pages.Select(Describe)], laidOut.Notices);

    private static PlacedPage Describe(LaidOutPage page) => new(
        Mm.ToPoints(page.Setup.WidthMm),
        Mm.ToPoints(page.Setup.HeightMm),
        [.. page.Fragments.OfType<TextFragment>().Select(Describe)],
        [.. page.Fragments.OfType<LineFragment>().Select(line => new PlacedRule(line.X1, line.Y1, line.X2, line.Y2, line.Thickness))])
    {
        Shapes = [.. page.Fragments.OfType<ShapeFragment>().Select(Describe)],
    };

    private static PlacedShape Describe(ShapeFragment shape) => new(
        shape.Points.Min(point => point.X), shape.Points.Min(point => point.Y),
        shape.Points.Max(point => point.X), shape.Points.Max(point => point.Y), shape.Look.Fill);

    private static PlacedText Describe(TextFragment text) => new(
        text.Text, text.X, text.Baseline, text.Width, text.Size, text.Face.Style.IsBold, text.Face.Style.IsItalic, text.Owner?.Tag);
}
