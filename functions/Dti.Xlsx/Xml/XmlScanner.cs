namespace Dti.Xlsx.Xml;

/// <summary>Reads a document in UTF-8 tag by tag, without recursion, and refuses what is not well-formed. What is read stays in
/// the window until the next call of <see cref="Read"/>.</summary>
internal sealed class XmlScanner
{
    private readonly XmlSource source;
    private readonly XmlScope scope;
    private readonly XmlTags tags;
    private readonly XmlAsides asides;
    private readonly XmlTexts texts;
    private readonly int longestTag;
    private bool hasRoot;
    private int unwanted;

    /// <param name="document">In UTF-8, with or without byte order mark.</param>
    /// <param name="ours">Namespaces whose elements are <see cref="XmlPrefix.IsOurs"/>.</param>
    public XmlScanner(Stream document, string part, ReaderLimits limits, string[] ours)
    {
        longestTag = limits.TagBytes;
        source = new XmlSource(document, part, longestTag);
        var names = new XmlNames(limits.ElementNames);
        scope = new XmlScope(names, limits.ElementDepth, ours);
        tags = new XmlTags(source, names, scope, new XmlAttributes(source, names, limits.Attributes));
        texts = new XmlTexts(source);
        asides = new XmlAsides(source, names, part);
    }

    public XmlToken Token { get; private set; }

    public XmlName Name => tags.Name;

    /// <summary>Of a start tag: true if the element has no content and no end tag.</summary>
    public bool IsEmpty => tags.IsEmpty;

    /// <summary>How many elements are around the current one; around a text, its own included.</summary>
    public int Depth => Token is XmlToken.Start or XmlToken.End ? scope.Level - 1 : scope.Level;

    public ReadOnlySpan<XmlAttribute> Attributes => tags.Attributes;

    public ReadOnlySpan<byte> RawValue(in XmlAttribute attribute) => source.Bytes.AsSpan(attribute.Start, attribute.Length);

    public string Value(in XmlAttribute attribute) => XmlTexts.ToValue(RawValue(attribute), attribute.IsPlain);

    public XmlToken Read()
    {
        if (Token == XmlToken.End || Token == XmlToken.Start && tags.IsEmpty)
            scope.Leave();
        do
            Token = source.At < source.End || source.Extend() ? ReadNext() : Finish();
        while (Token == XmlToken.None);
        return Token;
    }

    /// <summary>Adds the current piece of text.</summary>
    public void AppendText(TextBuffer buffer)
    {
        unwanted = 0;
        texts.AppendTo(buffer);
    }

    private XmlToken ReadNext()
    {
        if (source.Bytes[source.At] != '<')
            return ReadText();
        unwanted = 0;
        for (; ; )
        {
            var (before, token) = (source.At, ReadMarkup());
            if (source.At > before)
                return source.At - before <= longestTag ? token : throw RefusedException.TooLarge(nameof(ReaderLimits.TagBytes));
            if (!source.Extend())
                throw source.Bad("unfinished");
        }
    }

    // Stays where it is if the window ends inside the markup.
    private XmlToken ReadMarkup()
    {
        if (source.At + 1 == source.End)
            return XmlToken.None;
        switch (source.Bytes[source.At + 1])
        {
            case (byte)'/':
                return tags.ReadEnd();
            case (byte)'?':
                asides.ReadInstruction();
                return XmlToken.None;
            case (byte)'!' when source.Rest.StartsWith("<![CDATA["u8):
                return texts.ReadLiteral(scope.Level > 0);
            case (byte)'!':
                asides.ReadComment();
                return XmlToken.None;
            default:
                return ReadStart();
        }
    }

    private XmlToken ReadStart()
    {
        if (scope.Level == 0 && hasRoot)
            throw source.Bad("a second root");
        var token = tags.ReadStart();
        hasRoot |= token == XmlToken.Start;
        return token;
    }

    private XmlToken ReadText()
    {
        unwanted += scope.Level == 0 ? texts.ReadSpace() : texts.Read();
        if (unwanted > longestTag)
            throw RefusedException.TooLarge(nameof(ReaderLimits.TagBytes));
        return scope.Level == 0 ? XmlToken.None : XmlToken.Text;
    }

    private XmlToken Finish() =>
        hasRoot && scope.Level == 0 ? XmlToken.Finished : throw source.Bad(hasRoot ? "an element without end" : "no element");
}
