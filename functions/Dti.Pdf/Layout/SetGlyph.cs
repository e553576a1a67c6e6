using Dti.Pdf.Fonts;

namespace Dti.Pdf.Layout;

/// <summary>A glyph with its look and its advance in points.</summary>
internal readonly record struct SetGlyph(GlyphUse Use, Look Look, double Advance)
{
    public int CodePoint => Use.CodePoint;

    /// <summary>Steers line breaking and is never drawn.</summary>
    public bool IsControl => CodePoint is '\n' or TextSetter.ZeroWidthSpace;
}
