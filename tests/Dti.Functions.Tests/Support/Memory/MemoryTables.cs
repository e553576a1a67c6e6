using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dti.Functions.Tests.Support.Memory;

/// <summary>Tables: rows with conditions, transactions, and queries in pages.</summary>
internal sealed partial class MemoryTables
{
    private const int LargestPage = 1_000;

    private ImmutableSortedDictionary<string, MemoryRows> tables =
        ImmutableSortedDictionary.Create<string, MemoryRows>(StringComparer.OrdinalIgnoreCase);

    public int Changes { get; private set; }

    public MemoryTables Copy() => new() { tables = tables, Changes = Changes };

    public MemoryResponse Answer(MemoryRequest request)
    {
        if (request.Kind == ("service", "properties") && request.Method == "GET")
            return MemoryResponse.Xml("<StorageServiceProperties />");
        if (request.First == "Tables" || request.First.StartsWith("Tables(", StringComparison.Ordinal))
            return AnswerTables(request);
        if (request.First == "$batch" && request.Method == "POST")
            return Transact(request);

        var name = TableOf(request.First);
        if (!tables.TryGetValue(name, out var rows))
            return TableError.TableNotFound.ToResponse();
        if (request.Method == "GET" && !TableOperation.NamesRow(request.First))
            return Query(rows, request);

        var outcome = rows.Apply(TableOperation.Of(request), Changes + 1);
        if (outcome.Rows != rows)
            Keep(name, outcome.Rows);
        return outcome.Error?.ToResponse() ?? outcome.Answer!;
    }

    private MemoryResponse AnswerTables(MemoryRequest request)
    {
        if (request is { Method: "GET", First: "Tables" })
            return TableJson.Of(200,
                new JsonObject { ["value"] = new JsonArray([.. tables.Keys.Select(name => new JsonObject { ["TableName"] = name })]) });

        var name = request.Method == "POST"
            ? JsonNode.Parse(request.Text)!["TableName"]!.GetValue<string>() : QuotedName().Match(request.First).Groups["name"].Value;
        switch (request.Method, tables.ContainsKey(name))
        {
            case ("POST", true):
                return TableError.TableAlreadyExists.ToResponse();
            case ("POST", false):
                Keep(name, MemoryRows.None);
                return new MemoryResponse(204);
            case ("DELETE", true):
                tables = tables.Remove(name);
                Changes++;
                return new MemoryResponse(204);
            case ("DELETE", false):
                return TableError.ResourceNotFound.ToResponse();
            default:
                throw request.Unknown();
        }
    }

    private MemoryResponse Transact(MemoryRequest request)
    {
        var operations = TableBatch.Read(request);
        var name = TableOf(operations[0].First);
        if (!tables.TryGetValue(name, out var rows))
            return TableBatch.Failed(0, TableError.TableNotFound);
        if (TableBatch.WhyMalformed([.. operations.Select(TableOperation.Of)]) is { } malformed)
            return TableBatch.Failed(0, malformed);

        var answers = new List<MemoryResponse>();
        foreach (var (at, operation) in operations.Index())
        {
            var outcome = rows.Apply(TableOperation.Of(operation), Changes + 1);
            if (outcome.Error is { } error)
                return TableBatch.Failed(at, error);
            rows = outcome.Rows;
            answers.Add(outcome.Answer!);
        }

        Keep(name, rows);
        return TableBatch.Done(answers);
    }

    private static MemoryResponse Query(MemoryRows rows, MemoryRequest request)
    {
        var size = Math.Min(request.Number("$top") ?? LargestPage, LargestPage);
        var from = request.Value("NextPartitionKey") is { } partition
            ? new RowKey(Decode(partition), Decode(request.Value("NextRowKey")!)) : (RowKey?)null;
        var found = rows.Find(TableFilter.Parse(request.Value("$filter")), from).Take(size + 1).ToList();
        var chosen = request.Value("$select")?.Split(',');
        var values = new JsonArray([.. found.Take(size).Select(row => row.ToJson(chosen))]);
        var body = Encoding.UTF8.GetBytes(new JsonObject { ["value"] = values }.ToJsonString());
        return found.Count <= size
            ? new MemoryResponse(200, body, ("Content-Type", TableJson.ContentType))
            : new MemoryResponse(
                200, body, ("Content-Type", TableJson.ContentType),
                ("x-ms-continuation-NextPartitionKey", Encode(found[size].Key.Partition)),
                ("x-ms-continuation-NextRowKey", Encode(found[size].Key.Row)));
    }

    private void Keep(string name, MemoryRows rows)
    {
        tables = tables.SetItem(name, rows);
        Changes++;
    }

    private static string TableOf(string segment) => segment.Split('(')[0];

    private static string Encode(string key) => "1!" + Convert.ToBase64String(Encoding.UTF8.GetBytes(key));

    private static string Decode(string token) => Encoding.UTF8.GetString(Convert.FromBase64String(token[2..]));

    [GeneratedRegex(@"^Tables\('(?<name>\w+)'\)$")]
    private static partial Regex QuotedName();
}
