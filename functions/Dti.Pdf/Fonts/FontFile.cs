using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Dti.Pdf.Fonts;

/// <summary>Puts tables together to a TrueType file with its directory and checksums.</summary>
internal static class FontFile
{
    private const uint WholeFileChecksum = 0xB1B0AFBA;

    public static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        var length = 12 + tables.Count * 16 + tables.Values.Sum(table => Padded(table.Length));
        var file = new byte[length];
        WriteHeader(file, tables.Count);
        var (entry, offset, headOffset) = (12, 12 + tables.Count * 16, 0);
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            WriteU32(file, entry + 4, Checksum(file.AsSpan(offset, Padded(table.Length))));
            WriteU32(file, entry + 8, (uint)offset);
            WriteU32(file, entry + 12, (uint)table.Length);
            headOffset = tag == "head" ? offset : headOffset;
            (entry, offset) = (entry + 16, offset + Padded(table.Length));
        }

        WriteU32(file, headOffset + 8, unchecked(WholeFileChecksum - Checksum(file)));
        return file;
    }

    private static void WriteHeader(byte[] file, int count)
    {
        var power = BitOperations.Log2((uint)count);
        WriteU32(file, 0, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(count * 16 - (16 << power)));
    }

    private static uint Checksum(ReadOnlySpan<byte> padded)
    {
        uint sum = 0;
        for (; padded.Length > 0; padded = padded[4..])
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(padded));
        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static void WriteU32(byte[] file, int offset, uint value) =>
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(offset), value);
}
