using System.Buffers.Binary;

namespace Dti.Xlsx.Zip;

/// <summary>The sizes and the place of an entry: 32 bits each, or 64 bits in the zip64 field where the short ones are full.</summary>
internal readonly record struct ZipSizes(long Compressed, long Inflated, long HeaderOffset)
{
    private const int Zip64Field = 1;

    public static ZipSizes Parse(ReadOnlySpan<byte> header, ReadOnlySpan<byte> extra)
    {
        var longer = FindLonger(extra);
        var inflated = Next(BinaryPrimitives.ReadUInt32LittleEndian(header[24..]), ref longer);
        var compressed = Next(BinaryPrimitives.ReadUInt32LittleEndian(header[20..]), ref longer);
        var offset = Next(BinaryPrimitives.ReadUInt32LittleEndian(header[42..]), ref longer);
        return new ZipSizes(compressed, inflated, offset);
    }

    private static ReadOnlySpan<byte> FindLonger(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var field = BinaryPrimitives.ReadUInt16LittleEndian(extra);
            var length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]), extra.Length - 4);
            if (field == Zip64Field)
                return extra.Slice(4, length);
            extra = extra[(4 + length)..];
        }

        return [];
    }

    private static long Next(uint shorter, ref ReadOnlySpan<byte> longer)
    {
        if (shorter != uint.MaxValue || longer.Length < sizeof(long))
            return shorter;
        var value = BinaryPrimitives.ReadInt64LittleEndian(longer);
        longer = longer[sizeof(long)..];
        return value >= 0 ? value : throw RefusedException.Damaged("a size in the archive is negative");
    }
}
