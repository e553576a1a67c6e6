using System.IO.Compression;
using System.Text;
using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Tests.Building;

/// <summary>Writes archives, honest ones and others.</summary>
internal sealed class ZipFile
{
    private readonly List<byte> body = [];
    private readonly List<byte> directory = [];
    private ushort count;

    public ZipFile Add(string name, string content, EntryClaims? claims = null, bool stored = false) =>
        Add(name, Encoding.UTF8.GetBytes(content), claims, stored);

    public ZipFile Add(string name, byte[] content, EntryClaims? claims = null, bool stored = false)
    {
        var compressed = stored ? content : Deflate(content);
        var method = claims?.Method ?? (ushort)(stored ? ZipEntry.Stored : ZipEntry.Deflated);
        return AddRaw(name, compressed, claims ?? new EntryClaims(), method, CrcOf(content), (uint)content.Length);
    }

    /// <param name="entriesClaimed">What the end record says; by default the truth.</param>
    public byte[] ToBytes(ushort? entriesClaimed = null, string comment = "")
    {
        var entries = entriesClaimed ?? count;
        return
        [
            .. body, .. directory,
            .. "PK\x05\x06"u8, .. Number(0u), .. Number(entries), .. Number(entries),
            .. Number((uint)directory.Count), .. Number((uint)body.Count),
            .. Number((ushort)comment.Length), .. Encoding.ASCII.GetBytes(comment),
        ];
    }

    /// <summary>An archive of the zip64 kind: its figures stand in a longer end record.</summary>
    public byte[] ToLongBytes() =>
    [
        .. body, .. directory,
        .. "PK\x06\x06"u8, .. Number(44ul), .. Number((ushort)45), .. Number((ushort)45), .. Number(0u), .. Number(0u),
        .. Number((ulong)count), .. Number((ulong)count), .. Number((ulong)directory.Count), .. Number((ulong)body.Count),
        .. "PK\x06\x07"u8, .. Number(0u), .. Number((ulong)(body.Count + directory.Count)), .. Number(1u),
        .. "PK\x05\x06"u8, .. Number(0u), .. Number(ushort.MaxValue), .. Number(ushort.MaxValue),
        .. Number(uint.MaxValue), .. Number(uint.MaxValue), .. Number((ushort)0),
    ];

    public static byte[] Deflate(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal))
            deflate.Write(content);
        return compressed.ToArray();
    }

    private ZipFile AddRaw(string name, byte[] compressed, EntryClaims claims, ushort method, uint crc, uint inflated)
    {
        var nameBytes = Encoding.UTF8.GetBytes(name);
        byte[] shared =
        [
            .. Number((ushort)20), .. Number(claims.Flags), .. Number(method), .. Number(0u), .. Number(claims.Crc ?? crc),
            .. Number(claims.CompressedBytes ?? (uint)compressed.Length), .. Number(claims.InflatedBytes ?? inflated),
            .. Number((ushort)nameBytes.Length), .. Number((ushort)0),
        ];
        var offset = claims.HeaderOffset ?? (uint)body.Count;
        body.AddRange([.. "PK\x03\x04"u8, .. shared, .. nameBytes, .. compressed]);
        directory.AddRange(claims.IsLong
            ? LongEntry(shared, nameBytes, (ulong)compressed.Length, inflated, offset)
            : [.. "PK\x01\x02"u8, .. Number((ushort)20), .. shared, .. new byte[10], .. Number(offset), .. nameBytes]);
        count++;
        return this;
    }

    // After another field, as some programs write it.
    private static byte[] LongEntry(byte[] shared, byte[] name, ulong compressed, ulong inflated, ulong offset) =>
    [
        .. "PK\x01\x02"u8, .. Number((ushort)45), .. shared[..14], .. Number(uint.MaxValue), .. Number(uint.MaxValue), .. shared[22..24],
        .. Number((ushort)33), .. new byte[10], .. Number(uint.MaxValue), .. name,
        .. Number((ushort)0x5455), .. Number((ushort)1), 0,
        .. Number((ushort)1), .. Number((ushort)24), .. Number(inflated), .. Number(compressed), .. Number(offset),
    ];

    private static byte[] Number(ulong value) => BitConverter.GetBytes(value);

    private static byte[] Number(uint value) => BitConverter.GetBytes(value);

    private static byte[] Number(ushort value) => BitConverter.GetBytes(value);

    private static uint CrcOf(byte[] content)
    {
        var crc = default(Crc32);
        crc.Append(content);
        return crc.Value;
    }
}
