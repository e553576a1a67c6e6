using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Dti.Xlsx.Zip;

/// <summary>The checksum of zip archives (polynomial 0xEDB88320): eight bytes at a time, or four times sixteen where the processor
/// multiplies without carry.</summary>
internal struct Crc32
{
    private const int Slices = 8;
    private const int BlockLength = 64;

    private static readonly Vector128<ulong> By512Bits = Vector128.Create(0x1_5444_2BD4ul, 0x1_C6E4_1596ul);
    private static readonly Vector128<ulong> By128Bits = Vector128.Create(0x1_7519_97D0ul, 0x0_CCAA_009Eul);

    private static readonly uint[][] Tables = BuildTables();

    // Kept inverted, so that a fresh value is all zero bits.
    private uint inverted;

    public readonly uint Value => inverted;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var crc = ~inverted;
        if (Pclmulqdq.IsSupported && bytes.Length >= 2 * BlockLength)
        {
            Span<byte> folded = stackalloc byte[Vector128<byte>.Count];
            var rest = bytes.Length % BlockLength;
            Fold(bytes[..^rest], crc, folded);
            crc = AppendByTables(0, folded);
            bytes = bytes[^rest..];
        }

        inverted = ~AppendByTables(crc, bytes);
    }

    // Replaces the bytes by sixteen that leave the same remainder: what stands 512 (128) bits before other bits is multiplied by
    // the remainder of that distance and added to them. V. Gopal et al., Fast CRC Computation Using PCLMULQDQ, Intel 2009.
    private static void Fold(ReadOnlySpan<byte> bytes, uint crc, Span<byte> folded)
    {
        var (one, two, three, four) = Load(bytes);
        one ^= Vector128.CreateScalar((ulong)crc);
        for (bytes = bytes[BlockLength..]; !bytes.IsEmpty; bytes = bytes[BlockLength..])
        {
            var next = Load(bytes);
            one = Advance(one, By512Bits) ^ next.One;
            two = Advance(two, By512Bits) ^ next.Two;
            three = Advance(three, By512Bits) ^ next.Three;
            four = Advance(four, By512Bits) ^ next.Four;
        }

        two ^= Advance(one, By128Bits);
        three ^= Advance(two, By128Bits);
        four ^= Advance(three, By128Bits);
        four.AsByte().CopyTo(folded);
    }

    private static (Vector128<ulong> One, Vector128<ulong> Two, Vector128<ulong> Three, Vector128<ulong> Four) Load(
        ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes[..BlockLength]);
        return (Vector128.Create(words), Vector128.Create(words[2..]), Vector128.Create(words[4..]), Vector128.Create(words[6..]));
    }

    private static Vector128<ulong> Advance(Vector128<ulong> value, Vector128<ulong> distance) =>
        Pclmulqdq.CarrylessMultiply(value, distance, 0x00) ^ Pclmulqdq.CarrylessMultiply(value, distance, 0x11);

    private static uint AppendByTables(uint crc, ReadOnlySpan<byte> bytes)
    {
        var tables = Tables;
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
        return crc;
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
