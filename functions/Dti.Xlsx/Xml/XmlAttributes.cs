namespace Dti.Xlsx.Xml;

/// <summary>The attributes of one tag; their values stay in the window.</summary>
internal sealed class XmlAttributes(XmlSource source, XmlNames names, int limit)
{
    private readonly XmlAttribute[] found = new XmlAttribute[limit];
    private long tag;
    private int count;

    public ReadOnlySpan<XmlAttribute> Found => found.AsSpan(0, count);

    /// <summary>True if any has a namespace or declares one.</summary>
    public bool ConcernNamespaces { get; private set; }

    public void BeginTag()
    {
        tag++;
        (count, ConcernNamespaces) = (0, false);
    }

    /// <summary>Reads one attribute; returns the place behind it, or -1 if the window ends before.</summary>
    public int Read(int at)
    {
        var bytes = source.Bytes;
        var nameEnd = Characters.SkipName(bytes, at);
        var equals = Characters.SkipSpace(bytes, nameEnd);
        var quote = equals == source.End ? equals : Characters.SkipSpace(bytes, equals + 1);
        if (quote == source.End)
            return -1;
        if (bytes[equals] != '=' || bytes[quote] is not ((byte)'"' or (byte)'\'') || nameEnd == at)
            throw source.Bad("no attribute");

        var end = EndOfValue(quote + 1, bytes[quote], out var isPlain);
        if (end < 0)
            return -1;
        Add(bytes.AsSpan(at, nameEnd - at), quote + 1, end - quote - 1, isPlain);
        return end + 1;
    }

    private int EndOfValue(int start, byte quote, out bool isPlain)
    {
        var (bytes, isAscii) = (source.Bytes, true);
        isPlain = true;
        for (var at = start; ; at++)
        {
            at = Characters.SkipValue(bytes, at);
            if (bytes[at] == quote)
            {
                return isAscii || Characters.AreText(bytes.AsSpan(start, at - start))
                    ? at : throw source.Bad("an attribute that is no text");
            }

            switch (bytes[at])
            {
                case (byte)'"' or (byte)'\'':
                    break;
                case >= 0x80:
                    isAscii = false;
                    break;
                case (byte)'&':
                    isPlain = false;
                    var reference = CharacterReference.Parse(bytes.AsSpan(at, source.End - at));
                    if (reference.Length == 0 && source.End - at < CharacterReference.Longest)
                        return -1;
                    if (reference.Length == 0)
                        throw source.Bad("no character reference");
                    at += reference.Length - 1;
                    break;
                case 9 or 10 or 13:
                    isPlain = false;
                    break;
                case 0 when at == source.End:
                    return -1;
                default:
                    throw source.Bad("a character that no attribute may hold");
            }
        }
    }

    private void Add(ReadOnlySpan<byte> nameBytes, int start, int length, bool isPlain)
    {
        if (names.Find(nameBytes) is not { } name)
            throw source.Bad("no attribute name");
        if (name.LastTag == tag)
            throw source.Bad("an attribute twice");
        if (count == limit)
            throw RefusedException.TooLarge(nameof(ReaderLimits.Attributes));
        name.LastTag = tag;
        ConcernNamespaces |= name.ConcernsNamespaces;
        found[count++] = new XmlAttribute(name, start, length, isPlain);
    }
}
