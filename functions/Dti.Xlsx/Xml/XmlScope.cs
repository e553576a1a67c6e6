namespace Dti.Xlsx.Xml;

/// <summary>The elements that are open, and the namespaces declared on them.</summary>
internal sealed class XmlScope
{
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    private const string DeclarationNamespace = "http://www.w3.org/2000/xmlns/";
    private const string Reserved = "xml";

    private readonly XmlName[] open;
    private readonly Stack<(int Level, XmlPrefix Prefix, string? Before)> declared = new();
    private readonly XmlNames names;
    private readonly string[] ours;
    private int lastDeclaring;

    public XmlScope(XmlNames names, int deepest, string[] ours)
    {
        this.names = names;
        this.ours = ours;
        open = new XmlName[deepest];
        Bind(names.Prefix(""), names.Namespace(""));
        Bind(names.Prefix(Reserved), names.Namespace(XmlNamespace));
    }

    /// <summary>How many elements are open.</summary>
    public int Level { get; private set; }

    /// <summary>The innermost element; null outside the root.</summary>
    public XmlName? Current => Level == 0 ? null : open[Level - 1];

    public void Enter(XmlName name)
    {
        if (Level == open.Length)
            throw RefusedException.TooLarge(nameof(ReaderLimits.ElementDepth));
        open[Level++] = name;
    }

    public void Leave()
    {
        if (Level == lastDeclaring)
            Forget();
        Level--;
    }

    /// <summary>Declares a namespace on the innermost element; false where that is not allowed.</summary>
    public bool Declare(XmlName attribute, string uri)
    {
        var prefix = attribute.Prefix.Text.Length == 0 ? attribute.Prefix : names.Prefix(attribute.Local);
        var isDefault = prefix.Text.Length == 0;
        if (prefix.Text == XmlName.DeclaringNamespaces || uri == DeclarationNamespace || uri.Length == 0 && !isDefault)
            return false;
        if ((prefix.Text == Reserved) != (uri == XmlNamespace))
            return false;
        declared.Push((Level, prefix, prefix.Namespace));
        lastDeclaring = Level;
        Bind(prefix, names.Namespace(uri));
        return true;
    }

    private void Forget()
    {
        while (declared.TryPeek(out var last) && last.Level == Level)
        {
            Bind(last.Prefix, last.Before);
            declared.Pop();
        }

        lastDeclaring = declared.TryPeek(out var before) ? before.Level : 0;
    }

    private void Bind(XmlPrefix prefix, string? uri)
    {
        prefix.Namespace = uri;
        prefix.IsOurs = uri is not null && ours.Contains(uri);
    }
}
