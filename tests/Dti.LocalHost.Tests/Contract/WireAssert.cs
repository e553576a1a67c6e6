using System.Text.Json.Nodes;

namespace Dti.LocalHost.Tests.Contract;

/// <summary>Compares what a handler received with a vector's <c>request</c>.</summary>
internal static class WireAssert
{
    private static readonly string[] Samples = ["X-Azure-Functions-InvocationId", "x-ms-invocation-id"];

    public static void SameRequest(JsonNode vector, RecordedRequest received)
    {
        Assert.Equal((string)vector["httpVersion"]!, received.HttpVersion);
        Assert.Equal((string)vector["method"]!, received.Method);
        Assert.Equal((string)vector["path"]!, received.Path);
        Assert.Equal((string?)vector["query"] ?? "", received.Query.Replace("%2C", ",", StringComparison.Ordinal));
        SameHeaders(vector["headers"]!.AsObject(), received);
    }

    /// <summary>The same members with the same values; at the given paths only presence and kind count.</summary>
    public static void SameJson(JsonNode? expected, JsonNode? actual, params string[] samples) =>
        Assert.Equal(Lines(expected, samples), Lines(actual, samples));

    private static void SameHeaders(JsonObject expected, RecordedRequest received)
    {
        var wanted = expected.Select(header => $"{header.Key.ToUpperInvariant()}: {Normal(header.Key, (string)header.Value!, received)}");
        var found = received.Headers.Select(header => $"{header.Key.ToUpperInvariant()}: {Normal(header.Key, header.Value, received)}");
        Assert.Equal(wanted.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static string Normal(string name, string value, RecordedRequest received) =>
        Samples.Contains(name, StringComparer.OrdinalIgnoreCase) ? Guid.TryParse(value, out _) ? "a GUID" : value
        : name.Equals("Host", StringComparison.OrdinalIgnoreCase) && value == "127.0.0.1:{port}" ? received.Headers["Host"]
        : value;

    private static IEnumerable<string> Lines(JsonNode? node, string[] samples) => Flatten(node, "", samples).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Flatten(JsonNode? node, string path, string[] samples) =>
        samples.Contains(path) ? [$"{path}: a {node?.GetValueKind()}"]
        : node switch
        {
            JsonObject { Count: > 0 } members => members.SelectMany(member => Flatten(member.Value, $"{path}/{member.Key}", samples)),
            JsonArray { Count: > 0 } items => items.SelectMany((item, index) => Flatten(item, $"{path}/{index}", samples)),
            _ => [$"{path}: {node?.ToJsonString() ?? "null"}"],
        };
}
