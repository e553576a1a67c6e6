using System.Text;

namespace Dti.Xlsx.Xml;

/// <summary>Reads the text between tags, and turns what stands in the window into characters.</summary>
internal sealed class XmlTexts(XmlSource source)
{
    private int start;
    private int length;
    private bool isPlain;
    private bool isLiteral;
    private bool isAscii;

    private ReadOnlySpan<byte> Current => source.Bytes.AsSpan(start, length);

    /// <summary>Reads as far as the next tag or, in a long text, the end of the window; returns the length in bytes.</summary>
    public int Read()
    {
        (isPlain, isLiteral, isAscii) = (true, false, true);
        var at = source.At;
        for (; ; )
        {
            at = Characters.SkipText(source.Bytes, at, isAscii);
            var step = Step(at);
            if (step == 0)
                break;
            if (step > 0)
                at += step;
            else if (!GoOn(ref at))
                break;
        }

        return Keep(source.At, at);
    }

    /// <summary>Reads a section of CDATA if the window holds the whole of it.</summary>
    public XmlToken ReadLiteral(bool isInside)
    {
        if (!isInside)
            throw source.Bad("text outside the root");
        var begin = source.At + "<![CDATA["u8.Length;
        var end = source.Bytes.AsSpan(begin, source.End - begin).IndexOf("]]>"u8);
        if (end < 0)
            return XmlToken.None;
        if (Characters.HasControls(source.Bytes.AsSpan(begin, end)))
            throw source.Bad("a character that XML forbids");
        (isPlain, isLiteral, isAscii) = (!source.Bytes.AsSpan(begin, end).Contains((byte)'\r'), true, false);
        Keep(begin, begin + end);
        source.At += "]]>"u8.Length;
        return XmlToken.Text;
    }

    /// <summary>Passes over what may stand outside the root; returns the length in bytes.</summary>
    public int ReadSpace()
    {
        var begin = source.At;
        var end = Characters.SkipSpace(source.Bytes, source.At);
        if (end < source.End && source.Bytes[end] != '<')
            throw source.Bad("text outside the root");
        source.At = end;
        return end - begin;
    }

    public void AppendTo(TextBuffer buffer) => Append(buffer, Current, isPlain, isLiteral);

    /// <summary>The value of an attribute: line ends and tabs are spaces in it.</summary>
    public static string ToValue(ReadOnlySpan<byte> raw, bool isPlain)
    {
        if (isPlain)
            return Encoding.UTF8.GetString(raw);
        var value = new StringBuilder(raw.Length);
        for (var rest = raw; !rest.IsEmpty;)
        {
            var special = rest.IndexOfAny("&\t\r\n"u8);
            value.Append(Encoding.UTF8.GetString(special < 0 ? rest : rest[..special]));
            rest = special < 0 ? [] : rest[special..];
            if (rest.IsEmpty)
                break;
            var (read, character) = Special(rest, isLiteral: false);
            value.Append(rest[0] == '&' ? character.ToString() : " ");
            rest = rest[read..];
        }

        return value.ToString();
    }

    private static void Append(TextBuffer buffer, ReadOnlySpan<byte> raw, bool isPlain, bool isLiteral)
    {
        while (!isPlain)
        {
            var special = isLiteral ? raw.IndexOf((byte)'\r') : raw.IndexOfAny((byte)'\r', (byte)'&');
            if (special < 0)
                break;
            buffer.Append(raw[..special]);
            var (read, character) = Special(raw[special..], isLiteral);
            buffer.Append(character);
            raw = raw[(special + read)..];
        }

        buffer.Append(raw);
    }

    // A carriage return, alone or before a line feed, is a line feed.
    private static (int Read, Rune Character) Special(ReadOnlySpan<byte> raw, bool isLiteral)
    {
        if (raw[0] == '&' && !isLiteral)
        {
            var reference = CharacterReference.Parse(raw);
            return (reference.Length, reference.Character);
        }

        return (raw is [(byte)'\r', (byte)'\n', ..] ? 2 : 1, new Rune('\n'));
    }

    // How many bytes belong to the text here: 0 at its end, less if that cannot be told before more is read.
    private int Step(int at)
    {
        var rest = source.Bytes.AsSpan(at, source.End - at);
        if (rest.IsEmpty)
            return -1;
        switch (rest[0])
        {
            case (byte)'<':
                return 0;
            case (byte)'\r':
                isPlain = false;
                return rest.Length > 1 ? 1 : -1;
            case (byte)'&':
                isPlain = false;
                var reference = CharacterReference.Parse(rest);
                if (reference.Length == 0 && rest.Length >= CharacterReference.Longest)
                    throw source.Bad("no character reference");
                return reference.Length == 0 ? -1 : reference.Length;
            case (byte)']':
                if (rest.StartsWith("]]>"u8))
                    throw source.Bad("]]> in a text");
                return rest.Length > 2 ? 1 : -1;
            case >= 0x80:
                isAscii = false;
                return 1;
            default:
                throw source.Bad("a character that XML forbids");
        }
    }

    // False where the window is full, so that the piece must end before this place.
    private bool GoOn(ref int at)
    {
        var read = at - source.At;
        var hasMore = source.Fill();
        if (!hasMore && source.IsExhausted)
            throw source.Bad("an element without end");
        at = source.At + read;
        return hasMore;
    }

    private int Keep(int from, int to)
    {
        var cut = to == source.End ? Characters.CutOff(source.Bytes.AsSpan(from, to - from)) : 0;
        (start, length) = (from, to - from - cut);
        if (!isAscii && !Characters.AreText(Current))
            throw source.Bad("bytes that are no text");
        source.At = to - cut;
        return length;
    }
}
