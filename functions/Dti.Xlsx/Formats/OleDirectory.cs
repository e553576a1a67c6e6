using System.Buffers.Binary;
using System.Text;
using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Formats;

/// <summary>Reads the names in an OLE compound file, the container of .xls and of encrypted workbooks alike.</summary>
internal static class OleDirectory
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int LongestName = 64;
    private const int FatSectorsInHeader = 109;
    private const int MostSectors = 64;

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Why this file is no workbook: a password, or which old format it is.</summary>
    public static RefusedException Refuse(Stream content)
    {
        var names = ReadNames(content);
        if (names.Contains("EncryptedPackage"))
            return new RefusedException(ReadFailure.Encrypted, "OLE container with an encrypted package");
        var format = names.Contains("Workbook") || names.Contains("Book") ? "xls"
            : names.Contains("WordDocument") ? "doc"
            : names.Contains("PowerPoint Document") ? "ppt"
            : null;
        return format is not null
            ? new RefusedException(ReadFailure.OtherFormat, format)
            : new RefusedException(ReadFailure.NotAWorkbook, "OLE container");
    }

    // Follows the chain of directory sectors, a bounded number of them: the names looked for stand near the front.
    private static HashSet<string> ReadNames(Stream content)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var header = new byte[HeaderLength];
        if (content.ReadAt(0, header) < HeaderLength)
            return names;
        var sectorLength = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30)) == 12 ? 4_096 : 512;
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(48));
        var bytes = new byte[sectorLength];
        for (var count = 0; count < MostSectors; count++)
        {
            if (content.ReadAt(OffsetOf(sector, sectorLength), bytes) < sectorLength)
                break;
            for (var at = 0; at < sectorLength; at += EntryLength)
                names.Add(NameOf(bytes.AsSpan(at, EntryLength)));
            sector = NextInChain(content, header, sector, sectorLength);
        }

        return names;
    }

    private static string NameOf(ReadOnlySpan<byte> entry)
    {
        var length = Math.Min((int)BinaryPrimitives.ReadUInt16LittleEndian(entry[LongestName..]), LongestName);
        return Encoding.Unicode.GetString(entry[..(length & ~1)]).TrimEnd('\0');
    }

    // An end of chain or a place outside the file gives a sector that cannot be read, which ends the loop above.
    private static uint NextInChain(Stream content, ReadOnlySpan<byte> header, uint sector, int sectorLength)
    {
        var perSector = (uint)sectorLength / sizeof(uint);
        var fat = sector / perSector;
        if (fat >= FatSectorsInHeader)
            return uint.MaxValue;
        var fatSector = BinaryPrimitives.ReadUInt32LittleEndian(header[(76 + (int)fat * sizeof(uint))..]);
        Span<byte> next = stackalloc byte[sizeof(uint)];
        return content.ReadAt(OffsetOf(fatSector, sectorLength) + sector % perSector * sizeof(uint), next) == sizeof(uint)
            ? BinaryPrimitives.ReadUInt32LittleEndian(next)
            : uint.MaxValue;
    }

    private static long OffsetOf(uint sector, int sectorLength) => (sector + 1L) * sectorLength;
}
