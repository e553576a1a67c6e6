using System.Buffers.Binary;
using Dti.Pdf.Fonts;

namespace Dti.Pdf.Tests;

public sealed class CharacterMapTests
{
    [Fact]
    public void Format_12_maps_groups_beyond_the_basic_plane()
    {
        var map = CharacterMap.Read(Cmap(encoding: 10, Format12((0x41, 0x43, 5), (0x1F600, 0x1F601, 9))), glyphCount: 20);

        Assert.Equal([(0x41, 5), (0x42, 6), (0x43, 7), (0x1F600, 9), (0x1F601, 10)], map.Select(pair => (pair.Key, (int)pair.Value)));
    }

    [Fact]
    public void Format_4_adds_the_delta_of_a_segment_or_looks_glyphs_up()
    {
        ushort[] withDelta = [4, 32, 0, 4, 0, 0, 0, 0x42, 0xFFFF, 0, 0x41, 0xFFFF, unchecked((ushort)-0x3B), 1, 0, 0];
        ushort[] lookedUp = [4, 36, 0, 4, 0, 0, 0, 0x42, 0xFFFF, 0, 0x41, 0xFFFF, 0, 1, 4, 0, 9, 3];

        Assert.Equal([(0x41, 6), (0x42, 7)], Read(withDelta));
        Assert.Equal([(0x41, 9), (0x42, 3)], Read(lookedUp));
    }

    [Fact]
    public void Glyphs_that_do_not_exist_are_left_out()
    {
        var map = CharacterMap.Read(Cmap(encoding: 10, Format12((0x41, 0x43, 5))), glyphCount: 6);

        Assert.Equal([0x41], map.Keys);
    }

    [Fact]
    public void A_map_without_Unicode_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => CharacterMap.Read(Cmap(encoding: 0, Format12((0x41, 0x43, 5))), glyphCount: 6));
    }

    private static IEnumerable<(int CodePoint, int Glyph)> Read(ushort[] format4) =>
        CharacterMap.Read(Cmap(encoding: 1, Words(format4)), glyphCount: 20).Select(pair => (pair.Key, (int)pair.Value));

    private static FontBytes Cmap(ushort encoding, byte[] subtable) =>
        new((byte[])[.. Words([0, 1, 3, encoding, 0, 12]), .. subtable]);

    private static byte[] Format12(params (int First, int Last, int Glyph)[] groups)
    {
        int[] header = [12 << 16, 16 + groups.Length * 12, 0, groups.Length];
        return [.. header.Concat(groups.SelectMany(group => new[] { group.First, group.Last, group.Glyph })).SelectMany(Bytes)];
    }

    private static byte[] Bytes(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Words(ushort[] values) => [.. values.SelectMany(value => new[] { (byte)(value >> 8), (byte)value })];
}
