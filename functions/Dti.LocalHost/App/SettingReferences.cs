using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dti.LocalHost.App;

/// <summary>Puts settings in the place of <c>%Name%</c> in every text of a function.json.</summary>
internal sealed partial class SettingReferences(AppSettings settings)
{
    /// <exception cref="LocalHostException">A setting is missing; function and setting are named.</exception>
    public void Resolve(string function, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var name in members.Select(member => member.Key).ToArray())
                {
                    if (ResolvedText(function, members[name]) is { } text) members[name] = text;
                    else Resolve(function, members[name]);
                }
                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    if (ResolvedText(function, items[i]) is { } text) items[i] = text;
                    else Resolve(function, items[i]);
                }
                break;
        }
    }

    private string? ResolvedText(string function, JsonNode? node) =>
        node is JsonValue value && value.TryGetValue(out string? text) && text.Contains('%', StringComparison.Ordinal)
            ? Reference().Replace(text, match => Find(function, match.Groups["name"].Value))
            : null;

    private string Find(string function, string name) =>
        settings.Find(name) ?? throw new LocalHostException(
            $"Function {function} needs the setting '{name}' (its function.json says %{name}%): add it to local.settings.json.");

    [GeneratedRegex("%(?<name>[^%]+)%")]
    private static partial Regex Reference();
}
