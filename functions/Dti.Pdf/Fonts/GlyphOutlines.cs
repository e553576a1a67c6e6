namespace Dti.Pdf.Fonts;

/// <summary>The outlines of a font, as stored in <c>glyf</c> and found through <c>loca</c>.</summary>
internal sealed class GlyphOutlines(FontBytes glyf, FontBytes loca, bool longOffsets)
{
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasXAndYScale = 0x0040;
    private const int HasTwoByTwo = 0x0080;

    /// <summary>Empty for a glyph without ink.</summary>
    public FontBytes this[int glyph]
    {
        get
        {
            var (start, end) = (OffsetOf(glyph), OffsetOf(glyph + 1));
            return glyf.Slice(start, end - start);
        }
    }

    /// <summary>Where in an outline the glyph numbers of its components stand; none for a simple glyph.</summary>
    public static IEnumerable<int> ComponentOffsets(FontBytes outline)
    {
        if (outline.Length == 0 || outline.I16(0) >= 0)
            yield break;

        for (var offset = 10; ;)
        {
            var flags = outline.U16(offset);
            yield return offset + 2;
            if ((flags & MoreComponents) == 0)
                yield break;
            offset += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2) + ScaleLength(flags);
        }
    }

    private static int ScaleLength(int flags) => flags switch
    {
        _ when (flags & HasScale) != 0 => 2,
        _ when (flags & HasXAndYScale) != 0 => 4,
        _ when (flags & HasTwoByTwo) != 0 => 8,
        _ => 0,
    };

    private int OffsetOf(int index) => longOffsets ? loca.Offset32(index * 4) : loca.U16(index * 2) * 2;
}
