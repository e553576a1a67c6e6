using System.Text;
using Dti.Pdf.Fonts;

namespace Dti.Pdf.Tests;

public sealed class FontSubsetTests
{
    [Fact]
    public void Components_of_composite_glyphs_come_along_and_are_renumbered()
    {
        var subset = Subset("ệ");

        var outline = OutlinesOf(subset)[1];
        var components = GlyphOutlines.ComponentOffsets(outline).Select(offset => (int)subset.Sources[outline.U16(offset)]);

        Assert.Equal([GlyphOf('e'), GlyphOf('\u02C6'), GlyphOf('\u0323')], components);
        Assert.Equal(5, subset.Sources.Count);
    }

    [Fact]
    public void Only_used_glyphs_are_in_the_file()
    {
        var subset = Subset("AB");

        var tables = new FontTables(subset.Program);
        Assert.Equal(3, tables["maxp"].U16(4));
        Assert.Equal(["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"], TagsOf(subset.Program));
        Assert.True(subset.Program.Length < 10_000, $"{subset.Program.Length} bytes");
    }

    [Fact]
    public void Outlines_and_widths_are_those_of_the_font()
    {
        var subset = Subset("Az");

        Assert.Equal(Faces.Tinos.Regular.Outlines[GlyphOf('A')].Memory.ToArray(), Trim(OutlinesOf(subset)[1], 'A'));
        Assert.Equal(1479, new FontTables(subset.Program)["hmtx"].U16(4));
    }

    [Fact]
    public void One_glyph_that_stands_for_two_characters_gets_two_codes()
    {
        var (space, noBreakSpace) = (new GlyphUse((ushort)GlyphOf(' '), ' '), new GlyphUse((ushort)GlyphOf('\u00A0'), '\u00A0'));
        var subset = new FontSubset(Faces.Tinos.Regular, [noBreakSpace, space]);

        Assert.Equal(space.Glyph, noBreakSpace.Glyph);
        Assert.Equal((1, 2), (subset.CodeOf(space), subset.CodeOf(noBreakSpace)));
    }

    [Fact]
    public void The_checksum_of_the_whole_file_is_right()
    {
        var file = new FontBytes(Subset("Đắk R'lấp").Program);

        var sum = Enumerable.Range(0, file.Length / 4).Aggregate(0u, (sum, i) => unchecked(sum + file.U32(i * 4)));

        Assert.Equal(0xB1B0AFBA, sum);
    }

    private static FontSubset Subset(string text) =>
        new(Faces.Tinos.Regular, text.EnumerateRunes().Select(rune => new GlyphUse((ushort)GlyphOf((char)rune.Value), rune.Value)));

    private static int GlyphOf(char character) => Faces.Tinos.Regular.GlyphFor(new Rune(character)) ?? -1;

    private static GlyphOutlines OutlinesOf(FontSubset subset)
    {
        var tables = new FontTables(subset.Program);
        return new GlyphOutlines(tables["glyf"], tables["loca"], longOffsets: true);
    }

    /// <summary>Outlines are padded to four bytes.</summary>
    private static byte[] Trim(FontBytes outline, char character) =>
        outline.Slice(0, Faces.Tinos.Regular.Outlines[GlyphOf(character)].Length).Memory.ToArray();

    private static IEnumerable<string> TagsOf(byte[] file) =>
        Enumerable.Range(0, new FontBytes(file).U16(4)).Select(i => Encoding.ASCII.GetString(file, 12 + i * 16, 4));
}
