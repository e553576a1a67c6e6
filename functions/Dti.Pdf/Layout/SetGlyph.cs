using Dti.Pdf.Fonts;

namespace Dti.Pdf.Layout;

/// <summary>A glyph with its look.</summary>
/// <param name="Advance">In points.</param>
/// <param name="IsDrawn">False for what only steers line breaking.</param>
internal readonly record struct SetGlyph(GlyphUse Use, Look Look, double Advance, bool IsDrawn)
{
    public int CodePoint => Use.CodePoint;
}
