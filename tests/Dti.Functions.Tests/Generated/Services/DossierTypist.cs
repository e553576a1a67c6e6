using System.Globalization;
using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Services;

/// <summary>Types a table of dossiers by procedure, by unit, or by both.</summary>
/// <param name="isSelection">The titles say that some procedures are listed only.</param>
internal sealed class DossierTypist(Lot lot, ServiceWorld world, Grid grid, Meant meant, bool isSelection)
{
    private static readonly ServiceColumnRole[] Roles =
        [ServiceColumnRole.Total, ServiceColumnRole.Online, ServiceColumnRole.InPerson, ServiceColumnRole.Post];

    private readonly CountTypist counts = new(lot);
    private readonly string of = lot.Pick("procedures", "procedures", "units", "both");
    private IReadOnlyList<TypedColumn> columns = [];

    /// <returns>The first row below the table.</returns>
    public int Type(int row, int left)
    {
        if (isSelection)
            meant.Lines.Add($"selection {grid.Name}!{row}");
        (columns, row) = new HeadTypist(lot, grid).Type(row, left, Columns());
        var names = of == "units" ? [("", "")] : lot.Shuffled(IndicatorPool.Procedures).Take(lot.Between(1, 8)).ToList();
        var units = of == "procedures" ? [null] : lot.Shuffled(world.Members).Take(of == "both" ? lot.Between(1, 3) : lot.Between(2, 8)).Cast<Unit?>().ToList();
        var fieldAbove = of == "procedures" && !Has(ServiceColumnRole.Field) && Has(ServiceColumnRole.Number) && lot.Draws("fields above", 30);
        var number = 0;
        var before = "";
        foreach (var (procedure, field) in fieldAbove ? names.OrderBy(one => one.Item2, StringComparer.Ordinal) : names.AsEnumerable())
        {
            if (fieldAbove && field != before)
                TypeField(row++, before = field);
            foreach (var unit in units)
                TypeRow(row++, ++number, procedure, fieldAbove || Has(ServiceColumnRole.Field) ? field : "", unit);
        }

        if (lot.Half())
            TypeSum(row++);
        return row;
    }

    private bool Has(ServiceColumnRole role) => columns.Any(column => column.Role == role);

    private int ColumnOf(ServiceColumnRole role) => columns.First(column => column.Role == role).At;

    private List<TypedColumn> Columns()
    {
        var result = new List<TypedColumn>();
        if (lot.Below(8) > 0)
            result.Add(new(ServiceColumnRole.Number, lot.Pick("TT", "STT")));
        if (of == "both" && lot.Half())
            result.Add(new(ServiceColumnRole.Unit, lot.Pick("Đơn vị", "Tên đơn vị")));
        if (of != "units")
            result.Add(new(ServiceColumnRole.Procedure, lot.Pick("Tên thủ tục hành chính", "Tên TTHC", "Thủ tục hành chính", "Tên thủ tục")));
        if (of != "procedures" && !result.Exists(column => column.Role == ServiceColumnRole.Unit))
            result.Add(new(ServiceColumnRole.Unit, lot.Pick("Đơn vị", "Tên xã", "Xã, phường, thị trấn")));
        if (of != "units" && lot.Half())
            result.Add(new(ServiceColumnRole.Field, "Lĩnh vực"));
        if (of != "units" && lot.Below(4) == 0)
            result.Add(new(ServiceColumnRole.ServiceLevel, lot.Pick("Mức độ DVC", "Mức độ")));
        AddCounts(result);
        if (lot.Below(3) == 0)
            AddOthers(result);
        if (lot.Below(3) == 0)
            result.Add(new(ServiceColumnRole.Remark, "Ghi chú"));
        return result;
    }

    private void AddCounts(List<TypedColumn> result)
    {
        var group = lot.Below(3) > 0 ? lot.Pick("Số hồ sơ tiếp nhận", "Số lượng hồ sơ tiếp nhận trong kỳ", "Hồ sơ tiếp nhận", "Hình thức tiếp nhận") : null;
        var hasTotal = lot.Below(5) > 0;
        var hasPost = lot.Below(3) == 0;
        if (hasTotal)
            result.Add(new(ServiceColumnRole.Total, group is null ? lot.Pick("Tổng số hồ sơ", "Tổng số hồ sơ tiếp nhận") : lot.Pick("Tổng số", "Tổng cộng", "Tổng"), group));
        var channels = new List<TypedColumn>
        {
            new(ServiceColumnRole.Online, group is null ? lot.Pick("Hồ sơ trực tuyến", "Số hồ sơ nộp trực tuyến") : lot.Pick("Trực tuyến", "Nộp trực tuyến"), group),
            new(ServiceColumnRole.InPerson, group is null ? lot.Pick("Hồ sơ trực tiếp", "Số hồ sơ tiếp nhận trực tiếp") : "Trực tiếp", group),
        };
        if (hasPost)
            channels.Add(new(ServiceColumnRole.Post, lot.Pick("Bưu chính công ích", "Qua BCCI", "Qua dịch vụ bưu chính"), group));
        var part = group is not null && hasTotal && lot.Below(3) == 0 ? lot.Pick("Trong đó", "Chia ra", "Hình thức tiếp nhận") : null;
        result.AddRange(lot.Shuffled(channels.ConvertAll(channel => channel with { Part = part })));
    }

    // What was done with the dossiers: other totals, which must not be taken for those received.
    private void AddOthers(List<TypedColumn> result)
    {
        if (lot.Half())
        {
            var group = lot.Pick("Số hồ sơ đã giải quyết", "Kết quả giải quyết hồ sơ", "Hồ sơ quá hạn");
            result.AddRange([new(null, "Tổng số", group), new(null, "Trực tuyến", group), new(null, "Đúng hạn", group)]);
        }
        else
        {
            result.Add(new(null, lot.Pick("Tỷ lệ hồ sơ trực tuyến (%)", "Tỷ lệ", "Số hồ sơ quá hạn")));
        }
    }

    private void TypeField(int row, string field)
    {
        grid.Put(row, ColumnOf(ServiceColumnRole.Number), Typed.Label(lot.Pick("I", "II", "A")));
        grid.Put(row, ColumnOf(ServiceColumnRole.Procedure), Typed.Label("Lĩnh vực " + field));
    }

    private void TypeRow(int row, int number, string procedure, string field, Unit? unit)
    {
        if (Has(ServiceColumnRole.Number))
            grid.Put(row, ColumnOf(ServiceColumnRole.Number), Typed.Number(number, "General"));
        if (procedure.Length > 0)
            grid.Put(row, ColumnOf(ServiceColumnRole.Procedure), Typed.Label(lot.Below(10) == 0 ? procedure + " " : procedure));
        if (Has(ServiceColumnRole.Field))
            grid.Put(row, ColumnOf(ServiceColumnRole.Field), Typed.Label(field));
        if (Has(ServiceColumnRole.ServiceLevel))
            grid.Put(row, ColumnOf(ServiceColumnRole.ServiceLevel), Typed.Label(lot.Pick("Toàn trình", "Một phần")));
        if (unit is not null)
            grid.Put(row, ColumnOf(ServiceColumnRole.Unit), Typed.Label(lot.Pick(unit.FullName, Names.Bare(unit))));
        meant.Lines.Add(Meant.Dossiers(grid.Name, row, procedure, field, TypeCounts(row, lot.Between(0, 3_000), lot.Between(0, 900)), unit?.Id));
        foreach (var other in columns.Where(column => column.Role is null))
            grid.Put(row, other.At, Typed.Number(lot.Between(0, 500), "General"));
    }

    private void TypeSum(int row)
    {
        var label = lot.Pick("Tổng cộng", "Tổng số", "Cộng");
        var name = of == "units" ? ColumnOf(ServiceColumnRole.Unit) : ColumnOf(ServiceColumnRole.Procedure);
        grid.Put(row, Has(ServiceColumnRole.Number) && lot.Half() ? ColumnOf(ServiceColumnRole.Number) : name, Typed.Label(label));
        meant.Lines.Add($"sum {grid.Name}!{row} {TypeCounts(row, 40_000, 9_000)}");
    }

    private string TypeCounts(int row, int online, int inPerson)
    {
        var post = lot.Between(0, 20);
        var values = new Dictionary<ServiceColumnRole, int>
        {
            [ServiceColumnRole.Online] = online, [ServiceColumnRole.InPerson] = inPerson, [ServiceColumnRole.Post] = post,
            [ServiceColumnRole.Total] = online + inPerson + (Has(ServiceColumnRole.Post) ? post : 0),
        };
        var lines = new List<string>();
        foreach (var role in Roles.Where(Has))
        {
            var (cell, what) = counts.Type(values[role]);
            grid.Put(row, ColumnOf(role), cell);
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{role} {what}"));
        }

        // A row needs a figure to be one.
        if (lines.TrueForAll(line => !char.IsAsciiDigit(line[^1])))
            lines[^1] = Fill(row, Roles.Last(Has));
        return string.Join(", ", lines);
    }

    private string Fill(int row, ServiceColumnRole role)
    {
        grid.Put(row, ColumnOf(role), Typed.Number(7, "General"));
        return $"{role} 7";
    }
}
