using System.Buffers.Binary;

namespace Dti.Xlsx.Zip;

/// <summary>The checksum of zip archives (polynomial 0xEDB88320), eight bytes at a time.</summary>
internal struct Crc32
{
    private const int Slices = 8;

    private static readonly uint[][] Tables = BuildTables();

    // Kept inverted, so that a fresh value is all zero bits.
    private uint inverted;

    public readonly uint Value => inverted;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var tables = Tables;
        var crc = ~inverted;
        while (bytes.Length >= Slices)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = tables[7][low & 0xFF] ^ tables[6][(low >> 8) & 0xFF] ^ tables[5][(low >> 16) & 0xFF] ^ tables[4][low >> 24]
                ^ tables[3][high & 0xFF] ^ tables[2][(high >> 8) & 0xFF] ^ tables[1][(high >> 16) & 0xFF] ^ tables[0][high >> 24];
            bytes = bytes[Slices..];
        }

        foreach (var value in bytes)
            crc = tables[0][(crc ^ value) & 0xFF] ^ (crc >> 8);
        inverted = ~crc;
    }

    private static uint[][] BuildTables()
    {
        var tables = new uint[Slices][];
        for (var slice = 0; slice < Slices; slice++)
        {
            tables[slice] = new uint[256];
            for (var value = 0u; value < 256; value++)
                tables[slice][value] = slice == 0 ? OfByte(value) : Shifted(tables[slice - 1][value], tables[0]);
        }

        return tables;
    }

    private static uint OfByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        return value;
    }

    private static uint Shifted(uint crc, uint[] bytes) => (crc >> 8) ^ bytes[crc & 0xFF];
}
