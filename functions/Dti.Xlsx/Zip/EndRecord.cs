using System.Buffers.Binary;

namespace Dti.Xlsx.Zip;

/// <summary>The end of an archive, which says where its directory is.</summary>
/// <param name="Position">Where this record begins; the directory ends before it.</param>
internal readonly record struct EndRecord(long Position, long DirectoryOffset, long Entries)
{
    private const int Length = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int LocatorLength = 20;
    private const int LongLength = 56;

    /// <summary>Null where there is none: the file was cut short.</summary>
    public static EndRecord? Find(Stream content)
    {
        var tail = new byte[Math.Min(content.Length, Length + LongestComment)];
        var start = content.Length - tail.Length;
        var read = content.ReadAt(start, tail);
        for (var at = read - Length; at >= 0; at--)
        {
            var record = tail.AsSpan(at, Length);
            if (record.StartsWith("PK\x05\x06"u8))
                return Parse(content, start + at, record);
        }

        return null;
    }

    private static EndRecord? Parse(Stream content, long position, ReadOnlySpan<byte> record)
    {
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(record[10..]);
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(record[16..]);
        return entries == ushort.MaxValue || offset == uint.MaxValue
            ? ParseLong(content, position)
            : new EndRecord(position, offset, entries);
    }

    // Archives of the zip64 kind repeat the figures in a longer record, found through a locator before this one.
    private static EndRecord? ParseLong(Stream content, long position)
    {
        Span<byte> locator = stackalloc byte[LocatorLength];
        if (content.ReadAt(position - LocatorLength, locator) < LocatorLength || !locator.StartsWith("PK\x06\x07"u8))
            return null;
        var at = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        Span<byte> record = stackalloc byte[LongLength];
        if (content.ReadAt(at, record) < LongLength || !record.StartsWith("PK\x06\x06"u8))
            return null;
        return new EndRecord(
            at, BinaryPrimitives.ReadInt64LittleEndian(record[48..]), BinaryPrimitives.ReadInt64LittleEndian(record[32..]));
    }
}
