using System.Buffers.Binary;

namespace Dti.Pdf.Fonts;

/// <summary>Writes the TrueType file of a subset. <paramref name="sources"/> grows by the components that its glyphs are
/// composed of.</summary>
internal sealed class SubsetProgram(FontFace face, List<ushort> sources, Dictionary<ushort, int> codeOfSource)
{
    private static readonly string[] CopiedTables = ["cvt ", "fpgm", "prep"];

    public byte[] Write()
    {
        using var glyf = new MemoryStream();
        var offsets = WriteOutlines(glyf);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf.ToArray(),
            ["head"] = Head(),
            ["hhea"] = Patched("hhea", 34, (ushort)sources.Count),
            ["hmtx"] = Metrics(),
            ["loca"] = Locations(offsets),
            ["maxp"] = Patched("maxp", 4, (ushort)sources.Count),
        };
        foreach (var tag in CopiedTables)
            if (face.Tables.Find(tag) is { } table)
                tables[tag] = table.Memory.ToArray();
        return FontFile.Write(tables);
    }

    private List<int> WriteOutlines(MemoryStream glyf)
    {
        List<int> offsets = [];
        for (var code = 0; code < sources.Count; code++)
        {
            offsets.Add((int)glyf.Length);
            var outline = face.Outlines[sources[code]];
            var bytes = outline.Memory.ToArray();
            foreach (var offset in GlyphOutlines.ComponentOffsets(outline))
                BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(offset), (ushort)CodeOfComponent(outline.U16(offset)));
            glyf.Write(bytes);
            while (glyf.Length % 4 != 0)
                glyf.WriteByte(0);
        }

        offsets.Add((int)glyf.Length);
        return offsets;
    }

    private int CodeOfComponent(ushort source)
    {
        if (source >= face.GlyphCount)
            throw new InvalidDataException("The font file is damaged: a glyph is composed of one that does not exist.");
        if (codeOfSource.TryGetValue(source, out var code))
            return code;
        codeOfSource[source] = sources.Count;
        sources.Add(source);
        return sources.Count - 1;
    }

    private byte[] Metrics()
    {
        var metrics = new byte[sources.Count * 4];
        for (var code = 0; code < sources.Count; code++)
        {
            var outline = face.Outlines[sources[code]];
            var leftBearing = outline.Length == 0 ? (short)0 : outline.I16(2);
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(code * 4), (ushort)face.AdvanceOf(sources[code]));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan(code * 4 + 2), leftBearing);
        }

        return metrics;
    }

    /// <summary>Offsets are written long; the checksum of the whole file is filled in by the file writer.</summary>
    private byte[] Head()
    {
        var head = Patched("head", 50, 1);
        head.AsSpan(8, 4).Clear();
        return head;
    }

    private byte[] Patched(string tag, int offset, ushort value)
    {
        var table = face.Tables[tag].Memory.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(offset), value);
        return table;
    }

    private static byte[] Locations(List<int> offsets)
    {
        var table = new byte[offsets.Count * 4];
        for (var i = 0; i < offsets.Count; i++)
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(i * 4), offsets[i]);
        return table;
    }
}
