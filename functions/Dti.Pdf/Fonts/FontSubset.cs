namespace Dti.Pdf.Fonts;

/// <summary>The glyphs of a face that a document uses, renumbered from 1 in the order of their characters; 0 is
/// <c>.notdef</c>. Components of composite glyphs follow after the characters.</summary>
internal sealed class FontSubset
{
    private readonly Dictionary<GlyphUse, int> _codes = [];
    private readonly List<ushort> _sources = [0];
    private readonly List<GlyphUse> _uses = [];

    public FontSubset(FontFace face, IEnumerable<GlyphUse> uses)
    {
        Face = face;
        var codeOfSource = new Dictionary<ushort, int> { [0] = 0 };
        foreach (var use in uses.Distinct().Order())
        {
            _uses.Add(use);
            _codes[use] = _sources.Count;
            codeOfSource.TryAdd(use.Glyph, _sources.Count);
            _sources.Add(use.Glyph);
        }

        Program = new SubsetProgram(face, _sources, codeOfSource).Write();
    }

    public FontFace Face { get; }

    /// <summary>Source glyph of each code, components included.</summary>
    public IReadOnlyList<ushort> Sources => _sources;

    /// <summary>The characters used, in order; the first has code 1.</summary>
    public IReadOnlyList<GlyphUse> Uses => _uses;

    /// <summary>A TrueType file as PDF embeds it.</summary>
    public byte[] Program { get; }

    public int CodeOf(GlyphUse use) => _codes[use];
}
