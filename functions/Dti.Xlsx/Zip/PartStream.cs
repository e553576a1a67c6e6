namespace Dti.Xlsx.Zip;

/// <summary>An inflating part that counts what really comes out, and at its end compares length and checksum with the
/// archive's directory.</summary>
internal sealed class PartStream(Stream inflating, ZipEntry entry, InflationMeter meter, CancellationToken cancellationToken)
    : ForwardStream
{
    private Crc32 crc;
    private long length;

    public string Name => entry.Name;

    public override int Read(Span<byte> buffer)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (buffer.IsEmpty)
            return 0;
        var read = Inflate(buffer);
        if (read == 0)
        {
            VerifyWhole();
            return 0;
        }

        length += read;
        if (length > entry.InflatedBytes)
            throw RefusedException.Damaged($"{Name} is longer than its entry says");
        meter.Count(entry, read, length);
        crc.Append(buffer[..read]);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inflating.Dispose();
        base.Dispose(disposing);
    }

    private int Inflate(Span<byte> buffer)
    {
        try
        {
            return inflating.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw RefusedException.Damaged($"{Name} cannot be inflated");
        }
    }

    private void VerifyWhole()
    {
        if (length != entry.InflatedBytes)
            throw RefusedException.Damaged($"{Name} is shorter than its entry says");
        if (crc.Value != entry.Crc)
            throw RefusedException.Damaged($"{Name} has a wrong checksum");
    }
}
