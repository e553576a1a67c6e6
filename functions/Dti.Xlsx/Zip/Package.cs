using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace Dti.Xlsx.Zip;

/// <summary>The parts of an archive by name. One part is read at a time.</summary>
internal sealed class Package
{
    private const int LocalHeaderLength = 30;

    private readonly Stream content;
    private readonly InflationMeter meter;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<string, ZipEntry> entries = new(PartName.Comparer);

    /// <exception cref="RefusedException">The archive's directory is damaged, encrypted or exceeds a limit.</exception>
    public Package(Stream content, ReaderLimits limits, CancellationToken cancellationToken)
    {
        this.content = content;
        this.cancellationToken = cancellationToken;
        meter = new InflationMeter(limits);
        foreach (var entry in ZipDirectory.Read(content, limits))
        {
            if (entry.IsEncrypted)
                throw new RefusedException(ReadFailure.Encrypted, "encrypted archive");
            if (!entry.IsFolder && !entries.TryAdd(PartName.Normalise(entry.Name), entry))
                throw RefusedException.Damaged("the archive holds two entries of one name");
        }

        RefuseClaims(limits);
    }

    public IEnumerable<string> PartNames => entries.Keys;

    public bool Contains(string part) => entries.ContainsKey(part);

    /// <exception cref="RefusedException">There is no such part, or it cannot be read.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The part owns the streams under it.")]
    public PartStream Open(string part)
    {
        if (!entries.TryGetValue(part, out var entry))
            throw RefusedException.Damaged($"{part} is missing");
        var window = new WindowStream(content, FindStart(entry), entry.CompressedBytes);
        Stream inflating = entry.Method switch
        {
            ZipEntry.Stored => window,
            ZipEntry.Deflated => new DeflateStream(window, CompressionMode.Decompress),
            _ => throw RefusedException.Damaged($"{part} is compressed by unknown method {entry.Method}"),
        };
        return new PartStream(inflating, entry, meter, cancellationToken);
    }

    // An honest archive that is too large need not be inflated to find out. One that is not honest gains nothing: a part
    // that grows beyond its claim is damaged at that byte.
    private void RefuseClaims(ReaderLimits limits)
    {
        var inAll = 0L;
        foreach (var entry in entries.Values)
        {
            if (entry.InflatedBytes > limits.PartBytes)
                throw RefusedException.TooLarge(nameof(ReaderLimits.PartBytes));
            inAll += entry.InflatedBytes;
        }

        if (inAll > limits.InflatedBytes)
            throw RefusedException.TooLarge(nameof(ReaderLimits.InflatedBytes));
    }

    private long FindStart(ZipEntry entry)
    {
        Span<byte> header = stackalloc byte[LocalHeaderLength];
        if (content.ReadAt(entry.HeaderOffset, header) < LocalHeaderLength || !header.StartsWith("PK\x03\x04"u8))
            throw RefusedException.Damaged($"{entry.Name} is not where its entry says");
        var start = entry.HeaderOffset + LocalHeaderLength
            + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        return entry.CompressedBytes <= content.Length - start
            ? start
            : throw RefusedException.Damaged($"{entry.Name} is cut short");
    }
}
