using System.Text;
using Dti.Pdf.Fonts;

namespace Dti.Pdf.Layout;

/// <summary>Turns runs of text into glyphs. A character that the font lacks, or that is none (a control code, half a
/// surrogate pair), is set as a mark that can be seen, and noted.</summary>
internal sealed class TextSetter(NoticeLog notices)
{
    public SetGlyph[] Set(Paragraph paragraph, FontFamily fonts)
    {
        var glyphs = new List<SetGlyph>();
        foreach (var run in paragraph.Runs)
            Append(glyphs, run.Text, Look.Of(fonts, paragraph.Style, run));
        return [.. glyphs];
    }

    public SetGlyph[] Set(string text, Look look)
    {
        var glyphs = new List<SetGlyph>(text.Length);
        Append(glyphs, text, look);
        return [.. glyphs];
    }

    private void Append(List<SetGlyph> glyphs, string text, Look look)
    {
        var composed = UnicodeText.Compose(text);
        foreach (var character in composed.EnumerateRunes())
            glyphs.Add(UnicodeText.IsInvisible(character)
                ? new SetGlyph(new GlyphUse(0, character.Value), look, Advance: 0, IsDrawn: false)
                : SetCharacter(character, look, composed));
    }

    private SetGlyph SetCharacter(Rune character, Look look, string context)
    {
        if (look.Face.GlyphFor(character) is { } glyph && !Rune.IsControl(character) && character != Rune.ReplacementChar)
            return Measured(new GlyphUse(glyph, character.Value), look);
        notices.AddMissing(character, context);
        return Measured(new GlyphUse(look.Face.SubstituteGlyph, Rune.ReplacementChar.Value), look);
    }

    private static SetGlyph Measured(GlyphUse use, Look look) =>
        new(use, look, look.ToPoints(look.Face.AdvanceOf(use.Glyph)), IsDrawn: true);
}
