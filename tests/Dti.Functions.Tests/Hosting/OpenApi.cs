using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace Dti.Functions.Tests.Hosting;

/// <summary><c>docs/openapi.json</c>, and routes as it writes them.</summary>
internal static class OpenApi
{
    public static JsonObject Document { get; } = JsonNode.Parse(Text())!.AsObject();

    /// <summary>Every operation with its path and method.</summary>
    public static IEnumerable<(string Path, string Method, JsonObject Operation)> Operations =>
        from path in Document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        where operation.Key is "get" or "post" or "put" or "delete" or "patch" or "head" or "options" or "trace"
        select (path.Key, operation.Key.ToUpperInvariant(), operation.Value!.AsObject());

    /// <summary>The paths of a route: with an optional last part there are two, and a part with slashes is one parameter.</summary>
    public static IReadOnlyList<string> PathsOf(string route)
    {
        var path = "/" + route.Replace("{*", "{", StringComparison.Ordinal);
        var optional = path.EndsWith("?}", StringComparison.Ordinal);
        return optional ? [path[..path.LastIndexOf('/')], path.Replace("?}", "}", StringComparison.Ordinal)] : [path];
    }

    /// <summary>A schema of the components that can be held against JSON.</summary>
    public static Task<JsonSchema> SchemaAsync(string name)
    {
        var text = Document["components"]!["schemas"]!.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
        var root = JsonNode.Parse(text)![name]!.DeepClone().AsObject();
        root["definitions"] = JsonNode.Parse(text);
        return JsonSchema.FromJsonAsync(root.ToJsonString());
    }

    private static string Text([CallerFilePath] string test = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "docs", "openapi.json"));
}
