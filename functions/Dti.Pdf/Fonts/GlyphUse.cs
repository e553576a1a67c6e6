namespace Dti.Pdf.Fonts;

/// <summary>A glyph standing for a character. One glyph may stand for several (space and no-break space, Đ and Ð);
/// each pair gets a code of its own in the file, so that copied text is exactly what was set.</summary>
internal readonly record struct GlyphUse(ushort Glyph, int CodePoint) : IComparable<GlyphUse>
{
    public int CompareTo(GlyphUse other) => (CodePoint, Glyph).CompareTo((other.CodePoint, other.Glyph));
}
