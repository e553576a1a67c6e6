using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dti.Pdf.Fonts;

namespace Dti.Pdf.Writing;

/// <summary>Writes a subset as a composite font (Type 0 over CIDFontType2, Identity-H): a code is a glyph number.</summary>
internal sealed class FontWriter(PdfFile file, FontSubset subset)
{
    private const int Symbolic = 4;
    private const int Italic = 64;
    private const int RegularStem = 80;
    private const int BoldStem = 140;

    public int Write()
    {
        var name = $"{Tag()}+{subset.Face.PostScriptName}";
        var font = file.Write(string.Create(CultureInfo.InvariantCulture, $"""
            <</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>
            /FontDescriptor {WriteDescriptor(name)} 0 R/CIDToGIDMap/Identity/W[0 {Widths()}]>>
            """));
        var unicode = file.WriteStream("", Encoding.ASCII.GetBytes(ToUnicodeMap.Write(subset.Uses)));
        return file.Write(string.Create(CultureInfo.InvariantCulture, $"""
            <</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{font} 0 R]/ToUnicode {unicode} 0 R>>
            """));
    }

    private int WriteDescriptor(string name)
    {
        var face = subset.Face;
        var program = file.WriteStream(
            string.Create(CultureInfo.InvariantCulture, $"/Length1 {subset.Program.Length}"), subset.Program);
        var codes = file.WriteStream("", CodesPresent());
        var (xMin, yMin, xMax, yMax) = face.BoundingBox;
        return file.Write(string.Create(CultureInfo.InvariantCulture, $"""
            <</Type/FontDescriptor/FontName/{name}/Flags {Symbolic | (face.Style.IsItalic ? Italic : 0)}
            /FontBBox[{Em(xMin)} {Em(yMin)} {Em(xMax)} {Em(yMax)}]/ItalicAngle {PdfSyntax.Number(face.Style.ItalicAngle)}
            /Ascent {Em(face.Ascent)}/Descent {Em(-face.Descent)}/CapHeight {Em(face.Style.CapHeight)}
            /StemV {(face.Style.IsBold ? BoldStem : RegularStem)}/FontFile2 {program} 0 R/CIDSet {codes} 0 R>>
            """));
    }

    /// <summary>Six letters that differ between subsets, as PDF asks for.</summary>
    private string Tag() =>
        string.Concat(SHA256.HashData(subset.Program).Take(6).Select(one => (char)('A' + one % 26)));

    private string Widths() => PdfSyntax.Array(subset.Sources.Select(glyph => Em(subset.Face.AdvanceOf(glyph))));

    /// <summary>One bit for each code from 0, first in the highest bit.</summary>
    private byte[] CodesPresent()
    {
        var bits = new byte[(subset.Sources.Count + 7) / 8];
        for (var code = 0; code < subset.Sources.Count; code++)
            bits[code / 8] |= (byte)(0x80 >> (code % 8));
        return bits;
    }

    /// <summary>Font units as thousandths of the font size.</summary>
    private string Em(int units) => PdfSyntax.Number(units * 1000.0 / subset.Face.UnitsPerEm);
}
