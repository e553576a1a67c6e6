using System.Buffers.Binary;
using System.Text;

namespace Dti.Xlsx.Zip;

/// <summary>Reads the central directory of an archive, no further than the limit on entries. The platform's own archive
/// reader builds an object for every entry before anybody can count them, and does not compare checksums.</summary>
internal static class ZipDirectory
{
    private const int HeaderLength = 46;
    private const int LongestName = 1_024;

    /// <exception cref="RefusedException">Cut short, inconsistent, or too many entries.</exception>
    public static IReadOnlyList<ZipEntry> Read(Stream content, ReaderLimits limits)
    {
        if (EndRecord.Find(content) is not { } end)
            throw RefusedException.Damaged("the archive has no end");

        var entries = new List<ZipEntry>();
        Span<byte> header = stackalloc byte[HeaderLength];
        var position = end.DirectoryOffset;
        while (position < end.Position && content.ReadAt(position, header) == HeaderLength && header.StartsWith("PK\x01\x02"u8))
        {
            if (entries.Count == limits.Entries)
                throw RefusedException.TooLarge(nameof(ReaderLimits.Entries));
            entries.Add(ReadEntry(content, position, header, out var length));
            position += length;
        }

        return entries.Count == end.Entries
            ? entries
            : throw RefusedException.Damaged($"the archive lists {entries.Count} entries and says {end.Entries}");
    }

    private static ZipEntry ReadEntry(Stream content, long position, ReadOnlySpan<byte> header, out int length)
    {
        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        var extraLength = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        length = HeaderLength + nameLength + extraLength + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        if (nameLength > LongestName)
            throw RefusedException.Damaged("a name in the archive is too long");

        var variable = new byte[nameLength + extraLength];
        if (content.ReadAt(position + HeaderLength, variable) < variable.Length)
            throw RefusedException.Damaged("the archive's directory is cut short");
        var sizes = ZipSizes.Parse(header, variable.AsSpan(nameLength));
        return new ZipEntry(
            Encoding.UTF8.GetString(variable, 0, nameLength),
            IsEncrypted: (BinaryPrimitives.ReadUInt16LittleEndian(header[8..]) & 1) != 0,
            Method: BinaryPrimitives.ReadUInt16LittleEndian(header[10..]),
            Crc: BinaryPrimitives.ReadUInt32LittleEndian(header[16..]),
            sizes.Compressed, sizes.Inflated, sizes.HeaderOffset);
    }
}
