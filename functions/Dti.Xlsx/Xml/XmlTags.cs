namespace Dti.Xlsx.Xml;

/// <summary>Reads start and end tags. Where the window ends inside one, nothing is consumed and the token is none.</summary>
internal sealed class XmlTags(XmlSource source, XmlNames names, XmlScope scope, XmlAttributes attributes)
{
    public XmlName Name { get; private set; } = new([], "", new XmlPrefix(""));

    public bool IsEmpty { get; private set; }

    public ReadOnlySpan<XmlAttribute> Attributes => attributes.Found;

    public XmlToken ReadStart()
    {
        var bytes = source.Bytes;
        var start = source.At + 1;
        var at = Characters.SkipName(bytes, start);
        if (at == source.End)
            return XmlToken.None;
        var name = names.Find(bytes.AsSpan(start, at - start)) ?? throw source.Bad("no element name");

        attributes.BeginTag();
        for (; ; )
        {
            var next = Characters.SkipSpace(bytes, at);
            if (bytes[next] == '>')
                return Enter(name, isEmpty: false, next + 1);
            if (bytes[next] == '/' && bytes[next + 1] == '>')
                return Enter(name, isEmpty: true, next + 2);
            if (next == source.End || bytes[next] == '/' && next + 1 == source.End)
                return XmlToken.None;
            if (next == at)
                throw source.Bad("a tag without space between attributes");
            at = attributes.Read(next);
            if (at < 0)
                return XmlToken.None;
        }
    }

    public XmlToken ReadEnd()
    {
        if (scope.Current is not { } name)
            throw source.Bad("an end without a beginning");
        var bytes = source.Bytes;
        var (start, length) = (source.At + 2, name.Utf8.Length);
        if (start + length > source.End)
            return XmlToken.None;
        if (!bytes.AsSpan(start, length).SequenceEqual(name.Utf8))
            throw source.Bad("the end of another element");
        var at = Characters.SkipSpace(bytes, start + length);
        if (bytes[at] != '>')
            return at == source.End ? XmlToken.None : throw source.Bad("the end of another element");

        (Name, IsEmpty) = (name, false);
        source.At = at + 1;
        return XmlToken.End;
    }

    private XmlToken Enter(XmlName name, bool isEmpty, int end)
    {
        scope.Enter(name);
        if (attributes.ConcernNamespaces)
            Resolve();
        if (name.Prefix.Namespace is null)
            throw source.Bad("a prefix that is not declared");
        (Name, IsEmpty, source.At) = (name, isEmpty, end);
        return XmlToken.Start;
    }

    private void Resolve()
    {
        var found = attributes.Found;
        foreach (var attribute in found)
        {
            if (attribute.Name.DeclaresNamespace && !scope.Declare(attribute.Name, ValueOf(attribute)))
                throw source.Bad("a namespace that cannot be declared");
        }

        for (var at = 0; at < found.Length; at++)
        {
            if (!found[at].Name.DeclaresNamespace && found[at].Name.Prefix.Text.Length > 0)
                RequireAllowed(found[at], found[..at]);
        }
    }

    private void RequireAllowed(XmlAttribute attribute, ReadOnlySpan<XmlAttribute> before)
    {
        if (attribute.Name.Prefix.Namespace is null)
            throw source.Bad("a prefix that is not declared");
        if (attribute.Name.Utf8.AsSpan().SequenceEqual("xml:space"u8) && ValueOf(attribute).Trim() is not ("preserve" or "default"))
            throw source.Bad("neither preserve nor default");
        foreach (ref readonly var other in before)
        {
            if (IsSame(other.Name, attribute.Name))
                throw source.Bad("an attribute twice");
        }
    }

    // Namespaces are kept once, and so are the prefixes: references are compared, however long the names are.
    private static bool IsSame(XmlName one, XmlName other) =>
        one.Prefix.Text.Length > 0 && ReferenceEquals(one.Prefix.Namespace, other.Prefix.Namespace)
        && string.Equals(one.Local, other.Local, StringComparison.Ordinal);

    private string ValueOf(XmlAttribute attribute) =>
        XmlTexts.ToValue(source.Bytes.AsSpan(attribute.Start, attribute.Length), attribute.IsPlain);
}
