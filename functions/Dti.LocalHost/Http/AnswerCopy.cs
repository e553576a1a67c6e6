namespace Dti.LocalHost.Http;

/// <summary>Hands a handler's answer to the caller as it is, whatever its status.</summary>
internal static class AnswerCopy
{
    private const int BufferBytes = 64 * 1024;

    /// <summary>Calls <paramref name="moved"/> after each piece, so that a limit on idleness can start again.</summary>
    public static async Task WriteAsync(
        HttpResponseMessage from, HttpResponse to, Action moved, CancellationToken cancellationToken)
    {
        to.StatusCode = (int)from.StatusCode;
        foreach (var header in from.Headers.NonValidated.Concat(from.Content.Headers.NonValidated))
            if (!HopHeaders.Contains(header.Key)) to.Headers[header.Key] = header.Value.ToArray();

        await using var body = await from.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[BufferBytes];
        while (await body.ReadAsync(buffer, cancellationToken) is var read && read > 0)
        {
            moved();
            await to.Body.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            moved();
        }
    }
}
