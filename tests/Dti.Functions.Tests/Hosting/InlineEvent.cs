using System.Text;

namespace Dti.Functions.Tests.Hosting;

/// <summary>A blob event with inline content of a given length, made as it is read.</summary>
internal sealed class InlineEvent(int contentBytes) : Stream
{
    private static readonly byte[] Start = Encoding.UTF8.GetBytes("""{"Data":{"workbook":" """.TrimEnd());
    private static readonly byte[] End =
        Encoding.UTF8.GetBytes("""A=="},"Metadata":{"Uri":"\"https://account.blob.core.windows.net/scores/a.xlsx\""}}""");

    private long position;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => Start.Length + (long)contentBytes + End.Length;
    public override long Position { get => position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = 0;
        for (; read < count && position < Length; read++, position++)
            buffer[offset + read] = ByteAt(position);
        return read;
    }

    public override void Flush() => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private byte ByteAt(long at)
    {
        if (at < Start.Length)
            return Start[at];
        return at < Start.Length + contentBytes ? (byte)'A' : End[at - Start.Length - contentBytes];
    }
}
