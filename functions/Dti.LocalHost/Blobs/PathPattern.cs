using System.Text;
using System.Text.RegularExpressions;

namespace Dti.LocalHost.Blobs;

/// <summary>A trigger's path such as <c>inbox/{name}.xlsx</c>. A parameter takes as much as it can, slashes included, and
/// may be empty; case counts; doubled braces stand for one.</summary>
internal sealed partial class PathPattern
{
    private readonly Regex? blob;
    private readonly IReadOnlyList<string> parameters;

    private PathPattern(string text, string container, Regex? blob, IReadOnlyList<string> parameters) =>
        (Text, Container, this.blob, this.parameters) = (text, container, blob, parameters);

    public string Container { get; }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <exception cref="LocalHostException">The pattern is not one; the function is named.</exception>
    public static PathPattern Parse(string function, string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var container = slash < 0 ? text : text[..slash];
        if (!ContainerName().IsMatch(container))
            throw new LocalHostException($"Function {function}: '{container}' in path '{text}' is no container name.");
        return slash < 0 || slash == text.Length - 1
            ? new PathPattern(text, container, blob: null, [])
            : ParseBlob(function, container, text[(slash + 1)..], text);
    }

    /// <summary>The parameters' values in the pattern's order, or null when the name does not match.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Match(string blobName)
    {
        if (blob is null) return [];
        var match = blob.Match(blobName);
        return match.Success ? [.. parameters.Select(name => KeyValuePair.Create(name, match.Groups[name].Value))] : null;
    }

    private static PathPattern ParseBlob(string function, string container, string blob, string text)
    {
        var (regex, names) = (new StringBuilder("^"), new List<string>());
        foreach (Match token in Token().Matches(blob))
        {
            if (token.Groups["name"] is { Success: true, Value: var name })
            {
                if (names.Contains(name)) throw new LocalHostException($"Function {function}: {{{name}}} stands twice in path '{text}'.");
                names.Add(name);
                regex.Append("(?<").Append(name).Append(">.*)");
                continue;
            }
            var literal = token.Value is "{{" or "}}" ? token.Value[..1] : token.Value;
            if (literal is "{" or "}" && token.Length == 1)
                throw new LocalHostException($"Function {function}: path '{text}' has a brace that belongs to no parameter.");
            regex.Append(Regex.Escape(literal));
        }
        return new PathPattern(text, container,
            new Regex(regex.Append("\\z").ToString(), RegexOptions.CultureInvariant | RegexOptions.Singleline), names);
    }

    [GeneratedRegex("\\{\\{|\\}\\}|\\{(?<name>[A-Za-z_][A-Za-z0-9_]*)\\}|[^{}]+|[{}]")]
    private static partial Regex Token();

    [GeneratedRegex("^([a-z0-9](-?[a-z0-9]){2,62}|\\$root|\\$web)$")]
    private static partial Regex ContainerName();
}
