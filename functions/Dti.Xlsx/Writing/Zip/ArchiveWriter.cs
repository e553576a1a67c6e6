using System.Buffers.Binary;
using System.IO.Compression;
using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Writing.Zip;

/// <summary>Writes a zip archive forwards, one entry after the other. The platform's own writer puts the operating system and
/// the ability of the stream to seek into the bytes; this one writes the same bytes everywhere.</summary>
internal sealed class ArchiveWriter(Stream output) : IDisposable
{
    private const int EndLength = 22;

    private readonly CountingStream counting = new(output);
    private readonly List<ArchiveEntry> entries = [];
    private ArchiveEntry entry;
    private DeflateStream? content;
    private Crc32 crc;
    private long inflated;
    private long start;

    /// <param name="name">ASCII.</param>
    public void Begin(string name)
    {
        entry = new ArchiveEntry(name, Short(counting.Count));
        counting.Write(entry.LocalHeader());
        (start, crc, inflated) = (counting.Count, default, 0);
        content = new DeflateStream(counting, CompressionLevel.Optimal, leaveOpen: true);
    }

    /// <summary>Adds to the entry last begun.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        crc.Append(bytes);
        inflated += bytes.Length;
        content!.Write(bytes);
    }

    public void End()
    {
        content!.Dispose();
        entry = entry with { Crc = crc.Value, CompressedBytes = Short(counting.Count - start), InflatedBytes = Short(inflated) };
        counting.Write(entry.Figures());
        entries.Add(entry);
    }

    /// <summary>Writes the directory. Without it what was written is no archive.</summary>
    public void Finish()
    {
        var directory = Short(counting.Count);
        foreach (var written in entries)
            counting.Write(written.DirectoryHeader());
        Span<byte> end = stackalloc byte[EndLength];
        end.Clear();
        "PK\x05\x06"u8.CopyTo(end);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], Short(counting.Count - directory));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], directory);
        counting.Write(end);
        counting.Flush();
    }

    public void Dispose()
    {
        content?.Dispose();
        counting.Dispose();
    }

    private static uint Short(long bytes) => bytes < uint.MaxValue
        ? (uint)bytes
        : throw new NotSupportedException("A workbook with a part of 4 GiB and more is not written.");
}
