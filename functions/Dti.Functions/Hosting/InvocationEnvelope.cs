using System.Buffers;

namespace Dti.Functions.Hosting;

/// <summary>
/// Reads the JSON that the host sends for a trigger without keeping the content it may carry: long strings are cut while they
/// stream by, so a 100 MB blob sent inline costs no memory.
/// </summary>
internal static class InvocationEnvelope
{
    private const int ChunkBytes = 64 << 10;
    private const int LongestString = 16 << 10;
    private const int LongestEnvelope = 1 << 20;

    /// <returns>The envelope with every string cut to 16 KiB.</returns>
    /// <exception cref="BadHttpRequestException">What remains is over 1 MiB.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        var kept = new ArrayBufferWriter<byte>();
        var cutter = new StringCutter(LongestString);
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            int count;
            while ((count = await body.ReadAsync(chunk, cancellationToken)) > 0)
            {
                cutter.Copy(chunk.AsSpan(0, count), kept);
                if (kept.WrittenCount > LongestEnvelope)
                    throw new BadHttpRequestException("The invocation is larger than any the host sends.", StatusCodes.Status413PayloadTooLarge);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }

        return kept.WrittenMemory;
    }

    /// <summary>Copies JSON text, leaving out what a string holds beyond a length.</summary>
    private sealed class StringCutter(int longest)
    {
        // The longest escape is \uXXXX: cutting waits until none can be open.
        private const int LongestEscape = 6;

        private bool isInString;
        private bool isEscaped;
        private bool isCutting;
        private int length;
        private int sinceEscape;

        public void Copy(ReadOnlySpan<byte> chunk, ArrayBufferWriter<byte> kept)
        {
            var target = kept.GetSpan(chunk.Length);
            var written = 0;
            foreach (var octet in chunk)
            {
                if (Keeps(octet))
                    target[written++] = octet;
            }

            kept.Advance(written);
        }

        private bool Keeps(byte octet)
        {
            if (!isInString)
            {
                (isInString, isEscaped, isCutting, length, sinceEscape) = (octet == '"', false, false, 0, LongestEscape);
                return true;
            }

            if (octet == '"' && !isEscaped)
            {
                isInString = false;
                return true;
            }

            sinceEscape = octet == '\\' && !isEscaped ? 0 : sinceEscape + 1;
            isEscaped = octet == '\\' && !isEscaped;
            length++;
            isCutting |= length > longest && sinceEscape > LongestEscape && (octet & 0xC0) != 0x80;
            return !isCutting;
        }
    }
}
