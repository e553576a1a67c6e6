using System.Text;
using Dti.Pdf.Fonts;

namespace Dti.Pdf.Layout;

/// <summary>Glyphs of one face on one baseline.</summary>
/// <param name="SpaceStretch">Points added to every space of a justified line.</param>
/// <param name="Owner">What the text belongs to; null for what is no content, such as page numbers.</param>
internal sealed record TextFragment(
    double X, double Baseline, double Width, ReadOnlyMemory<GlyphUse> Glyphs, FontFace Face, double Size, double SpaceStretch,
    StructureNode? Owner) : Fragment
{
    public string Text
    {
        get
        {
            var text = new StringBuilder(Glyphs.Length);
            foreach (var glyph in Glyphs.Span)
                text.Append(new Rune(glyph.CodePoint).ToString());
            return text.ToString();
        }
    }

    public override TextFragment Moved(double right, double down) => this with { X = X + right, Baseline = Baseline + down };

    public static bool IsSpace(int codePoint) => codePoint is ' ' or '\u00A0';
}
