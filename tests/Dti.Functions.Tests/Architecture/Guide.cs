using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Dti.Functions.Tests.Architecture;

/// <summary><c>docs/huong-dan-su-dung.md</c>, taken apart into what can be held against the code.</summary>
internal static partial class Guide
{
    /// <summary>What a quoted sentence follows where it says why figures count.</summary>
    public const string Why = "why";

    public static string Text { get; } = File.ReadAllText(PathOf("huong-dan-su-dung.md"));

    public static IReadOnlyList<string> Rules => [.. RuleCode().Matches(Text).Select(match => match.Value.Trim('`')).Distinct()];

    /// <summary>Sentences within “ ”, each with the rule, or <see cref="Why"/>, that is named last before it.</summary>
    public static IEnumerable<(string Rule, string Sentence)> Quotes
    {
        get
        {
            var rule = "";
            foreach (Match match in RuleOrQuote().Matches(Text))
            {
                if (match.Groups["rule"] is { Success: true } named)
                    rule = named.Value;
                else
                    yield return (rule, match.Groups["quote"].Value);
            }
        }
    }

    /// <summary>What answers say in <c>detail</c>, in the blocks of JSON.</summary>
    public static IEnumerable<string> Details => Detail().Matches(Text).Select(match => Regex.Unescape(match.Groups["text"].Value));

    /// <summary>Every address below <c>/api</c>, without its query, and the method of the command it stands in.</summary>
    public static IEnumerable<(string Method, string Path)> Addresses =>
        from line in Text.Split('\n')
        from Match match in Address().Matches(line)
        let method = MethodOfCommand().Match(line) is { Success: true } stated ? stated.Groups["method"].Value : "GET"
        select (method, match.Groups["path"].Value);

    /// <summary>Files that pictures and links name, from <c>docs</c>.</summary>
    public static IReadOnlyList<string> Links => [.. Link().Matches(Text).Select(match => match.Groups["file"].Value).Distinct()];

    /// <summary>Sections that it points to, as GitHub names them.</summary>
    public static IEnumerable<string> Anchors => Anchor().Matches(Text).Select(match => match.Groups["name"].Value);

    public static IReadOnlyList<string> Sections =>
    [
        .. from Match heading in Heading().Matches(Text)
           select NoPartOfAnchors().Replace(heading.Groups["text"].Value.ToLowerInvariant(), "").Replace(' ', '-'),
    ];

    public static string PathOf(string file, [CallerFilePath] string test = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "docs", file));

    [GeneratedRegex("`[A-Z]+(_[A-Z]+)+`")]
    private static partial Regex RuleCode();

    [GeneratedRegex("`(?<rule>[A-Z]+(_[A-Z]+)+|why)`|“(?<quote>[^”]+)”")]
    private static partial Regex RuleOrQuote();

    [GeneratedRegex("\"detail\": \"(?<text>.+)\"\\s*\n")]
    private static partial Regex Detail();

    [GeneratedRegex("\\b(http://127\\.0\\.0\\.1:7071/)?api/(?<path>[^\\s\"`?]+)")]
    private static partial Regex Address();

    [GeneratedRegex("(^curl\\.exe .*-X|Invoke-RestMethod .*-Method) (?<method>[A-Z]+)")]
    private static partial Regex MethodOfCommand();

    [GeneratedRegex("\\]\\(#(?<name>[^)]+)\\)")]
    private static partial Regex Anchor();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("[^\\w\\- ]")]
    private static partial Regex NoPartOfAnchors();

    [GeneratedRegex("\\]\\((?<file>[^)#:]+)\\)")]
    private static partial Regex Link();
}
