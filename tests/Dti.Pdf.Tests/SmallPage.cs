namespace Dti.Pdf.Tests;

/// <summary>Lays blocks out on pages 100 mm wide between margins of 10 mm that hold a few lines of 12 points.</summary>
internal static class SmallPage
{
    public static readonly ParagraphStyle Plain = new() { Size = 12 };

    /// <summary>Of <see cref="Plain"/>, in points.</summary>
    public static readonly double LineHeight = 12 * 2355 / 2048.0;

    public static PdfLayout Lay(int lines, params IReadOnlyList<Block> blocks) =>
        PdfRenderer.Lay(new PdfDocument(new PdfMetadata("Thử"), Faces.Tinos, new Section(Setup(lines), blocks)));

    public static PageSetup Setup(int lines) => new(100, 20 + Mm.FromPoints(lines * LineHeight + 1), 10, 10, 10, 10);

    /// <summary>So many lines, each a word followed by a line feed: a1, a2 …</summary>
    public static Paragraph Lines(string name, int count, ParagraphStyle? style = null) =>
        new(style ?? Plain, string.Join('\n', Enumerable.Range(1, count).Select(i => $"{name}{i}")));

    public static string TextOf(PlacedPage page) => string.Join(' ', page.Texts.Select(text => text.Text.Trim()));

    public static IEnumerable<string> TextOf(PdfLayout layout) => layout.Pages.Select(TextOf);
}
