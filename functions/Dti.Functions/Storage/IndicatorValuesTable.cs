using Azure.Data.Tables;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Services;

namespace Dti.Functions.Storage;

/// <summary>
/// Table <c>IndicatorValues</c>: partition by period and reading; one row a unit and indicator and, of their own kinds, one row a printed
/// rank, a printed count and a part of one, each with the cell it came from. Rows are numbered in the order in which they stand.
/// </summary>
internal sealed class IndicatorValuesTable(StorageAccount account)
{
    private const string Indicator = "indicator";
    private const string Rank = "rank";
    private const string Count = "count";
    private const string Part = "part";

    private readonly StorageTable table = new(account.Tables, "IndicatorValues");

    /// <summary>Makes these the only values of a reading.</summary>
    public Task SaveAsync(Period period, string reading, IReadOnlyList<UnitServices> services, CancellationToken cancellationToken)
    {
        var partition = Partition(period, reading);
        return table.ReplacePartitionAsync(partition, [.. services.SelectMany(unit => RowsOf(partition, unit))], cancellationToken);
    }

    /// <summary>
    /// The units of a reading by unit id, without their procedures (<see cref="ServiceCountsTable"/>). A unit that reports procedures alone
    /// is not among them.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, UnitServices>> ReadAsync(Period period, string reading, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.ListAsync(Partition(period, reading), rowPrefix: null, cancellationToken))
            rows.Add(row);
        return rows.GroupBy(row => row.GetString("Unit"), StringComparer.Ordinal)
            .ToDictionary(unit => unit.Key, unit => FromRows(unit.Key, unit), StringComparer.Ordinal);
    }

    /// <summary>One unit of a reading, without its procedures; with nothing where it reports none but those.</summary>
    public async Task<UnitServices> ReadUnitAsync(Period period, string reading, string unit, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.ListAsync(Partition(period, reading), TableKey.Of(unit), cancellationToken))
            rows.Add(row);
        return FromRows(unit, rows);
    }

    private static string Partition(Period period, string reading) => TableKey.Of(period.ToString(), reading);

    private static IEnumerable<TableEntity> RowsOf(string partition, UnitServices unit) =>
    [
        .. unit.Indicators.Select((value, at) => IndicatorValueRow.Of(value, NewRow(partition, unit.Unit, Indicator, at))),
        .. unit.Ranks.Select((rank, at) => RankRow(rank, NewRow(partition, unit.Unit, Rank, at))),
        .. unit.Counts.Select((count, at) => CountRow(count, NewRow(partition, unit.Unit, Count, at))),
        .. unit.Counts.SelectMany((count, at) => count.Parts.Select((part, number) => PartRow(part, NewRow(partition, unit.Unit, Part, at, number)))),
    ];

    private static TableEntity NewRow(string partition, string unit, string kind, int at, int? number = null) =>
        new(partition, number is { } part ? TableKey.Of(unit, kind, TableKey.Of(at), TableKey.Of(part)) : TableKey.Of(unit, kind, TableKey.Of(at)))
        {
            ["Unit"] = unit,
            ["Kind"] = kind,
            ["At"] = at,
        };

    private static TableEntity RankRow(PrintedRank rank, TableEntity row)
    {
        row["Year"] = rank.Year;
        row["Points"] = TableValue.OfNullable(rank.Points);
        row["Rank"] = TableValue.OfNullable(rank.Rank);
        row["PointsCell"] = TableValue.Of(rank.PointsCell);
        return TableValue.PutPlace(row, rank.Sheet, rank.Cell);
    }

    private static TableEntity CountRow(PrintedCount count, TableEntity row)
    {
        row["Label"] = TableValue.Text(count.Label);
        row["Value"] = TableValue.Of(count.Value);
        return TableValue.PutPlace(row, count.Sheet, count.Cell);
    }

    private static TableEntity PartRow(PrintedPart part, TableEntity row)
    {
        row["Label"] = TableValue.Text(part.Label);
        row["Value"] = TableValue.Of(part.Value);
        row["Cell"] = TableValue.Of(part.Cell);
        return row;
    }

    private static UnitServices FromRows(string unit, IEnumerable<TableEntity> rows)
    {
        var byKind = rows.ToLookup(row => row.GetString("Kind"), StringComparer.Ordinal);
        var parts = byKind[Part].ToLookup(row => row.GetInt32("At")!.Value, PartOf);
        return new UnitServices(unit, [.. byKind[Indicator].Select(IndicatorValueRow.Read)], [])
        {
            Ranks = [.. byKind[Rank].Select(RankOf)],
            Counts = [.. byKind[Count].Select(row => CountOf(row, [.. parts[row.GetInt32("At")!.Value]]))],
        };
    }

    private static PrintedRank RankOf(TableEntity row) => new(
        row.GetInt32("Year")!.Value, TableValue.NumberIn(row, "Points"), TableValue.NumberIn(row, "Rank"), row.GetString("Sheet"), TableValue.CellIn(row))
    {
        PointsCell = TableValue.CellIn(row, "PointsCell"),
    };

    private static PrintedCount CountOf(TableEntity row, IReadOnlyList<PrintedPart> parts) => new(
        row.GetString("Label"), TableValue.ToDecimal(row.GetString("Value")), parts, row.GetString("Sheet"), TableValue.CellIn(row));

    private static PrintedPart PartOf(TableEntity row) => new(row.GetString("Label"), TableValue.ToDecimal(row.GetString("Value")))
    {
        Cell = TableValue.CellIn(row, "Cell"),
    };
}
