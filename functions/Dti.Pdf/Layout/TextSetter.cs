using System.Text;
using Dti.Pdf.Fonts;

namespace Dti.Pdf.Layout;

/// <summary>Turns runs of text into glyphs: composed (NFC), line ends as line feeds, tabs as spaces. A character that
/// the font lacks is set as a mark that can be seen, and noted.</summary>
internal sealed class TextSetter(NoticeLog notices)
{
    public const int ZeroWidthSpace = 0x200B;

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
        var composed = text.ReplaceLineEndings("\n").Replace('\t', ' ').Normalize(NormalizationForm.FormC);
        foreach (var character in composed.EnumerateRunes())
            glyphs.Add(character.Value is '\n' or ZeroWidthSpace
                ? new SetGlyph(new GlyphUse(0, character.Value), look, 0)
                : SetCharacter(character, look, composed));
    }

    private SetGlyph SetCharacter(Rune character, Look look, string context)
    {
        if (look.Face.GlyphFor(character) is { } glyph)
            return Measured(new GlyphUse(glyph, character.Value), look);
        notices.AddMissing(character, context);
        return Measured(new GlyphUse(look.Face.SubstituteGlyph, Rune.ReplacementChar.Value), look);
    }

    private static SetGlyph Measured(GlyphUse use, Look look) => new(use, look, look.ToPoints(look.Face.AdvanceOf(use.Glyph)));
}
