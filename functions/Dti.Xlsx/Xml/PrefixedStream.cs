using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Xml;

/// <summary>A stream of which some bytes were looked at already.</summary>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest) : ForwardStream
{
    private ReadOnlyMemory<byte> waiting = prefix;

    public override int Read(Span<byte> buffer)
    {
        if (waiting.IsEmpty)
            return rest.Read(buffer);
        var read = Math.Min(buffer.Length, waiting.Length);
        waiting.Span[..read].CopyTo(buffer);
        waiting = waiting[read..];
        return read;
    }
}
