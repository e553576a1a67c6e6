using System.IO.Compression;
using System.Text;

namespace Dti.Xlsx.Hostile.Building;

/// <summary>The content of a part as pieces that repeat: a gigabyte of it takes a megabyte to hold and no time to build.</summary>
internal sealed class Content
{
    private const int PieceLength = 1 << 20;

    // An empty last block in the notation of RFC 1951.
    private static readonly byte[] EndOfStream = [0x03, 0x00];

    private readonly List<(byte[] Bytes, long Times)> pieces = [];

    public static Content Of(string text) => new Content().Then(text);

    public static Content Of(byte[] bytes) => new Content().Then(bytes);

    public static implicit operator Content(string text) => Of(text);

    public static implicit operator Content(byte[] bytes) => Of(bytes);

    public long Length => pieces.Sum(piece => piece.Bytes.Length * piece.Times);

    public uint Crc => pieces.Aggregate(0u, (crc, piece) => Checksum.Join(
        crc, Checksum.Repeat(Checksum.Of(piece.Bytes), piece.Bytes.Length, piece.Times), piece.Bytes.Length * piece.Times));

    public Content Then(string text) => Then(Encoding.UTF8.GetBytes(text));

    public Content Then(byte[] bytes) => Then(bytes, 1);

    public Content Then(Content other)
    {
        pieces.AddRange(other.pieces);
        return this;
    }

    /// <summary>So many times the same text; short texts are put together into larger pieces.</summary>
    public Content Repeat(string text, long times)
    {
        var together = Math.Clamp(PieceLength / Math.Max(Encoding.UTF8.GetByteCount(text), 1), 1, times);
        var (whole, rest) = Math.DivRem(times, together);
        return Then(Many(text, together), whole).Then(Many(text, rest), 1);
    }

    /// <summary>The same bytes so many times.</summary>
    public Content Then(byte[] bytes, long times)
    {
        if (bytes.Length > 0 && times > 0)
            pieces.Add((bytes, times));
        return this;
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        WriteStored(bytes);
        return bytes.ToArray();
    }

    /// <summary>The compressed form, which is held as a whole.</summary>
    public byte[] ToDeflated()
    {
        using var bytes = new MemoryStream();
        WriteDeflated(bytes);
        return bytes.ToArray();
    }

    public void WriteStored(Stream output)
    {
        foreach (var (bytes, times) in pieces)
            Write(output, bytes, times);
    }

    /// <summary>Each piece is compressed once: its blocks refer to nothing before them and can follow themselves.</summary>
    public void WriteDeflated(Stream output)
    {
        foreach (var (bytes, times) in pieces)
            Write(output, Deflate(bytes), times);
        output.Write(EndOfStream);
    }

    private static void Write(Stream output, byte[] bytes, long times)
    {
        for (var time = 0L; time < times; time++)
            output.Write(bytes);
    }

    private static byte[] Many(string text, long times) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, (int)times)));

    private static byte[] Deflate(byte[] bytes)
    {
        using var blocks = new MemoryStream();
        using var deflate = new DeflateStream(blocks, CompressionLevel.Optimal, leaveOpen: true);
        deflate.Write(bytes);
        deflate.Flush();
        return blocks.ToArray();
    }
}
