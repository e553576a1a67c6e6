namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>
/// Spoils heads and sheets in ways that no list foresees. What a row of figures means may be lost by it; what was typed in its
/// cells stays known.
/// </summary>
internal sealed class Mischief(Lot lot, Book book)
{
    private static readonly string[] Words =
    [
        "", " ", "Điểm", "Chỉ số", "Chỉ số 1", "Số liệu", "Tổng điểm", "Tổng", "Xếp hạng", "Điểm thưởng", "Trụ cột Xã hội số", "TT",
            "Kết quả",
        "Tỷ lệ", "Năm 2022", "Điểm các chỉ số", "(1)", "1", "#REF!", "Điểm tối đa", "Ghi chú", "Xã", "số",
    ];

    /// <summary>Before the tables are laid out.</summary>
    public void SpoilTables()
    {
        foreach (var table in book.Tables)
        {
            for (var count = lot.Below(4); count > 0; count--)
                Spoil(table);
        }
    }

    /// <summary>After the tables are laid out.</summary>
    public void SpoilSheets()
    {
        foreach (var grid in book.Grids.Where(grid => !grid.IsHidden))
        {
            for (var count = lot.Below(6); count > 0; count--)
                Spoil(grid, [.. book.Tables.Where(table => table.Sheet == grid.Name)]);
        }
    }

    private void Spoil(Table table)
    {
        switch (lot.Below(9))
        {
            case 0 or 1: Replace(table, lot.Pick(table.Columns), lot.Pick(Words)); break;
            case 2: Decorate(table); break;
            case 3: HeadOfAnother(table); break;
            case 4: ExchangeHeads(table); break;
            case 5: SecondSet(table); break;
            case 6: RowWithin(table); break;
            case 7: MoveUnitColumn(table); break;
            default: NamelessRow(table); break;
        }
    }

    private void Replace(Table table, Column column, string text)
    {
        if (column.Role == Role.Index)
            Rename(table, column, new Column(Role.Extra, new TypedHead(text, Heading.Plain)));
        else if (column.Role != Role.Unit || lot.Below(4) == 0 && lot.Draws("unit column without a head", 100))
            column.Head = new TypedHead(text, Heading.PerhapsVariant);
        lot.Note($"head {table.Columns.IndexOf(column)} is '{text}'");
    }

    private void Decorate(Table table)
    {
        var column = lot.Pick(table.Columns);
        if (lot.Draws("head with a percent mark before it", 20))
            Replace(table, column, $"% {column.Head.Text}");
        else if (!column.Head.Text.Contains('(') || lot.Draws("words after a bracket in a head", 100))
            Replace(table, column, lot.Pick($"{column.Head.Text} năm trước", $"Tỷ lệ {column.Head.Text}", $"{column.Head.Text} / tối đa",
                $"{column.Head.Text} so với năm 2022"));
    }

    /// <summary>One index's figures below another's name.</summary>
    private void HeadOfAnother(Table table)
    {
        var columns = table.IndexColumns.ToList();
        if (columns.Count < 2)
            return;
        var (column, other) = (lot.Pick(columns), lot.Pick(columns));
        Rename(table, column, new Column(Role.Index, other.Head) { Index = other.Index });
        lot.Note("one index below another's name");
    }

    /// <summary>Two columns change names: their figures are now each other's.</summary>
    private void ExchangeHeads(Table table)
    {
        var columns = lot.Shuffled(table.IndexColumns);
        if (columns.Count < 2)
            return;
        foreach (var (from, to) in new[] { (columns[0], columns[1]), (columns[1], columns[0]) })
            Rename(table, from, new Column(Role.Index, to.Head) { Index = to.Index });

        lot.Note("heads exchanged");
    }

    private static void Rename(Table table, Column from, Column to)
    {
        table.Columns[table.Columns.IndexOf(from)] = to;
        foreach (var row in table.Rows)
        {
            if (row.Cells.Remove(from, out var cell))
                row.Cells[to] = cell;
        }
    }

    /// <summary>The same heads once more, with other figures.</summary>
    private void SecondSet(Table table)
    {
        foreach (var column in table.IndexColumns.Where(_ => lot.Below(4) > 0).ToList())
        {
            var more = lot.Half() || column.Head.Text.Contains('(') && !lot.Draws("words after a bracket in a head", 100) ? ""
                : lot.Pick(" năm trước", " (thẩm định)");
            var twin = new Column(more.Length == 0 ? Role.Index : Role.Extra, new TypedHead(
                column.Head.Text + more, Heading.Plain)) { Index = column.Index };
            table.Columns.Add(twin);
            table.Rows.ForEach(row => row.Cells[twin] = Typed.Number(lot.Below(90), "0.00"));
        }

        lot.Note("a second set of indices");
    }

    private void RowWithin(Table table)
    {
        var row = lot.Pick(table.Rows);
        switch (lot.Below(3))
        {
            case 0:
                row.RepeatsHead = true;
                break;
            case 1:
                row.BeforeCells = table.Columns.Where(column => column.IsFigure).ToDictionary(column => column, _ =>
                    Typed.Number(lot.Below(300), "0.00"));
                row.BeforeCells[table.UnitColumn] = Typed.Label(
                    lot.Pick("Cộng", "Tổng khu vực I", "Trung bình cụm", "Khu vực II", "Trong đó", "Toàn huyện"));
                break;
            case 2 when lot.Draws("row of words like a head within", 100):
                row.BeforeCells = table.Columns.ToDictionary(column => column, _ => Typed.Label(lot.Pick(Words)));
                break;
        }

        lot.Note("a strange row within");
    }

    private void MoveUnitColumn(Table table)
    {
        var unit = table.UnitColumn;
        table.Columns.Remove(unit);
        table.Columns.Insert(lot.Below(table.Columns.Count + 1), unit);
        lot.Note("units in another column");
    }

    private void NamelessRow(Table table)
    {
        var row = lot.Pick(table.Rows);
        var hasCode = row.Name.Unit is not null && row.Cells.Keys.Any(column => column.Head.Text == "Mã đơn vị");
        row.Name = new TypedName(Typed.Nothing, hasCode ? Naming.PerhapsKnown : Naming.Stranger, hasCode ? row.Name.Unit : null);
        lot.Note("a row without a name");
    }

    private void Spoil(Grid grid, List<Table> tables)
    {
        var (row, column) = (lot.Between(1, grid.LastRow + 2), lot.Between(1, 18));
        switch (lot.Below(4))
        {
            case 0 or 1 when grid.IsFree(row, column) && tables.TrueForAll(table => IsBeside(table, row, column)):
                var isInRow = tables.Exists(table => table.Rows.Exists(typed => typed.At == row));
                grid.Put(row, column, lot.Half() && (!isInRow || lot.Draws("words beside the row of a unit", 100)) ? Typed.Label(
                    lot.Pick(Words)) : Typed.Number(lot.Below(200), "0.00"));
                lot.Note($"noise at row {row} column {column}");
                break;
            case 2:
                var (bottom, right) = (row + lot.Below(2), column + lot.Below(3));
                var isHead = tables.Exists(table => row <= table.HeadTop + 1 && bottom >= table.HeadTop);
                if ((!isHead || lot.Draws("merge over the heads of columns", 100))
                    && grid.Merges.TrueForAll(merge => merge.Bottom < row || merge.Top > bottom || merge.Right < column
                    || merge.Left > right))
                    grid.Merge(row, column, bottom, right);
                break;
            default:
                var heads = tables.SelectMany(table => table.Columns.Where(other => other.Role != Role.Index)).ToList();
                if (heads.Count > 0 && lot.Below(3) == 0 && lot.Pick(heads) is var head
                    && (head.Role != Role.Unit || lot.Draws("unit column without a head", 100)))
                    grid.Remove(head.HeadAt);
                break;
        }
    }

    /// <summary>Whether a cell lies where no unit's name or figure is or could be.</summary>
    private static bool IsBeside(Table table, int row, int column) =>
        table.Rows.TrueForAll(typed => typed.At != row) || table.Columns.TrueForAll(typed => typed.At != column);
}
