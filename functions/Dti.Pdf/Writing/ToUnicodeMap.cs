using System.Globalization;
using System.Text;
using Dti.Pdf.Fonts;

namespace Dti.Pdf.Writing;

/// <summary>The CMap that turns codes back into characters; the first character has code 1.</summary>
internal static class ToUnicodeMap
{
    private const int MostEntriesInABlock = 100;

    public static string Write(IReadOnlyList<GlyphUse> uses)
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        for (var first = 0; first < uses.Count; first += MostEntriesInABlock)
        {
            var count = Math.Min(MostEntriesInABlock, uses.Count - first);
            map.Append(CultureInfo.InvariantCulture, $"{count} beginbfchar\n");
            for (var i = first; i < first + count; i++)
                map.Append(CultureInfo.InvariantCulture, $"<{i + 1:X4}> <{Utf16(uses[i].CodePoint)}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString().ReplaceLineEndings("\n");
    }

    private static string Utf16(int codePoint) =>
        Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(new Rune(codePoint).ToString()));
}
