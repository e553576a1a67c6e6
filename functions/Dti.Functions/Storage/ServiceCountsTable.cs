using Azure.Data.Tables;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Services;

namespace Dti.Functions.Storage;

/// <summary>
/// Table <c>ServiceCounts</c>: partition by period and reading; one row a unit and procedure with the cell it came from. Rows are numbered in
/// the order in which they stand: names may be long, and one may stand twice.
/// </summary>
internal sealed class ServiceCountsTable(StorageAccount account)
{
    private readonly StorageTable table = new(account.Tables, "ServiceCounts");

    /// <summary>Makes these the only counts of a reading.</summary>
    public Task SaveAsync(Period period, string reading, IReadOnlyList<UnitServices> services, CancellationToken cancellationToken)
    {
        var partition = Partition(period, reading);
        var rows = services.SelectMany(unit => unit.Procedures.Select((count, at) => ToRow(partition, unit.Unit, at, count)));
        return table.ReplacePartitionAsync(partition, [.. rows], cancellationToken);
    }

    /// <summary>The procedures of every unit in a reading, by unit id; a unit that reports none is not among them.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<ProcedureCount>>> ReadAsync(
        Period period, string reading, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.ListAsync(Partition(period, reading), rowPrefix: null, cancellationToken))
            rows.Add(row);
        return rows.GroupBy(row => row.GetString("Unit"), StringComparer.Ordinal)
            .ToDictionary(unit => unit.Key, IReadOnlyList<ProcedureCount> (unit) => [.. unit.Select(FromRow)], StringComparer.Ordinal);
    }

    /// <summary>The procedures of one unit in a reading, in the order they stand.</summary>
    public async Task<IReadOnlyList<ProcedureCount>> ReadUnitAsync(
        Period period, string reading, string unit, CancellationToken cancellationToken)
    {
        var counts = new List<ProcedureCount>();
        await foreach (var row in table.ListAsync(Partition(period, reading), TableKey.Of(unit), cancellationToken))
            counts.Add(FromRow(row));
        return counts;
    }

    private static string Partition(Period period, string reading) => TableKey.Of(period.ToString(), reading);

    private static TableEntity ToRow(string partition, string unit, int at, ProcedureCount count)
    {
        var row = new TableEntity(partition, TableKey.Of(unit, TableKey.Of(at)))
        {
            ["Unit"] = unit,
            ["Procedure"] = TableValue.Text(count.Procedure),
            ["Field"] = TableValue.Text(count.Field),
            ["ServiceLevel"] = count.ServiceLevel?.ToString(),
            ["Total"] = TableValue.OfNullable(count.Total),
            ["Online"] = TableValue.OfNullable(count.Online),
            ["InPerson"] = TableValue.OfNullable(count.InPerson),
            ["Post"] = TableValue.OfNullable(count.Post),
            ["IsSelection"] = count.IsSelection,
            ["HasCells"] = count.Cells is null ? null : true,
            ["TotalCell"] = TableValue.Of(count.Cells?.Total),
            ["OnlineCell"] = TableValue.Of(count.Cells?.Online),
            ["InPersonCell"] = TableValue.Of(count.Cells?.InPerson),
            ["PostCell"] = TableValue.Of(count.Cells?.Post),
        };
        return TableValue.PutPlace(row, count.Sheet, count.Cell);
    }

    private static ProcedureCount FromRow(TableEntity row) => new(
        row.GetString("Procedure"), row.GetString("Field"), TableValue.EnumIn<ServiceLevel>(row, "ServiceLevel"), TableValue.NumberIn(row, "Total"),
        TableValue.NumberIn(row, "Online"), TableValue.NumberIn(row, "InPerson"), TableValue.NumberIn(row, "Post"),
        row.GetBoolean("IsSelection")!.Value, row.GetString("Sheet"), TableValue.CellIn(row))
    {
        Cells = row.GetBoolean("HasCells") is null
            ? null
            : new DossierCells(
                TableValue.CellIn(row, "TotalCell"), TableValue.CellIn(row, "OnlineCell"), TableValue.CellIn(row, "InPersonCell"),
                TableValue.CellIn(row, "PostCell")),
    };
}
