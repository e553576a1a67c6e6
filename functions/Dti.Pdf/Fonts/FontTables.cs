using System.Text;

namespace Dti.Pdf.Fonts;

/// <summary>The table directory of a TrueType file.</summary>
internal sealed class FontTables
{
    private const uint TrueTypeVersion = 0x00010000;
    private readonly Dictionary<string, FontBytes> _tables = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">Not a TrueType file, or a damaged one.</exception>
    public FontTables(ReadOnlyMemory<byte> file)
    {
        var bytes = new FontBytes(file);
        if (bytes.U32(0) is not TrueTypeVersion)
            throw new InvalidDataException("Not a TrueType font file (glyphs in another outline format, or no font at all).");

        var count = bytes.U16(4);
        for (var i = 0; i < count; i++)
        {
            var entry = bytes.Slice(12 + i * 16, 16);
            var tag = Encoding.ASCII.GetString(entry.Memory.Span[..4]);
            _tables[tag] = bytes.Slice(entry.Offset32(8), entry.Offset32(12));
        }
    }

    public FontBytes this[string tag] => Find(tag) ?? throw new InvalidDataException($"The font file has no table '{tag}'.");

    public FontBytes? Find(string tag) => _tables.TryGetValue(tag, out var table) ? table : null;
}
