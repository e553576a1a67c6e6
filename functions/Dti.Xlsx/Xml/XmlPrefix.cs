namespace Dti.Xlsx.Xml;

/// <summary>A prefix, or the absence of one, and what it stands for where the scanner is.</summary>
internal sealed class XmlPrefix(string text)
{
    public string Text => text;

    /// <summary>Null where the prefix is not declared; equal namespaces are the same object.</summary>
    public string? Namespace { get; set; }

    /// <summary>True if the namespace is one that the caller asked for.</summary>
    public bool IsOurs { get; set; }
}
