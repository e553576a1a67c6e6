using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dti.Functions.Tests.Support.Memory;

internal enum TableOperationKind
{
    Read,
    Insert,
    Replace,
    Merge,
    Delete,
}

/// <summary>What is to be done to one row.</summary>
/// <param name="IfMatch">The version it is meant for, <c>*</c> for any that exists; null lets a replacement or merge insert.</param>
internal sealed partial record TableOperation(
    TableOperationKind Kind, RowKey Key, string? IfMatch, ImmutableSortedDictionary<string, JsonNode> Properties)
{
    private static readonly string[] OfTheService = ["PartitionKey", "RowKey", "Timestamp", "Timestamp@odata.type", "odata.etag"];

    public bool Writes => Kind is TableOperationKind.Replace or TableOperationKind.Merge;

    public static bool NamesRow(string segment) => Keyed().IsMatch(segment);

    public static TableOperation Of(MemoryRequest request)
    {
        var kind = request.Method switch
        {
            "GET" => TableOperationKind.Read,
            "POST" => TableOperationKind.Insert,
            "PUT" => TableOperationKind.Replace,
            "PATCH" or "MERGE" => TableOperationKind.Merge,
            "DELETE" when request.Header("If-Match") is not null => TableOperationKind.Delete,
            _ => throw request.Unknown(),
        };
        var content = request.Body.Length == 0 ? [] : JsonNode.Parse(request.Text)!.AsObject();
        var properties = content.Where(property => property.Value is not null && !OfTheService.Contains(property.Key))
            .ToImmutableSortedDictionary(property => property.Key, property => property.Value!, StringComparer.Ordinal);
        return new TableOperation(kind, KeyOf(request, content), request.Header("If-Match"), properties);
    }

    private static RowKey KeyOf(MemoryRequest request, JsonObject content)
    {
        if (request.Method == "POST")
            return new RowKey(content["PartitionKey"]!.GetValue<string>(), content["RowKey"]!.GetValue<string>());

        var named = Keyed().Match(request.First);
        return named.Success ? new RowKey(Unquote(named.Groups["partition"]), Unquote(named.Groups["row"])) : throw request.Unknown();
    }

    private static string Unquote(Group text) => text.Value.Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex(@"^\w+\(PartitionKey='(?<partition>(?:[^']|'')*)',\s*RowKey='(?<row>(?:[^']|'')*)'\)$")]
    private static partial Regex Keyed();
}
