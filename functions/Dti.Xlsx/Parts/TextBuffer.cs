using System.Xml;

namespace Dti.Xlsx.Parts;

/// <summary>Collects text piece by piece, so that no more is ever held than one cell may contain.</summary>
internal sealed class TextBuffer(int limit)
{
    private char[] characters = new char[Math.Min(limit, 256)];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => characters.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Reads one piece of the reader's current text node; false when there is none left.</summary>
    /// <exception cref="RefusedException">The text exceeds the limit.</exception>
    public bool AppendPiece(XmlReader reader)
    {
        MakeRoom();
        var read = reader.ReadValueChunk(characters, Length, characters.Length - Length);
        Length += read;
        if (Length > limit)
            throw RefusedException.TooLarge(nameof(ReaderLimits.CellCharacters));
        return read > 0;
    }

    // Grows by what was really read, and to one more than the limit so that exceeding it shows.
    private void MakeRoom()
    {
        if (Length == characters.Length)
            Array.Resize(ref characters, Math.Min(limit + 1, characters.Length * 2));
    }
}
