using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using Dti.Xlsx.Writing.Zip;

namespace Dti.Xlsx.Writing.Parts;

/// <summary>Writes the XML of one part after the other, as UTF-8 through one buffer.</summary>
internal sealed class PartWriter(ArchiveWriter archive)
{
    private const int LongestNumber = 32;
    private const int ChunkCharacters = 4_096;
    private const int MostBytesPerCharacter = 3;

    private readonly byte[] buffer = new byte[1 << 15];
    private int length;

    public void Begin(string part)
    {
        archive.Begin(part);
        Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"""u8);
        Write("\n"u8);
    }

    public void End()
    {
        Flush();
        archive.End();
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > buffer.Length - length)
            Flush();
        utf8.CopyTo(buffer.AsSpan(length));
        length += utf8.Length;
    }

    public void Write(int number)
    {
        Utf8Formatter.TryFormat(number, Room(LongestNumber), out var written);
        length += written;
    }

    /// <summary>Every digit of it, without trailing zeros: equal numbers are written alike.</summary>
    public void Write(decimal number)
    {
        var room = Room(LongestNumber);
        Utf8Formatter.TryFormat(number, room, out var written);
        if (room[..written].Contains((byte)'.'))
            written = room[..written].TrimEnd((byte)'0').TrimEnd((byte)'.').Length;
        length += written;
    }

    public void Write(double number) => Write((decimal)number);

    /// <summary>Markup as it is written here, what stands in its holes escaped. Written by the handler while the string is
    /// put together.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The handler writes to this instance.")]
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup)
    {
    }

    /// <summary>Text of an element or of an attribute in quotation marks.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var clean = StoredText.IndexOfSpecial(text);
            WriteRaw(clean < 0 ? text : text[..clean]);
            if (clean < 0)
                return;
            Write(StoredText.Escape(text[clean..]));
            text = text[(clean + 1)..];
        }
    }

    // Halves of surrogate pairs that stand alone become U+FFFD.
    public void WriteRaw(ReadOnlySpan<char> text)
    {
        while (text.Length > ChunkCharacters)
        {
            var end = char.IsHighSurrogate(text[ChunkCharacters - 1]) ? ChunkCharacters - 1 : ChunkCharacters;
            WriteRaw(text[..end]);
            text = text[end..];
        }

        var room = Room(text.Length * MostBytesPerCharacter);
        length += Encoding.UTF8.GetBytes(text, room);
    }

    private Span<byte> Room(int bytes)
    {
        if (bytes > buffer.Length - length)
            Flush();
        return buffer.AsSpan(length);
    }

    private void Flush()
    {
        archive.Write(buffer.AsSpan(0, length));
        length = 0;
    }
}
