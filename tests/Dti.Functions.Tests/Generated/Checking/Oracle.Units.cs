using Dti.Domain.Submissions;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Checking;

/// <summary>Which units can be used, and which look alike.</summary>
internal sealed partial class Oracle
{
    private void Units()
    {
        var rows = book.Mains.SelectMany(table => table.Rows.Select(row => (Table: table, Row: row)))
            .Where(item => item.Row.Name.IsResolved);
        foreach (var unit in rows.GroupBy(item => item.Row.Name.Unit!.Id))
            Unit(unit.Key, [.. unit]);
    }

    private void Unit(string id, List<(Table Table, Row Row)> rows)
    {
        var points = rows.Select(item => Points(item.Table, item.Row)).ToList();
        var isSame = points.All(point => point is not null && Agree(point, points[0]!));
        foreach (var (table, row) in rows.Skip(1))
        {
            var cell = Table.At(row, table.UnitColumn);
            Say(rows.All(item => IsFirm(item.Row)), new Expected(
                "UNIT_DUPLICATE", table.Sheet, [cell], points.Contains(null) || rows.Count > 2 ? null : !isSame, id, row.Name.Cell.Shown));
        }

        if (!isSame || rows.Any(item => item.Table.IsBroken))
            verdict.Unusable.Add(id);
        else if (rows.All(item => IsFirm(item.Row)))
            verdict.Usable[id] = points[0]!;
        else
            verdict.Either[id] = points[0]!;
    }

    /// <summary>Index points by code, or null where a figure blocks the row.</summary>
    private static Dictionary<string, decimal>? Points(Table table, Row row)
    {
        if (table.IsBroken || table.IndexColumns.Any(column => Value(row, column) is not { } value || IsOutOfRange(table, column, value)))
            return null;
        return table.IndexColumns.ToDictionary(column => column.Index!.Code, column => Value(row, column)!.Value);
    }

    private static bool Agree(Dictionary<string, decimal> one, Dictionary<string, decimal> other) =>
        one.All(pair => other[pair.Key] == pair.Value);

    /// <summary>Units whose names differ in marks only, both named exactly.</summary>
    private void LookAlikes()
    {
        var named = book.Tables.SelectMany(table => table.Rows.Select(row => (Table: table, Row: row)))
            .Where(item => item.Row.Name.IsResolved)
            .GroupBy(item => item.Row.Name.Unit!).ToList();
        foreach (var (at, one) in named.Index())
        {
            foreach (var other in named.Skip(at + 1).Where(
                other => Names.Stripped(Names.Bare(other.Key)) == Names.Stripped(Names.Bare(one.Key))))
            {
                var cells = one.Concat(other).ToList();
                foreach (var (table, row) in cells)
                    Allow("UNIT_NAME_AMBIGUOUS", table, Table.At(row, table.UnitColumn));
                if (Names.Fold(Names.Bare(one.Key)) != Names.Fold(Names.Bare(other.Key))
                    && cells.All(item => item.Row.Name.Naming == Naming.Known && item.Row.Name.Cell.Raw != item.Row.Name.Unit!.Code)
                    && cells.All(item => item.Table.Sheet == cells[0].Table.Sheet))
                    verdict.OneOf.Add(new OneOf(
                        "UNIT_NAME_AMBIGUOUS", cells[0].Table.Sheet, cell =>
                            cells.Exists(item => Table.At(item.Row, item.Table.UnitColumn) == cell), "names that differ in marks only"));
            }
        }
    }
}
