using System.Globalization;
using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Services.Figures;

/// <summary>Types one set of facts in one of many ways: order of sheets, rows and columns, numbers, names, split counts.</summary>
internal sealed class FactTypist
{
    private readonly Lot lot;
    private readonly FigureWorld world;
    private readonly List<Grid> grids = [];
    private readonly List<ProcedureFact> rows = [];
    private readonly bool splits;

    /// <param name="splits">A procedure's counts stand in several rows.</param>
    public FactTypist(Lot lot, FigureWorld world, Facts facts, bool splits)
    {
        (this.lot, this.world, this.splits) = (lot, world, splits);
        var own = facts.Indicators.ToLookup(fact => fact.Unit == world.Owner.Id);
        TypeIndicators(own[true].ToList(), hasUnits: false);
        TypeIndicators(own[false].ToList(), hasUnits: true);
        var tables = facts.Procedures.GroupBy(
            fact => (IsOwn: fact.Unit == world.Owner.Id, fact.IsSelection, IsNamed: fact.Procedure.Length > 0));
        foreach (var table in tables)
            TypeProcedures([.. table], table.Key.IsOwn, table.Key.IsNamed);
        grids = lot.Shuffled(grids);
    }

    public IReadOnlyList<Grid> Grids => grids;

    /// <summary>The procedures as they were typed, one a row.</summary>
    public IReadOnlyList<ProcedureFact> Rows => rows;

    private (Grid Grid, IReadOnlyList<TypedColumn> Columns, int Row) Begin(string title, IReadOnlyList<TypedColumn> columns)
    {
        var grid = new Grid($"Biểu {grids.Count + 1}");
        grids.Add(grid);
        var (row, left) = (lot.Between(1, 3), lot.Between(1, 3));
        grid.Put(row, left, Typed.Label(title));
        var (placed, below) = new HeadTypist(lot, grid).Type(row + 2, left, columns);
        return (grid, placed, below);
    }

    private void TypeIndicators(List<IndicatorFact> facts, bool hasUnits)
    {
        if (facts.Count == 0)
            return;

        var hasCounts = lot.Half()
            || facts.Exists(fact => fact.Counts is (_, 0) || (fact.Counts is not null && fact.Shown is { IsVague: true }));
        List<TypedColumn> rest =
        [
            new(ServiceColumnRole.Result, "Kết quả"), new(ServiceColumnRole.Level, "Cấp"), new(ServiceColumnRole.Target, "Chỉ tiêu giao"),
            .. hasUnits ? new[] { new TypedColumn(ServiceColumnRole.Unit, "Tên đơn vị") } : [],
            .. hasCounts
                ? new[] { new TypedColumn(ServiceColumnRole.Numerator, "Tử số"), new(ServiceColumnRole.Denominator, "Mẫu số") } : [],
        ];
        var (grid, columns, row) = Begin(
            "KẾT QUẢ THỰC HIỆN",
            [new(ServiceColumnRole.Number, "TT"), new(ServiceColumnRole.Indicator, "Nội dung"), .. lot.Shuffled(rest)]);
        var counts = new CountTypist(lot, hasFaults: false);
        foreach (var (at, fact) in lot.Shuffled(facts).Index())
        {
            var cells = new Cells(grid, columns, row++);
            cells.Put(ServiceColumnRole.Number, Typed.Number(at + 1, "General"));
            cells.Put(ServiceColumnRole.Indicator, Typed.Label(NameOf(fact.Of)));
            if (hasUnits)
                cells.Put(ServiceColumnRole.Unit, NameOf(fact.Unit));
            cells.Put(ServiceColumnRole.Level, LevelOf(fact.Level));
            cells.Put(ServiceColumnRole.Target, fact.Target is { } target ? TargetOf(target) : Typed.Nothing);
            if (fact.Amount is { } amount)
                cells.Put(ServiceColumnRole.Result, AmountOf(amount));
            else
                TypeRate(cells, fact, counts, hasCounts);
        }
    }

    private static Typed LevelOf(UnitLevel? level) => level switch
    {
        null => Typed.Nothing,
        UnitLevel.Commune => Typed.Label("Xã"),
        _ => Typed.Label("Huyện"),
    };

    private Typed AmountOf(long amount) =>
        lot.Pick(Typed.Number(amount, "General"), Typed.Label(CountTypist.Grouped(amount, '.')), Typed.Label($"{amount} máy"));

    private void TypeRate(Cells cells, IndicatorFact fact, CountTypist counts, bool hasCounts)
    {
        var inCell = !hasCounts || (fact.Counts is (_, > 0) && fact.Shown is not { IsVague: true } && lot.Below(4) == 0);
        if (fact.Counts is var (part, whole) && !inCell)
        {
            cells.Put(ServiceColumnRole.Numerator, counts.Type(part).Cell);
            cells.Put(ServiceColumnRole.Denominator, counts.Type(whole).Cell);
        }

        var ratio = fact.Counts is var (one, all) && inCell ? $"{CountTypist.Grouped(one, '.')}/{CountTypist.Grouped(all, '.')}" : null;
        var percent = fact.Shown is { } shown ? $"{Typed.Write(shown.Thousandths / 1_000m, shown.Decimals)}%" : null;
        cells.Put(ServiceColumnRole.Result, (ratio, percent, fact.Shown) switch
        {
            (null, null, _) => Typed.Nothing,
            ({ } typed, null, _) => Typed.Label(typed),
            ({ } typed, { } beside, _) => Typed.Label(lot.Pick($"{typed} ({beside})", $"{beside} ({typed})", $"{typed}, đạt {beside}")),
            (_, { } vague, { IsVague: true }) => Typed.Label(lot.Pick("khoảng ", "trên ", "gần ") + vague),
            (_, { } only, var exact) => lot.Half() ? Typed.Label(lot.Pick("", "đạt ") + only)
                : Typed.Number(exact!.Thousandths / 100_000m, exact.Decimals == 0 ? "0%" : "0." + new string('0', exact.Decimals) + "%"),
        });
    }

    private Typed TargetOf(MeantTarget target)
    {
        if (target.Thousandths is not { } thousandths)
            return Typed.Label("khoảng 80%");

        var number = Typed.Write(thousandths / 1_000m, thousandths % 1_000 == 0 ? 0 : 1) + (target.SaysPercent ? "%" : "");
        return Typed.Label(target.Comparison switch
        {
            Comparison.AtLeast => lot.Pick($"{number} trở lên", $"≥{number}", $"≥ {number}", $"tối thiểu {number}", $"Từ {number} trở lên"),
            Comparison.Above => lot.Pick($"trên {number}", $"> {number}", $"Hơn {number}"),
            Comparison.AtMost => lot.Pick($"không quá {number}", $"≤ {number}", $"{number} trở xuống", $"tối đa {number}"),
            Comparison.Equal => $"= {number}",
            _ => lot.Pick(number, $"Đạt {number}"),
        });
    }

    private void TypeProcedures(List<ProcedureFact> facts, bool isOwn, bool isNamed)
    {
        var hasTotal = facts[0].Total is not null;
        var (grid, columns, row) = Begin(
            facts[0].IsSelection ? "CÁC THỦ TỤC CÓ SỐ HỒ SƠ NỘP TRỰC TIẾP CAO" : "TÌNH HÌNH TIẾP NHẬN HỒ SƠ",
            [
                new(ServiceColumnRole.Number, "TT"),
                .. isNamed ? new[] { new TypedColumn(ServiceColumnRole.Procedure, "Tên TTHC") } : [],
                .. isOwn ? [] : new[] { new TypedColumn(ServiceColumnRole.Unit, "Đơn vị") },
                .. isNamed ? new[] { new TypedColumn(ServiceColumnRole.ServiceLevel, "Mức độ DVC") } : [],
                .. lot.Shuffled([
                    .. hasTotal ? new[] { new TypedColumn(ServiceColumnRole.Total, "Tổng số hồ sơ") } : [],
                    new TypedColumn(ServiceColumnRole.Online, "Hồ sơ trực tuyến"), new(ServiceColumnRole.InPerson, "Hồ sơ trực tiếp")]),
            ]);
        var counts = new CountTypist(lot, hasFaults: false);
        foreach (var (at, fact) in lot.Shuffled(facts.SelectMany(fact => isNamed ? Split(fact) : [fact])).Index())
        {
            rows.Add(fact);
            var cells = new Cells(grid, columns, row++);
            cells.Put(ServiceColumnRole.Number, Typed.Number(at + 1, "General"));
            if (isNamed)
                cells.Put(ServiceColumnRole.Procedure, Typed.Label(lot.Half() ? fact.Procedure : fact.Procedure + " "));
            if (isNamed && fact.Level is { } level)
                cells.Put(ServiceColumnRole.ServiceLevel, Typed.Label(level == ServiceLevel.Full ? "Toàn trình" : "Một phần"));
            if (!isOwn)
                cells.Put(ServiceColumnRole.Unit, NameOf(fact.Unit));
            if (fact.Total is { } total)
                cells.Put(ServiceColumnRole.Total, counts.Type(total).Cell);
            cells.Put(ServiceColumnRole.Online, fact.IsFaulty ? Typed.Label("12a") : counts.Type(fact.Online).Cell);
            cells.Put(ServiceColumnRole.InPerson, counts.Type((fact.Total ?? fact.Online) - fact.Online).Cell);
        }
    }

    private IEnumerable<ProcedureFact> Split(ProcedureFact fact)
    {
        if (!splits || fact.IsFaulty || fact.Total is not { } total || lot.Half())
            return [fact];

        var online = lot.Between(0, (int)fact.Online);
        var inPerson = lot.Between(0, (int)(total - fact.Online));
        var first = fact with { Total = online + inPerson, Online = online };
        var second = fact with { Total = total - online - inPerson, Online = fact.Online - online };
        return [first, .. Split(second)];
    }

    private Typed NameOf(string unit)
    {
        var found = world.Members.Single(member => member.Id == unit);
        return Typed.Label(lot.Pick(found.FullName, Names.Bare(found)));
    }

    private string NameOf(PooledIndicator indicator)
    {
        var words = lot.Half() ? indicator.Words
            : indicator.Words.Replace("thủ tục hành chính", "TTHC", StringComparison.Ordinal)
                .Replace("dịch vụ công trực tuyến", "DVCTT", StringComparison.Ordinal);
        if (indicator.IsRate && lot.Half())
            return lot.Pick("Tỷ lệ ", "Tỉ lệ ") + words;
        return char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }

    private sealed record Cells(Grid Grid, IReadOnlyList<TypedColumn> Columns, int Row)
    {
        public void Put(ServiceColumnRole role, Typed cell) => Grid.Put(Row, Columns.First(column => column.Role == role).At, cell);
    }
}
