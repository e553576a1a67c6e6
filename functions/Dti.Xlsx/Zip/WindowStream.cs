namespace Dti.Xlsx.Zip;

/// <summary>A stretch of the file, read forward.</summary>
internal sealed class WindowStream(Stream content, long start, long length) : ForwardStream
{
    private long consumed;

    public override int Read(Span<byte> buffer)
    {
        var wanted = (int)Math.Min(buffer.Length, length - consumed);
        if (wanted == 0)
            return 0;
        content.Position = start + consumed;
        var read = content.Read(buffer[..wanted]);
        consumed += read;
        return read;
    }
}
