using Dti.Domain.Submissions;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Checking;

/// <summary>Averages, zeros, rows alike, decimals and what is hidden.</summary>
internal sealed partial class Oracle
{
    private void Averages(Table table)
    {
        foreach (var (column, cell) in table.Average)
        {
            var at = new CellAddress(table.AverageAt, column.At);
            var isClear = table.Rows.All(row => IsUnscored(table, row) || Cell(row, column).Means == Meaning.Number) && NoUnitTwice(table);
            var (shown, mean) = (Shown(cell.Value!.Value, cell), Shown(Typing.Averages.Mean(table, column)!.Value, cell));
            if (shown != mean || !isClear)
                Say(isClear, new Expected("AVERAGE_ROUNDING", table.Sheet, [at], Blocks: false, Value: cell.Shown,
                    Right: Typed.Write(mean, cell.Decimals)));

            var recomputed = table.Rows.Where(row => !IsUnscored(table, row)).Select(row => Recomputed(table, row, column)).ToList();
            var isKnown = isClear && recomputed.Count > 0 && !recomputed.Contains(null);
            if (shown == mean && (!isKnown || Shown(recomputed.Sum()!.Value / recomputed.Count, cell) != shown) || !isClear)
                Say(isKnown, new Expected("AVERAGE_BASIS", table.Sheet, [at], Blocks: false, Value: cell.Shown,
                    Right: isKnown ? Typed.Write(recomputed.Sum()!.Value / recomputed.Count, cell.Decimals) : null));
        }
    }

    private static bool NoUnitTwice(Table table) => table.Rows
        .Where(row => row.Name.IsResolved).GroupBy(row => row.Name.Unit).All(unit => unit.Count() == 1);

    private static decimal Shown(decimal value, Typed cell) => Typing.Averages.Round(value, cell.Decimals);

    private decimal? Recomputed(Table table, Row row, Column column) => column.Role switch
    {
        Role.Total => table.IndexColumns.Any(index => Value(row, index) is { } value && IsOutOfRange(table, index, value)) ? null
            : Sum(table, row),
        Role.Pillar => MainRow(row) is { } main ? Pillar(table, main.Table, main.Row) : null,
        _ => Value(row, column),
    };

    private void Patterns(Table table)
    {
        foreach (var column in table.IndexColumns)
            ZeroColumn(table, column);
        foreach (var row in table.Rows.Where(row => table.Pillar is null && table.IndexColumns.All(column => Value(row, column) == 0)))
            Say(IsFirm(row), new Expected("ALL_ZERO_ROW", table.Sheet, [Table.At(row, table.UnitColumn)], Blocks: false,
                row.Name.Unit?.Id));
        if (table.Pillar is null)
            Alike(table);
        if (table.Of(Role.Class) is { } level)
            Classes(table, level);
        if ((table.Of(Role.Total) ?? table.Of(Role.Pillar)) is { } total)
            Precision(table, total);
    }

    private void Classes(Table table, Column level)
    {
        foreach (var row in table.Rows.Where(row => Cell(row, level).Means == Meaning.Label))
        {
            var printed = Value(row, table.Of(Role.Total));
            if ((printed ?? Sum(table, row)) is not { } total || Word(total) is not { } word
                || word == (Cell(row, level).Raw == "TB" ? "Trung bình" : Cell(row, level).Raw))
                continue;
            Say(IsFirm(row) && printed is not null, new Expected(
                "CLASS_VALUE", table.Sheet, [Table.At(row, level)], Blocks: false, row.Name.Unit?.Id, Cell(row, level).Shown, word));
        }
    }

    private string? Word(decimal total) => book.World.Rubric.ClassLimits
        .Where(limit => total >= limit.FromPoints).MaxBy(limit => limit.FromPoints)?.Class switch
    {
        Domain.Catalogue.ScoreClass.Good => "Tốt",
        Domain.Catalogue.ScoreClass.Fair => "Khá",
        Domain.Catalogue.ScoreClass.Average => "Trung bình",
        Domain.Catalogue.ScoreClass.Weak => "Yếu",
        _ => null,
    };

    private void ZeroColumn(Table table, Column column)
    {
        bool Fires(Func<Row, bool> counts, bool amongNumbers)
        {
            var cells = table.Rows.Where(counts).Select(row => Value(row, column)).Where(value => !amongNumbers || value is not null)
                .ToList();
            return cells.Count >= 5 && cells.Count(value => value == 0) >= 0.8m * cells.Count;
        }

        bool[] answers = [Fires(_ => true, false), Fires(_ => true, true), Fires(IsFirm, false), Fires(IsFirm, true),
            Fires(row => !IsUnscored(table, row), false)];
        if (answers.Contains(true))
            Say(!answers.Contains(false), new Expected("ALL_ZERO_COLUMN", table.Sheet, [column.HeadAt], Blocks: false));
    }

    private void Alike(Table table)
    {
        var columns = table.IndexColumns.ToList();
        foreach (var (at, one) in table.Rows.Index())
        {
            foreach (var other in table.Rows.Skip(at + 1).Where(
                other => other.Name.Unit != one.Name.Unit || !other.Name.IsResolved || !one.Name.IsResolved))
            {
                var same = columns.Count(column => Value(one, column) is { } value && value == Value(other, column));
                var both = columns.Count(column => Value(one, column) is not null && Value(other, column) is not null);
                if (both > 0 && same >= 0.75m * both)
                    Say(IsFirm(one) && IsFirm(other) && same >= 0.75m * columns.Count,
                        new Expected("NEAR_IDENTICAL_ROWS", table.Sheet, table.Firsts(one.At), Blocks: false));
            }
        }
    }

    private void Precision(Table table, Column column)
    {
        bool IsMixed(IEnumerable<Row> rows) => rows.Select(row => Cell(row, column)).Where(cell => cell.Means == Meaning.Number)
            .Select(cell => cell.Decimals).Distinct().Count() > 1;
        if (IsMixed(table.Rows))
            Say(IsMixed(table.Rows.Where(IsFirm)), new Expected("PRECISION_MIXED", table.Sheet, [column.HeadAt], Blocks: false));
    }

    private void DecimalMarks()
    {
        foreach (var sheet in book.Tables.GroupBy(table => table.Sheet))
        {
            var cells = sheet.SelectMany(table => table.Rows.SelectMany(row => row.Cells.Where(cell => cell.Key.IsFigure)
                .Select(cell => (At: Table.At(row, cell.Key), Cell: cell.Value, IsSure: IsFirm(row))))).OrderBy(
                    item => (item.At.Row, item.At.Column)).ToList();
            DecimalMarks(sheet.Key, cells);
        }
    }

    private void DecimalMarks(string sheet, List<(CellAddress At, Typed Cell, bool IsSure)> cells)
    {
        bool Has(Typed cell, char mark) => cell.TypedMark == mark || cell.Means is Meaning.Ambiguous or Meaning.Unreadable
            && cell.As == Stored.Text && cell.Raw.Contains(mark);
        var points = cells.Where(item => Has(item.Cell, '.')).ToList();
        var hasCommas = cells.Exists(item => Has(item.Cell, ',') || item.Cell is { As: Stored.Number, Decimals: > 0 });
        if (points.Count == 0 || !hasCommas)
            return;

        var sure = points.Find(item => item.IsSure && item.Cell.TypedMark == '.');
        var isSure = sure.Cell is not null && cells.Exists(item => item.IsSure && item.Cell.TypedMark == ',');
        IReadOnlyList<CellAddress> places = isSure ? [.. points.Select(item => item.At).TakeWhile(at => at != sure.At), sure.At]
            : [.. points.Select(item => item.At)];
        Say(isSure, new Expected("DECIMAL_SEPARATOR_MIXED", sheet, places, Blocks: false,
            Value: places.Count == 1 ? sure.Cell?.Shown : null, Right: places.Count == 1
                ? sure.Cell?.Shown?.Replace(",", "").Replace('.', ',') : null));
    }

    private void Hidden()
    {
        foreach (var grid in book.Grids)
        {
            if (grid.IsHidden)
                verdict.Must.Add(new Expected("HIDDEN_DATA", grid.Name, [], Blocks: false));
            foreach (var row in grid.HiddenRows)
                verdict.OneOf.Add(new OneOf("HIDDEN_DATA", grid.Name, cell => cell.Row == row, $"row {row} is hidden"));
            foreach (var column in grid.HiddenColumns)
                verdict.OneOf.Add(new OneOf("HIDDEN_DATA", grid.Name, cell => cell.Column == column, $"column {column} is hidden"));
            if (grid.HiddenRows.Count + grid.HiddenColumns.Count > 0)
                verdict.May.Add(new Allowed(
                    "HIDDEN_DATA", grid.Name, cell => grid.HiddenRows.Contains(cell.Row) || grid.HiddenColumns.Contains(cell.Column)));
        }
    }
}
