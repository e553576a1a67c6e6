namespace Dti.Xlsx.Zip;

internal static class StreamExtensions
{
    /// <summary>Fills as much of the buffer as there are bytes from that offset on; returns how many.</summary>
    public static int ReadAt(this Stream content, long offset, Span<byte> buffer)
    {
        if (offset < 0 || offset >= content.Length)
            return 0;
        content.Position = offset;
        return content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
    }
}
