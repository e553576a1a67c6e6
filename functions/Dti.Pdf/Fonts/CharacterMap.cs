namespace Dti.Pdf.Fonts;

/// <summary>Which glyph stands for which code point: the Unicode subtable of <c>cmap</c>, format 12 or else 4.</summary>
internal static class CharacterMap
{
    private const int LastCodePoint = 0x10FFFF;

    public static Dictionary<int, ushort> Read(FontBytes cmap, int glyphCount)
    {
        var map = new Dictionary<int, ushort>();
        var subtable = FindUnicodeSubtable(cmap);
        foreach (var (codePoint, glyph) in subtable.U16(0) == 12 ? ReadFormat12(subtable) : ReadFormat4(subtable))
            if (glyph > 0 && glyph < glyphCount)
                map.TryAdd(codePoint, (ushort)glyph);
        return map;
    }

    private static FontBytes FindUnicodeSubtable(FontBytes cmap)
    {
        FontBytes? format4 = null;
        var count = cmap.U16(2);
        for (var i = 0; i < count; i++)
        {
            var (platform, encoding) = (cmap.U16(4 + i * 8), cmap.U16(6 + i * 8));
            if (platform is not 0 && (platform, encoding) is not ((3, 1) or (3, 10)))
                continue;
            var subtable = cmap.From(cmap.Offset32(8 + i * 8));
            if (subtable.U16(0) == 12)
                return subtable;
            if (subtable.U16(0) == 4)
                format4 = subtable;
        }

        return format4 ?? throw new InvalidDataException("The font maps no Unicode characters (no cmap of format 4 or 12).");
    }

    private static IEnumerable<(int CodePoint, long Glyph)> ReadFormat12(FontBytes table)
    {
        var groups = table.Offset32(12);
        for (var i = 0; i < groups; i++)
        {
            var group = table.Slice(16 + i * 12, 12);
            var (first, last, glyph) = (group.U32(0), group.U32(4), group.U32(8));
            for (long codePoint = first; codePoint <= last && codePoint <= LastCodePoint; codePoint++)
                yield return ((int)codePoint, glyph + codePoint - first);
        }
    }

    private static IEnumerable<(int CodePoint, long Glyph)> ReadFormat4(FontBytes table)
    {
        var size = table.U16(6);
        var (ends, starts, deltas, offsets) = (14, 16 + size, 16 + size * 2, 16 + size * 3);
        for (var segment = 0; segment < size; segment += 2)
        {
            var (start, end) = (table.U16(starts + segment), table.U16(ends + segment));
            var (delta, offset) = (table.U16(deltas + segment), table.U16(offsets + segment));
            for (int codePoint = start; codePoint <= end && codePoint < 0xFFFF; codePoint++)
            {
                var glyph = offset == 0 ? codePoint : table.U16(offsets + segment + offset + (codePoint - start) * 2);
                if (glyph != 0)
                    yield return (codePoint, (glyph + delta) & 0xFFFF);
            }
        }
    }
}
