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
    public void Pieces_of_any_length_give_the_checksum_of_the_whole()
    {
        var bytes = Enumerable.Range(0, 100).Select(number => (byte)(number * 37)).ToArray();
        var whole = default(Crc32);
        whole.Append(bytes);

        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            var pieces = default(Crc32);
            pieces.Append(bytes.AsSpan(0, cut));
            pieces.Append(bytes.AsSpan(cut));
            Assert.Equal(whole.Value, pieces.Value);
        }
    }
}
