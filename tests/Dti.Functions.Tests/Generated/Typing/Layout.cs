using System.Globalization;
using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>Puts the tables of a book onto sheets: titles, heads of one or two rows, rows in between, footers.</summary>
internal sealed class Layout(Lot lot, Book book)
{
    public void Draw()
    {
        if (lot.Draws("sheet of instructions", 10))
            book.Grids.Add(Instructions());
        foreach (var sheet in book.Tables.GroupBy(table => table.Sheet))
            Draw(new Grid(sheet.Key), [.. sheet]);
        if (lot.Draws("hidden sheet", 4))
            book.Grids.Add(HiddenCopy());
    }

    private void Draw(Grid grid, List<Table> tables)
    {
        var left = lot.Draws("table away from the left edge", 20) ? lot.Between(2, 4) : 1;
        var top = lot.Below(4) == 0 ? 1 : Titles(grid, left, tables[0]);
        foreach (var (at, table) in tables.Index())
        {
            if (at > 0 || table.Pillar is { } pillar && table.Sheet != pillar.Name)
                top = Between(grid, top, left, table, at);
            top = Draw(grid, table, top, left);
        }

        Footer(grid, top, left, tables[^1]);
        book.Grids.Add(grid);
    }

    private int Between(Grid grid, int top, int left, Table table, int at)
    {
        top += lot.Between(1, 2);
        var title = table.Pillar is { } pillar ? $"Bảng {at + 1}. {pillar.Name}" : $"Bảng {at + 1}. Kết quả chấm điểm (tiếp theo)";
        if (table.Pillar is not null || lot.Half())
            grid.Put(top++, left, Typed.Label(title));
        return top;
    }

    private int Titles(Grid grid, int left, Table table)
    {
        var row = lot.Between(1, 3);
        var right = left + table.Columns.Count - 1;
        grid.Put(row, left, Typed.Label(
            table.Pillar is { } pillar ? $"KẾT QUẢ {pillar.Name.ToUpperInvariant()}" : "BẢNG TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM CHUYỂN ĐỔI SỐ"));
        grid.Merge(row, left, row, right);
        if (lot.Half())
            grid.Put(++row, left, Typed.Label("(Kèm theo Báo cáo số 76/BC-PVHTT ngày 10/4/2023 của Phòng Văn hóa và Thông tin)"));
        if (lot.Draws("line about the measure", 25))
            grid.Put(++row, right, Typed.Label("Đơn vị tính: điểm"));
        return row + lot.Between(1, 2);
    }

    /// <summary>Returns the row below the table.</summary>
    private int Draw(Grid grid, Table table, int top, int left)
    {
        table.HeadTop = top;
        foreach (var (at, column) in table.Columns.Index())
            column.At = left + at;
        var row = top + Head(grid, table, top);
        row = Numbering(grid, table, row);
        if (table.ShowsMaxima)
            Maxima(grid, table, row++);
        foreach (var typed in table.Rows)
            row = Draw(grid, table, typed, row);
        if (table.Average.Count > 0)
            Summary(grid, table, row++, lot.Draws("row of averages called Điểm trung bình", 20) ? "Điểm trung bình"
                : lot.Pick("Trung bình", "Bình quân chung", "TRUNG BÌNH"), table.Average, isAverage: true);
        if (table.Pillar is null && lot.Draws("row of sums", 6))
            Summary(grid, table, row++, lot.Pick("Tổng cộng", "Cộng", "TỔNG CỘNG"), Sums(table), isAverage: false);
        table.LastRow = row - 1;
        return row;
    }

    private int Draw(Grid grid, Table table, Row typed, int row)
    {
        if (typed.Before is { } title)
        {
            grid.Put(row, lot.Pick(table.Columns[0].At, table.UnitColumn.At), Typed.Label(
                title) with { As = title.Length == 0 ? Stored.Nothing : Stored.Text });
            if (title.Length > 0 && lot.Half())
                grid.Merge(row, table.Columns[0].At, row, table.Columns[^1].At);
            row++;
        }

        var before = typed.RepeatsHead ? table.Columns.ToDictionary(column => column, column => Typed.Label(column.Head.Text))
            : typed.BeforeCells;
        foreach (var (column, cell) in before ?? [])
            grid.Put(row, column.At, cell);
        if (before is not null)
            row++;
        typed.At = row;
        grid.Put(row, table.UnitColumn.At, typed.Name.Cell);
        foreach (var (column, cell) in typed.Cells)
            grid.Put(row, column.At, cell);
        return row + 1;
    }

    private int Head(Grid grid, Table table, int top)
    {
        var groups = table.Pillar is null ? Groups(table) : [];
        var rows = groups.Count == 0 ? 1 : 2;
        foreach (var column in table.Columns)
        {
            var isBelow = groups.Any(group => group.Columns.Contains(column));
            column.HeadAt = new CellAddress(isBelow ? top + 1 : top, column.At);
            grid.Put(column.HeadAt.Row, column.At, Typed.Label(column.Head.Text));
            if (!isBelow)
                grid.Merge(top, column.At, top + rows - 1, column.At);
        }

        foreach (var (title, columns) in groups)
        {
            grid.Put(top, columns[0].At, Typed.Label(title));
            grid.Merge(top, columns[0].At, top, columns[^1].At);
        }

        return rows;
    }

    /// <summary>Titles over index columns that stand side by side, or none.</summary>
    private List<(string Title, List<Column> Columns)> Groups(Table table)
    {
        var indices = table.IndexColumns.ToList();
        if (indices.Count < 2 || indices[^1].At - indices[0].At != indices.Count - 1)
            return [];
        if (lot.Draws("one title over the indices", 15))
            return [(lot.Pick("Điểm các chỉ số", "Điểm các chỉ số chính", "Các chỉ số"), indices)];

        var foundation = indices.TakeWhile(column => column.Index!.Group == IndexGroup.Foundation).ToList();
        var activity = indices.Skip(foundation.Count).ToList();
        var isApart = foundation.Count > 0 && activity.Count > 0 && activity.All(column => column.Index!.Group == IndexGroup.Activity);
        return isApart && lot.Draws("titles over foundation and activity", 15)
            ? [("Nhóm chỉ số nền tảng chung", foundation), ("Nhóm chỉ số hoạt động", activity)] : [];
    }

    private int Numbering(Grid grid, Table table, int row)
    {
        if (!lot.Draws("row of column numbers", 12))
            return row;
        var style = table.Columns.Count < 4 && lot.Draws("column numbers A, B, 1 of a small table", 25) ? 2
            : lot.Pick(0, 1, 3, table.Columns.Count < 4 ? 3 : 2);
        foreach (var (at, column) in table.Columns.Index())
        {
            var text = (at + 1).ToString(CultureInfo.InvariantCulture);
            grid.Put(row, column.At, style switch
            {
                0 => Typed.Label($"({text})"),
                1 => Typed.Number(at + 1, "0"),
                2 => Typed.Label(at == 0 ? "A" : at == 1 ? "B" : (at - 1).ToString(CultureInfo.InvariantCulture)),
                _ => Typed.Label(text),
            });
        }

        return row + 1;
    }

    private void Maxima(Grid grid, Table table, int row)
    {
        var label = Typed.Label(lot.Pick("Điểm tối đa", "Điểm tối đa", "Tối đa", "ĐIỂM TỐI ĐA"));
        grid.Put(row, lot.Draws("maxima labelled in the first column", 30) ? table.Columns[0].At : table.UnitColumn.At, label);
        foreach (var column in table.IndexColumns)
            grid.Put(row, column.At, Typed.Number(ScoreMaker.Maximum(column.Index!), "General"));
        if (table.Of(Role.Total) is { } total)
            grid.Put(row, total.At, Typed.Number(table.IndexColumns.Sum(column => ScoreMaker.Maximum(column.Index!)), "General"));
    }

    private void Summary(Grid grid, Table table, int row, string label, Dictionary<Column, Typed> figures, bool isAverage)
    {
        var (first, unit) = (table.Columns[0].At, table.UnitColumn.At);
        var inFirst = first < unit && lot.Draws("label of a last row merged from the first column", 40);
        grid.Put(row, inFirst ? first : unit, Typed.Label(label));
        if (inFirst)
            grid.Merge(row, first, row, unit);
        foreach (var (column, cell) in figures)
            grid.Put(row, column.At, cell);
        if (isAverage)
            table.AverageAt = row;
    }

    private static Dictionary<Column, Typed> Sums(Table table) => table.Columns.Where(column => column.Role is Role.Index or Role.Total)
        .ToDictionary(column => column, column => Typed.Number(
            table.Rows.Sum(row => row.Cells.GetValueOrDefault(column)?.Value ?? 0), "0.00"));

    private void Footer(Grid grid, int row, int left, Table table)
    {
        var (unit, right) = (table.UnitColumn.At, left + table.Columns.Count - 1);
        if (lot.Draws("note right below", 12))
            grid.Put(row++, lot.Pick(left, unit), Typed.Label("Ghi chú: điểm các chỉ số do các đơn vị tự chấm."));
        if (!lot.Draws("signatures", 35))
            return;
        row += lot.Between(1, 2);
        grid.Put(row++, Math.Max(left, right - 3), Typed.Label("Tủa Chùa, ngày 05 tháng 9 năm 2024"));
        grid.Put(row, unit, Typed.Label("NGƯỜI LẬP BIỂU"));
        grid.Put(row++, Math.Max(unit + 1, right - 3), Typed.Label(lot.Pick("TRƯỞNG PHÒNG", "TM. ỦY BAN NHÂN DÂN")));
        row += lot.Below(3);
        grid.Put(row, unit, Typed.Label("Nguyễn Văn An"));
        grid.Put(row, Math.Max(unit + 1, right - 3), Typed.Label("Trần Thị Bình"));
    }

    private static Grid Instructions()
    {
        var grid = new Grid("Hướng dẫn");
        grid.Put(1, 1, Typed.Label("HƯỚNG DẪN NHẬP SỐ LIỆU"));
        grid.Put(2, 1, Typed.Label("1. Nhập điểm từng chỉ số vào trang tính Tổng hợp."));
        grid.Put(3, 1, Typed.Label("2. Tổng điểm bằng tổng điểm các chỉ số."));
        grid.Put(4, 2, Typed.Label("3. Đơn vị không chấm điểm để trống."));
        return grid;
    }

    private Grid HiddenCopy()
    {
        var copy = new Grid("Bản cũ") { IsHidden = true };
        var shown = book.Grids.First(grid => grid.Name == book.Tables[0].Sheet);
        foreach (var ((row, column), cell) in shown.Cells)
            copy.Put(row, column, cell.Value is > 0 and < 50 && cell.As == Stored.Number ? Typed.Number(cell.Value.Value + 1, "0.00")
                : cell);
        return copy;
    }
}
