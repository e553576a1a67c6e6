using System.Buffers.Binary;
using System.Text;

namespace Dti.Xlsx.Writing.Zip;

/// <summary>What an archive says of an entry: before it without figures, behind it the figures, in the directory all.</summary>
internal readonly record struct ArchiveEntry(string Name, uint Offset, uint Crc = 0, uint CompressedBytes = 0, uint InflatedBytes = 0)
{
    private const ushort Version = 20;
    private const ushort FiguresFollow = 1 << 3;
    private const ushort Deflated = 8;
    private const ushort FirstDayOfZip = 1 << 5 | 1; // 1 January 1980
    private const int LocalHeaderLength = 30;
    private const int FiguresLength = 16;
    private const int DirectoryHeaderLength = 46;

    public byte[] LocalHeader()
    {
        var header = Header(LocalHeaderLength, "PK\x03\x04"u8);
        WriteShared(header.AsSpan(4));
        return header;
    }

    public byte[] Figures()
    {
        var figures = new byte[FiguresLength];
        "PK\x07\x08"u8.CopyTo(figures);
        WriteFigures(figures.AsSpan(4));
        return figures;
    }

    // Made on FAT whatever the machine, so that no attributes of a file system get in.
    public byte[] DirectoryHeader()
    {
        var header = Header(DirectoryHeaderLength, "PK\x01\x02"u8);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), Version);
        WriteShared(header.AsSpan(6));
        WriteFigures(header.AsSpan(16));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), Offset);
        return header;
    }

    private byte[] Header(int length, ReadOnlySpan<byte> signature)
    {
        var header = new byte[length + Name.Length];
        signature.CopyTo(header);
        Encoding.ASCII.GetBytes(Name, header.AsSpan(length));
        return header;
    }

    private void WriteShared(Span<byte> header)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], FiguresFollow);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Deflated);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], FirstDayOfZip);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)Name.Length);
    }

    private void WriteFigures(Span<byte> figures)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(figures, Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(figures[4..], CompressedBytes);
        BinaryPrimitives.WriteUInt32LittleEndian(figures[8..], InflatedBytes);
    }
}
