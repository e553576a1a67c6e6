using Dti.Pdf.Fonts;

namespace Dti.Pdf.Layout;

/// <summary>Sets text on a single line in one face.</summary>
internal sealed class LineSetter(FontFace face, NoticeLog notices)
{
    /// <summary>From the origin to the right.</summary>
    public TextFragment Set(string text, double size, StructureNode? owner)
    {
        var glyphs = new TextSetter(notices).Set(text.ReplaceLineEndings(" "), new Look(face, size, size, 0, Underline: false));
        GlyphUse[] uses = [.. glyphs.Where(glyph => glyph.IsDrawn).Select(glyph => glyph.Use)];
        return new TextFragment(0, 0, glyphs.Sum(glyph => glyph.Advance), uses, face, size, 0, owner);
    }
}
