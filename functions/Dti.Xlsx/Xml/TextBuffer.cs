using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Dti.Xlsx.Xml;

/// <summary>Collects text piece by piece, so that no more is ever held than one cell may contain.</summary>
internal sealed class TextBuffer(int limit)
{
    private const int ShortLength = 16;

    private char[] characters = new char[Math.Min(limit, 256)];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => characters.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <param name="utf8">Whole characters.</param>
    /// <exception cref="RefusedException">The text exceeds the limit.</exception>
    public void Append(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= ShortLength && TryAppendShort(utf8))
            return;
        for (; ; )
        {
            var status = Utf8.ToUtf16(utf8, characters.AsSpan(Length), out var read, out var written);
            Length += written;
            if (status == OperationStatus.Done)
                return;
            utf8 = utf8[read..];
            Grow();
        }
    }

    // Numbers are short and many: setting up the conversion would take longer than it.
    private bool TryAppendShort(ReadOnlySpan<byte> utf8)
    {
        var free = characters.AsSpan(Length);
        if (free.Length < utf8.Length)
            return false;
        for (var at = 0; at < utf8.Length; at++)
        {
            if (utf8[at] >= 0x80)
                return false;
            free[at] = (char)utf8[at];
        }

        Length += utf8.Length;
        return true;
    }

    public void Append(Rune character)
    {
        if (characters.Length - Length < character.Utf16SequenceLength)
            Grow();
        Length += character.EncodeToUtf16(characters.AsSpan(Length));
    }

    // Grows by what was really read, never beyond the limit.
    private void Grow()
    {
        if (characters.Length == limit)
            throw RefusedException.TooLarge(nameof(ReaderLimits.CellCharacters));
        Array.Resize(ref characters, (int)Math.Min(limit, 2L * characters.Length));
    }
}
