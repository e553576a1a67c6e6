using System.Text;
using Dti.Pdf.Fonts;

namespace Dti.Pdf;

/// <summary>One face of a TrueType font, parsed once and kept by the caller; safe to use from many threads. Measures
/// are in units of the font, <see cref="UnitsPerEm"/> to the font size, unless said otherwise.</summary>
public sealed class FontFace
{
    private readonly Dictionary<int, ushort> _glyphs;
    private readonly ushort[] _advances;

    private FontFace(FontTables tables)
    {
        var (head, hhea, maxp) = (tables["head"], tables["hhea"], tables["maxp"]);
        Tables = tables;
        UnitsPerEm = head.U16(18);
        BoundingBox = (head.I16(36), head.I16(38), head.I16(40), head.I16(42));
        (Ascent, Descent, LineGap) = (hhea.I16(4), -hhea.I16(6), hhea.I16(8));
        GlyphCount = maxp.U16(4);
        if (UnitsPerEm == 0 || GlyphCount == 0)
            throw new InvalidDataException("The font file is damaged: no glyphs, or an em of no units.");
        Outlines = new GlyphOutlines(tables["glyf"], tables["loca"], longOffsets: head.I16(50) != 0);
        _advances = ReadAdvances(tables["hmtx"], hhea.U16(34), GlyphCount);
        _glyphs = CharacterMap.Read(tables["cmap"], GlyphCount);
        PostScriptName = FontNames.ReadPostScriptName(tables["name"]);
        Style = FontStyle.Read(tables);
    }

    public string PostScriptName { get; }

    public int UnitsPerEm { get; }

    /// <summary>From the baseline up.</summary>
    public int Ascent { get; }

    /// <summary>From the baseline down, positive.</summary>
    public int Descent { get; }

    /// <summary>Between the descent of one line and the ascent of the next.</summary>
    public int LineGap { get; }

    internal int GlyphCount { get; }

    internal (int XMin, int YMin, int XMax, int YMax) BoundingBox { get; }

    internal FontStyle Style { get; }

    internal FontTables Tables { get; }

    internal GlyphOutlines Outlines { get; }

    /// <param name="file">The whole font file; it must not be changed afterwards.</param>
    /// <exception cref="InvalidDataException">Not a TrueType font file, or a damaged one.</exception>
    public static FontFace Parse(ReadOnlyMemory<byte> file) => new(new FontTables(file));

    /// <summary>Whether the font has a glyph of its own for the character.</summary>
    public bool Has(Rune character) => _glyphs.ContainsKey(character.Value);

    /// <summary>The width of a text on one line, in points; a character that the font lacks counts as its substitute.</summary>
    public double Measure(string text, double size)
    {
        ArgumentNullException.ThrowIfNull(text);
        long units = 0;
        foreach (var character in UnicodeText.Compose(text).EnumerateRunes())
            if (!UnicodeText.IsInvisible(character))
                units += AdvanceOf(GlyphFor(character) ?? SubstituteGlyph);
        return units * size / UnitsPerEm;
    }

    internal ushort? GlyphFor(Rune character) => _glyphs.TryGetValue(character.Value, out var glyph) ? glyph : null;

    /// <summary>A mark that can be seen: the replacement character, else a box, else a question mark.</summary>
    internal ushort SubstituteGlyph =>
        GlyphFor(Rune.ReplacementChar) ?? GlyphFor(new Rune('□')) ?? GlyphFor(new Rune('?')) ?? 0;

    internal int AdvanceOf(ushort glyph) => _advances[glyph];

    private static ushort[] ReadAdvances(FontBytes hmtx, int measured, int glyphCount)
    {
        if (measured == 0)
            throw new InvalidDataException("The font file is damaged: no glyph has a width.");
        var advances = new ushort[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
            advances[glyph] = hmtx.U16(Math.Min(glyph, measured - 1) * 4);
        return advances;
    }
}
