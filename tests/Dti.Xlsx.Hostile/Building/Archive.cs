using System.Text;

namespace Dti.Xlsx.Hostile.Building;

/// <summary>Writes archives front to back, honest ones and others.</summary>
internal sealed class Archive
{
    private readonly List<(string Name, Content Content, bool Stored, Lies Lies)> entries = [];

    public Archive Add(string name, Content content, Lies? lies = null, bool stored = false)
    {
        entries.Add((name, content, stored, lies ?? Lies.None));
        return this;
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        Write(bytes);
        return bytes.ToArray();
    }

    public void Write(Stream output)
    {
        using var directory = new MemoryStream();
        var start = output.Position;
        foreach (var (name, content, stored, lies) in entries)
            WriteEntry(output, start, directory, lies.Name ?? Encoding.UTF8.GetBytes(name), content, stored, lies);

        var offset = output.Position - start;
        output.Write(directory.ToArray());
        if (entries.Count < ushort.MaxValue)
            output.Write(EndRecord((ushort)entries.Count, (uint)directory.Length, (uint)offset));
        else
            output.Write(LongEnd((ulong)entries.Count, (ulong)offset, (ulong)(offset + directory.Length)));
    }

    public static byte[] EndRecord(ushort count, uint directoryLength, uint directoryOffset, byte[]? comment = null) =>
    [
        .. "PK\x05\x06"u8, .. Number(0u), .. Number(count), .. Number(count), .. Number(directoryLength), .. Number(directoryOffset),
        .. Number((ushort)(comment?.Length ?? 0)), .. comment ?? [],
    ];

    /// <summary>As archives of the zip64 kind end.</summary>
    /// <param name="at">Where this is put.</param>
    public static byte[] LongEnd(ulong count, ulong directoryOffset, ulong at, ulong? locatorTo = null) =>
    [
        .. "PK\x06\x06"u8, .. Number(44ul), .. Number((ushort)45), .. Number((ushort)45), .. Number(0u), .. Number(0u),
        .. Number(count), .. Number(count), .. Number(at - directoryOffset), .. Number(directoryOffset),
        .. "PK\x06\x07"u8, .. Number(0u), .. Number(locatorTo ?? at), .. Number(1u),
        .. EndRecord(ushort.MaxValue, uint.MaxValue, uint.MaxValue),
    ];

    public static byte[] Number(ulong value) => BitConverter.GetBytes(value);

    public static byte[] Number(uint value) => BitConverter.GetBytes(value);

    public static byte[] Number(ushort value) => BitConverter.GetBytes(value);

    private static void WriteEntry(
        Stream output, long start, MemoryStream directory, byte[] name, Content content, bool stored, Lies lies)
    {
        var (compressed, crc) = (Compress(content, stored, lies), content.Crc);
        var method = (ushort)(stored ? 0 : 8);
        var offset = (uint)(output.Position - start);
        var truth = Header(method, 0, crc, (uint)compressed.Length, (uint)content.Length, name.Length, 0);
        var told = Header(
            lies.Method ?? method, lies.Flags, lies.Crc ?? crc, lies.CompressedBytes ?? (uint)compressed.Length,
            lies.InflatedBytes ?? (uint)content.Length, name.Length, lies.Extra.Length);
        output.Write([.. "PK\x03\x04"u8, .. lies.InLocalHeader ? told[..^2] : truth[..^2], 0, 0, .. name]);
        output.Write(compressed);
        directory.Write(
            [.. "PK\x01\x02"u8, .. Number((ushort)20), .. told, .. new byte[10], .. Number(lies.HeaderOffset ?? offset), .. name,
                .. lies.Extra]);
    }

    private static byte[] Compress(Content content, bool stored, Lies lies)
    {
        if (lies.Compressed is { } given)
            return given;
        using var compressed = new MemoryStream();
        if (stored)
            content.WriteStored(compressed);
        else
            content.WriteDeflated(compressed);
        return compressed.ToArray();
    }

    private static byte[] Header(ushort method, ushort flags, uint crc, uint compressed, uint inflated, int name, int extra) =>
    [
        .. Number((ushort)20), .. Number(flags), .. Number(method), .. Number(0u), .. Number(crc), .. Number(compressed),
        .. Number(inflated),
        .. Number((ushort)name), .. Number((ushort)extra),
    ];
}
