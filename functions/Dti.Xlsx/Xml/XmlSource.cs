using System.Text;

namespace Dti.Xlsx.Xml;

/// <summary>A window over a document in UTF-8. A zero byte, which no document may hold, stands behind its last byte, so that a
/// loop over characters need not look for the end as well.</summary>
internal sealed class XmlSource(Stream stream, string part, int longestTag)
{
    private const int UsualLength = 32 << 10;
    private const int LeastLength = 2 * CharacterReference.Longest;

    private long before;

    public byte[] Bytes { get; private set; } = new byte[Math.Clamp(longestTag, LeastLength, UsualLength) + 1];

    /// <summary>Where the next token begins.</summary>
    public int At { get; set; }

    /// <summary>Where the bytes read so far end.</summary>
    public int End { get; private set; }

    /// <summary>True once the document has no more bytes than those in the window.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Place of the next token in the document, in bytes.</summary>
    public long Offset => before + At;

    public ReadOnlySpan<byte> Rest => Bytes.AsSpan(At, End - At);

    /// <summary>Reads on and moves the current token to the front of the window, which grows only if it is full.</summary>
    /// <returns>False at the end of the document.</returns>
    /// <exception cref="RefusedException">A single tag exceeds the limit.</exception>
    public bool Extend()
    {
        if (At == 0 && End == Bytes.Length - 1)
            Grow();
        return Fill();
    }

    /// <summary>As <see cref="Extend"/>, but false also where the window is full.</summary>
    public bool Fill()
    {
        if (IsExhausted)
            return false;
        Rest.CopyTo(Bytes);
        (before, End, At) = (before + At, End - At, 0);
        var kept = End;
        while (End < Bytes.Length - 1 && !IsExhausted)
        {
            var read = Read(Bytes.AsSpan(End, Bytes.Length - 1 - End));
            IsExhausted = read == 0;
            End += read;
        }

        Bytes[End] = 0;
        return End > kept;
    }

    /// <summary>A refusal that says where in the part.</summary>
    public RefusedException Bad(string what) => RefusedException.Damaged($"{part}: bad XML at byte {Offset}: {what}");

    private int Read(Span<byte> free)
    {
        try
        {
            return stream.Read(free);
        }
        catch (DecoderFallbackException)
        {
            throw RefusedException.Damaged($"{part}: bytes that are no text");
        }
    }

    private void Grow()
    {
        if (Bytes.Length > longestTag)
            throw RefusedException.TooLarge(nameof(ReaderLimits.TagBytes));
        var larger = new byte[Math.Min(2L * Bytes.Length, longestTag + 1L)];
        Rest.CopyTo(larger);
        Bytes = larger;
    }
}
