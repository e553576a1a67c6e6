using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Dti.Functions.Tests.Support.Memory;

/// <summary>The rows of one table at one moment, in key order.</summary>
internal sealed class MemoryRows
{
    public static readonly MemoryRows None = new(ImmutableSortedDictionary<RowKey, MemoryRow>.Empty);

    private readonly ImmutableSortedDictionary<RowKey, MemoryRow> rows;

    private MemoryRows(ImmutableSortedDictionary<RowKey, MemoryRow> rows) => this.rows = rows;

    public IEnumerable<MemoryRow> Find(TableFilter filter, RowKey? from) =>
        rows.Values.Where(row => (from is not { } first || row.Key.CompareTo(first) >= 0) && filter.Holds(row));

    /// <param name="stamp">Makes the ETag of what is written.</param>
    public TableOutcome Apply(TableOperation operation, int stamp)
    {
        var existing = rows.GetValueOrDefault(operation.Key);
        if (operation.Kind == TableOperationKind.Insert)
            return existing is null ? Write(operation, null, stamp) : Fail(TableError.EntityAlreadyExists);
        if (existing is null)
            return operation.IfMatch is null && operation.Writes ? Write(operation, null, stamp) : Fail(TableError.ResourceNotFound);
        if (operation.IfMatch is { } condition && condition != "*" && condition != existing.ETag)
            return Fail(TableError.UpdateConditionNotSatisfied);

        return operation.Kind switch
        {
            TableOperationKind.Read => new TableOutcome(this, TableJson.Of(200, existing.ToJson(chosen: null), ("ETag", existing.ETag))),
            TableOperationKind.Delete => new TableOutcome(new MemoryRows(rows.Remove(operation.Key)), new MemoryResponse(204)),
            _ => Write(operation, existing, stamp),
        };
    }

    private TableOutcome Write(TableOperation operation, MemoryRow? existing, int stamp)
    {
        var properties = operation.Properties;
        if (operation.Kind == TableOperationKind.Merge && existing is not null)
            properties = existing.Properties.SetItems(properties);
        var tag = string.Create(CultureInfo.InvariantCulture, $"W/\"datetime'{stamp:D8}'\"");
        var row = new MemoryRow(operation.Key, properties, tag);
        return new TableOutcome(new MemoryRows(rows.SetItem(operation.Key, row)), new MemoryResponse(204, null, ("ETag", tag)));
    }

    private TableOutcome Fail(TableError error) => new(this, Answer: null, error);
}

/// <summary>What came of an operation: an answer or an error.</summary>
internal sealed record TableOutcome(MemoryRows Rows, MemoryResponse? Answer, TableError? Error = null);

/// <summary>Keys compare by code unit, partition first.</summary>
internal readonly record struct RowKey(string Partition, string Row) : IComparable<RowKey>
{
    public int CompareTo(RowKey other) =>
        string.CompareOrdinal(Partition, other.Partition) is var byPartition and not 0
            ? byPartition : string.CompareOrdinal(Row, other.Row);
}

/// <summary>One version of a row.</summary>
/// <param name="Properties">Values as they were sent, with the annotations of their types.</param>
internal sealed record MemoryRow(RowKey Key, ImmutableSortedDictionary<string, JsonNode> Properties, string ETag)
{
    public JsonObject ToJson(string[]? chosen)
    {
        var json = new JsonObject { ["odata.etag"] = ETag };
        var all = Properties.Add("PartitionKey", Key.Partition).Add("RowKey", Key.Row)
            .Add("Timestamp@odata.type", "Edm.DateTime").Add("Timestamp", "2026-01-01T00:00:00Z");
        foreach (var (name, value) in all)
        {
            if (chosen is null || chosen.Contains(name.Split('@')[0]))
                json[name] = value.DeepClone();
        }

        return json;
    }
}
