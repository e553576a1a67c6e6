namespace Dti.Xlsx.Xml;

/// <summary>A name as it stands in tags, kept once for a document.</summary>
/// <param name="utf8">With prefix.</param>
/// <param name="local">Without prefix.</param>
internal sealed class XmlName(byte[] utf8, string local, XmlPrefix prefix)
{
    public const string DeclaringNamespaces = "xmlns";

    public byte[] Utf8 => utf8;

    public string Local => local;

    public XmlPrefix Prefix => prefix;

    /// <summary>The next name in the same slot of the table.</summary>
    public XmlName? Next { get; init; }

    /// <summary>Number of the tag that had this name for an attribute last.</summary>
    public long LastTag { get; set; }

    /// <summary>True for xmlns and xmlns:x, if they stand for attributes.</summary>
    public bool DeclaresNamespace { get; } = (prefix.Text.Length > 0 ? prefix.Text : local) == DeclaringNamespaces;

    /// <summary>True for attributes that have a namespace or declare one.</summary>
    public bool ConcernsNamespaces => DeclaresNamespace || prefix.Text.Length > 0;
}
