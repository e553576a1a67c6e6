using System.Net;

namespace Dti.LocalHost.Http;

/// <summary>A caller's body on its way to the handler, piece by piece. Its length is the caller's header's affair.</summary>
internal sealed class PassedOnBody(Stream body, Action moved) : HttpContent
{
    private const int BufferBytes = 64 * 1024;

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var buffer = new byte[BufferBytes];
        while (await body.ReadAsync(buffer, cancellationToken) is var read && read > 0)
        {
            await stream.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            moved();
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
