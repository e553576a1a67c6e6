using System.Collections.Concurrent;
using Azure.Data.Tables;
using Dti.Domain.Submissions;

namespace Dti.Functions.Storage;

/// <summary>Table <c>Findings</c>: partition by reading, one row a finding, in reading order.</summary>
internal sealed class FindingsTable(StorageAccount account)
{
    private const int ReadingsAtOnce = 16;

    private readonly StorageTable table = new(account.Tables, "Findings");

    /// <summary>Makes these the only findings of a reading.</summary>
    public Task SaveAsync(string reading, IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        var partition = TableKey.Of(reading);
        return table.ReplacePartitionAsync(partition, [.. findings.Select((finding, at) => ToRow(partition, at, finding))], cancellationToken);
    }

    public async Task<IReadOnlyList<Finding>> ReadAsync(string reading, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        await foreach (var row in table.ListAsync(TableKey.Of(reading), rowPrefix: null, cancellationToken))
            findings.Add(FromRow(row));
        return findings;
    }

    /// <summary>The findings of many readings, by reading; each is a query, sixteen at once.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Finding>>> ReadManyAsync(
        IReadOnlyCollection<string> readings, CancellationToken cancellationToken)
    {
        var found = new ConcurrentDictionary<string, IReadOnlyList<Finding>>(StringComparer.Ordinal);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ReadingsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(readings, options, async (reading, token) => found[reading] = await ReadAsync(reading, token));
        return found;
    }

    private static TableEntity ToRow(string partition, int at, Finding finding) => new(partition, TableKey.Of(at))
    {
        ["Rule"] = finding.Rule,
        ["Severity"] = finding.Severity.ToString(),
        ["Blocks"] = finding.Blocks,
        ["Sheet"] = finding.Sheet,
        ["Row"] = finding.Cell?.Row,
        ["Column"] = finding.Cell?.Column,
        ["Unit"] = finding.Unit,
        ["Other"] = finding.Other,
        ["Value"] = finding.Value,
        ["Expected"] = finding.Expected,
        ["Message"] = finding.Message,
        ["MessageEn"] = finding.MessageEn,
    };

    private static Finding FromRow(TableEntity row) => new(
        row.GetString("Rule"), Enum.Parse<Severity>(row.GetString("Severity")), row.GetBoolean("Blocks")!.Value, row.GetString("Sheet"),
        row.GetInt32("Row") is { } number ? new CellAddress(number, row.GetInt32("Column")!.Value) : null,
        row.GetString("Unit"), row.GetString("Value"), row.GetString("Expected"), row.GetString("Message"), row.GetString("MessageEn"))
    {
        Other = row.GetString("Other"),
    };
}
