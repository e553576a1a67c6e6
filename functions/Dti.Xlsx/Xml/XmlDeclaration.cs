namespace Dti.Xlsx.Xml;

/// <summary>The first line of a document: version, encoding, and whether it stands alone.</summary>
internal sealed record XmlDeclaration(string? Encoding)
{
    /// <summary>In bytes. Longer ones, which could only be padded, are refused.</summary>
    public const int Longest = 256;

    private const string Spaces = " \t\r\n";

    /// <param name="content">What stands between &lt;?xml and ?&gt;.</param>
    /// <returns>Null for what is no declaration.</returns>
    public static XmlDeclaration? Parse(ReadOnlySpan<char> content)
    {
        if (content.Length > Longest || Take(ref content, "version") is not "1.0")
            return null;
        var encoding = Take(ref content, "encoding");
        var standalone = Take(ref content, "standalone");
        var isWhole = encoding != "" && (standalone is null or "yes" or "no") && content.Trim(Spaces).IsEmpty;
        return isWhole ? new XmlDeclaration(encoding) : null;
    }

    /// <summary>The declaration that a document begins with, or null.</summary>
    /// <param name="start">At least as much of the document as a declaration may be long.</param>
    public static XmlDeclaration? Find(string start) =>
        start.StartsWith("<?xml", StringComparison.Ordinal) && start.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end
            ? Parse(start.AsSpan(5..end)) : null;

    // Takes white space, name, equals sign and quoted value from the front; null where something else stands there.
    private static string? Take(ref ReadOnlySpan<char> content, string name)
    {
        var rest = content.TrimStart(Spaces);
        if (rest.Length == content.Length || !rest.StartsWith(name, StringComparison.Ordinal))
            return null;
        rest = rest[name.Length..].TrimStart(Spaces);
        if (rest is not ['=', ..])
            return null;
        rest = rest[1..].TrimStart(Spaces);
        var end = rest is ['"' or '\'', ..] ? rest[1..].IndexOf(rest[0]) : -1;
        if (end < 0)
            return null;
        content = rest[(end + 2)..];
        return rest[1..(end + 1)].ToString();
    }
}
