using Dti.Pdf.Fonts;
using Dti.Pdf.Layout;

namespace Dti.Pdf.Writing;

/// <summary>The faces that a document uses, in order of first use, each reduced to its glyphs.</summary>
internal sealed class DocumentFonts
{
    private readonly Dictionary<FontFace, (string Name, FontSubset Subset)> _fonts = [];

    public DocumentFonts(IEnumerable<LaidOutPage> pages)
    {
        var uses = new Dictionary<FontFace, HashSet<GlyphUse>>();
        var order = new List<FontFace>();
        foreach (var text in pages.SelectMany(page => page.Fragments).OfType<TextFragment>())
        {
            if (!uses.TryGetValue(text.Face, out var used))
            {
                uses[text.Face] = used = [];
                order.Add(text.Face);
            }

            foreach (var glyph in text.Glyphs.Span)
                used.Add(glyph);
        }

        Subsets = [.. order.Select(face => new FontSubset(face, uses[face]))];
        foreach (var subset in Subsets)
            _fonts[subset.Face] = ($"F{_fonts.Count + 1}", subset);
    }

    public IReadOnlyList<FontSubset> Subsets { get; }

    public (string Name, FontSubset Subset) this[FontFace face] => _fonts[face];
}
