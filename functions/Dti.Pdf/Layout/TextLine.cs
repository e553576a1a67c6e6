namespace Dti.Pdf.Layout;

/// <summary>A line of a paragraph: glyphs from <paramref name="Start"/> up to <paramref name="End"/>, without the spaces
/// at its end.</summary>
/// <param name="EndsParagraph">The last line, or one that ends with a line feed: never stretched.</param>
internal readonly record struct TextLine(int Start, int End, bool EndsParagraph);
