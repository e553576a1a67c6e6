using System.Text.RegularExpressions;

namespace Dti.Xlsx.Xml;

/// <summary>The first line of a document: version, encoding, and whether it stands alone.</summary>
internal static partial class XmlDeclaration
{
    /// <summary>In bytes. Longer ones, which could only be padded, are refused.</summary>
    public const int Longest = 256;

    /// <param name="content">What stands between &lt;?xml and ?&gt;.</param>
    public static bool IsDeclaration(string content) => content.Length <= Longest && Whole().IsMatch(content);

    /// <summary>The encoding that a document says it has, or null.</summary>
    /// <param name="start">At least as much of it as a declaration may be long.</param>
    public static string? FindEncoding(string start) =>
        start.StartsWith("<?xml", StringComparison.Ordinal) && start.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end
            && Whole().Match(start[5..end]) is { Success: true } match && match.Groups["encoding"] is { Success: true } encoding
            ? encoding.Value
            : null;

    // Not backtracking: what the pattern is matched against comes from strangers.
    [GeneratedRegex(
        """
        ^[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*("1\.0"|'1\.0')
        ([ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*("(?<encoding>[A-Za-z][A-Za-z0-9._-]*)"|'(?<encoding>[A-Za-z][A-Za-z0-9._-]*)'))?
        ([ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*("(yes|no)"|'(yes|no)'))?[ \t\r\n]*$
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
