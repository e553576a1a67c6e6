using System.Text.Json.Nodes;

namespace Dti.LocalHost.Tests.Contract;

/// <summary>Reads the contract's files.</summary>
internal static class Vector
{
    /// <summary>With the container of the blob vectors renamed, so that tests that share a storage do not meet.</summary>
    public static JsonNode Load(string name, string container = "inbox") =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contract", name))
            .Replace("inbox/", container + "/", StringComparison.Ordinal).Replace("\"inbox\"", $"\"{container}\"", StringComparison.Ordinal))!;

    public static IEnumerable<JsonNode> Cases(string name) => Load(name)["cases"]!.AsArray().Select(one => one!);

    /// <summary>For [MemberData]: the cases' names.</summary>
    public static TheoryData<string> Names(IEnumerable<JsonNode> cases) => new(cases.Select(one => (string)one["name"]!));

    public static JsonNode Named(this IEnumerable<JsonNode> cases, string name) => cases.Single(one => (string)one["name"]! == name);
}
