namespace Dti.Xlsx.Hostile.Building;

/// <summary>The checksum of zip archives, also of content that is only known as the repetition of a piece.</summary>
internal static class Checksum
{
    private const uint Polynomial = 0xEDB88320;
    private const uint One = 1u << 31;
    private const uint OneByteOn = 1u << 23;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => OfByte((uint)value))];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
            crc = Table[(crc ^ value) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    /// <summary>Of two pieces put together, from the checksum of each.</summary>
    public static uint Join(uint first, uint second, long secondLength) => Multiply(ShiftBy(secondLength), first) ^ second;

    /// <summary>Of a piece put together with itself so many times.</summary>
    public static uint Repeat(uint piece, long length, long times)
    {
        var (crc, doubled, doubledLength) = (0u, piece, length);
        for (var rest = times; rest > 0; rest >>= 1)
        {
            if ((rest & 1) != 0)
                crc = Join(crc, doubled, doubledLength);
            doubled = Join(doubled, doubled, doubledLength);
            doubledLength *= 2;
        }

        return crc;
    }

    // Checksums are polynomials over two elements: what goes before is multiplied by x to the power of the bits behind it.
    private static uint ShiftBy(long bytes)
    {
        var (product, power) = (One, OneByteOn);
        for (var rest = bytes; rest > 0; rest >>= 1)
        {
            if ((rest & 1) != 0)
                product = Multiply(power, product);
            power = Multiply(power, power);
        }

        return product;
    }

    private static uint Multiply(uint one, uint other)
    {
        var product = 0u;
        for (var bit = One; bit != 0; bit >>= 1)
        {
            if ((one & bit) != 0)
                product ^= other;
            other = (other & 1) != 0 ? (other >> 1) ^ Polynomial : other >> 1;
        }

        return product;
    }

    private static uint OfByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) != 0 ? (value >> 1) ^ Polynomial : value >> 1;
        return value;
    }
}
