using System.Text;
using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Tests;

public class Crc32Tests
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xCBF43926u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    public void Checksums_are_the_published_ones(string text, uint expected)
    {
        var crc = default(Crc32);

        crc.Append(Encoding.ASCII.GetBytes(text));

        Assert.Equal(expected, crc.Value);
    }

    [Fact]
    public void Bytes_of_any_length_and_in_pieces_give_the_checksum_by_definition()
    {
        var bytes = Enumerable.Range(0, 700).Select(number => (byte)(number * 37 + number / 7)).ToArray();

        for (var length = 0; length <= bytes.Length; length++)
        {
            var pieces = default(Crc32);
            pieces.Append(bytes.AsSpan(0, length / 3));
            pieces.Append(bytes.AsSpan(length / 3, length - length / 3));
            Assert.Equal(BitByBit(bytes.AsSpan(0, length)), pieces.Value);
        }
    }

    private static uint BitByBit(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        return ~crc;
    }
}
