using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>Types the tables of a workbook without a mistake.</summary>
internal sealed class Typist
{
    private readonly Lot lot;
    private readonly World world;
    private readonly NameTypist names;
    private readonly HeadTypist heads;
    private readonly ScoreMaker scores;

    public Typist(Lot lot, World world)
    {
        (this.lot, this.world) = (lot, world);
        (names, heads, Numbers, scores) = (new NameTypist(lot, world), new HeadTypist(lot), new NumberTypist(lot), new ScoreMaker(
            lot, world.Rubric));
    }

    public NumberTypist Numbers { get; }

    public NameTypist Names => names;

    public Book Type()
    {
        var book = new Book(world);
        var members = world.Submitter.Id == world.Group.Owner ? lot.Shuffled(world.Members).Take(lot.Between(3, 25)).ToList()
            : [world.Submitter];
        if (lot.Half())
            members = [.. world.Members.Where(members.Contains)];

        var parts = members.Count >= 8 && lot.Draws("units over several tables", 10) ? lot.Between(2, 3) : 1;
        var onOwnSheets = lot.Half();
        foreach (var (at, part) in members.Chunk((members.Count + parts - 1) / parts).Index())
            book.Tables.Add(Main(at == 0 || !onOwnSheets ? "Tổng hợp" : $"Tổng hợp {at + 1}", part));
        FillDerived(book);
        if (world.Rubric.Pillars.Count > 0 && lot.Draws("pillar tables", 25))
            AddPillars(book);
        return book;
    }

    /// <summary>Totals, ranks and classes as they follow from the indices that are typed.</summary>
    private void FillDerived(Book book)
    {
        var rows = book.Mains.SelectMany(table => table.Rows.Select(row => (table, row))).ToList();
        var totals = rows.ToDictionary(item => item.row, item => item.table.IndexColumns.Sum(
            column => item.row.Cells[column].Value!.Value));
        foreach (var (table, row) in rows)
        {
            if (table.Of(Role.Total) is { } total)
                row.Cells[total] = Numbers.Type(totals[row], isTotal: true);
            if (table.Of(Role.Rank) is { } rank)
                row.Cells[rank] = Numbers.Rank(1 + totals.Values.Count(other => other > totals[row]));
            if (table.Of(Role.Class) is { } level)
                row.Cells[level] = Typed.Label(Word(totals[row]));
        }
    }

    private string Word(decimal total) => world.Rubric.ClassLimits.FirstOrDefault(limit => total >= limit.FromPoints)?.Class switch
    {
        ScoreClass.Good => "Tốt", ScoreClass.Fair => "Khá", ScoreClass.Average => "TB", _ => "Yếu",
    };

    private Table Main(string sheet, Unit[] units)
    {
        var table = new Table { Sheet = sheet, ShowsMaxima = lot.Draws("row of maxima", 25) };
        table.Columns.AddRange(Columns());
        foreach (var unit in units)
            table.Rows.Add(Type(table, unit, scores.Make()));
        if (units.Length > 4 && lot.Draws("group rows", 15))
            (table.Rows[0].Before, table.Rows[units.Length / 2].Before) = lot.Pick(
                ("I. Khu vực vùng cao", "II. Khu vực vùng thấp"), ("Các xã vùng cao", "Các xã vùng thấp"),
                    ("A. Khối xã", "B. Khối thị trấn"));
        if (units.Length > 4 && lot.Draws("blank rows within", 8))
            table.Rows[lot.Between(1, units.Length - 1)].Before ??= "";
        return table;
    }

    public Row Type(Table table, Unit unit, Dictionary<string, decimal> points)
    {
        var row = new Row(names.Type(unit));
        foreach (var (at, column) in table.Columns.Index().Where(item => item.Item.Role is Role.Index or Role.Number or Role.Extra))
        {
            row.Cells[column] = column.Role switch
            {
                Role.Index => Numbers.Type(points[column.Index!.Code]),
                Role.Number => Typed.Number(table.Rows.Count + 1, "0"),
                _ => Extra(column, unit, at),
            };
        }

        return row;
    }

    private Typed Extra(Column column, Unit unit, int at) => column.Head.Text switch
    {
        "Mã đơn vị" => Typed.Label(unit.Code),
        "Điểm thưởng" => Typed.Number(lot.Below(5), "0.00"),
        _ => lot.Below(6) == 0 ? Typed.Label(lot.Pick("đã kiểm tra", "số liệu tự chấm", $"cột {at}")) : Typed.Nothing,
    };

    private IEnumerable<Column> Columns()
    {
        var indices = world.Rubric.Indices.ToList();
        if (lot.Draws("index columns in any order", 20))
            indices = lot.Shuffled(indices);
        List<Column> middle = [.. indices.Select((index, at) =>
            new Column(Role.Index, heads.Index(index, at + 1, world.Rubric.Indices, index.MaxPoints)) { Index = index })];
        var total = lot.Draws("no total column", 12) ? null : new Column(Role.Total, heads.Word("Tổng điểm"));
        var rank = lot.Draws("no rank column", 20) ? null : new Column(Role.Rank, heads.Word("Xếp hạng", "Xếp hạng", "Thứ hạng", "Hạng"));
        var number = new Column(Role.Number, heads.Word("TT", "STT"));
        var unit = new Column(Role.Unit, heads.Word("Tên đơn vị", "Tên đơn vị", "Tên địa phương", "Đơn vị"));
        var level = world.Rubric.ClassLimits.Count > 0 && lot.Draws("class column", 40)
            ? new Column(Role.Class, heads.Word("Mức xếp loại", "Xếp loại")) : null;
        var code = lot.Draws("code column", 6) ? new Column(Role.Extra, new("Mã đơn vị", Heading.Plain)) : null;
        var bonus = lot.Draws("bonus column", 2) ? new Column(Role.Extra, new("Điểm thưởng", Heading.Plain)) : null;
        var remark = lot.Draws("remark column", 25) ? new Column(Role.Extra,
            new(lot.Pick("Ghi chú", "Đánh giá", "Nhận xét"), Heading.Plain)) : null;
        IReadOnlyList<Column?> columns = lot.Draws("rank first", 20) ? [rank ?? number, code, unit, total, .. middle, level, bonus, remark]
            : lot.Draws("no TT column", 10) ? [code, unit, .. middle, bonus, total, rank, level, remark]
            : [number, code, unit, .. middle, bonus, total, rank, level, remark];
        return columns.OfType<Column>();
    }

    private void AddPillars(Book book)
    {
        var onOneSheet = lot.Draws("pillar tables on one sheet", 30);
        foreach (var pillar in world.Rubric.Pillars.Where(_ => lot.Below(4) > 0))
        {
            var table = new Table { Sheet = onOneSheet ? "Các trụ cột" : pillar.Name, Pillar = pillar };
            table.Columns.Add(lot.Draws("pillar table without ranks", 20) ? new Column(Role.Number, heads.Word("TT")) : new Column(
                Role.Rank, heads.Word("Xếp hạng", "Hạng")));
            table.Columns.Add(new Column(Role.Unit, heads.Word("Tên đơn vị", "Tên địa phương")));
            table.Columns.Add(new Column(
                Role.Pillar, (!onOneSheet || book.Tables.All(other => other.Sheet != table.Sheet)
                || lot.Draws("bare head of a second pillar table on one sheet", 50))
                && lot.Draws("pillar's column is headed by a bare word", 30)
                ? new("Tổng điểm", Heading.Variant) : heads.Word(pillar.Name)));
            FillPillar(book, table);
            book.Tables.Add(table);
        }
    }

    private void FillPillar(Book book, Table table)
    {
        var codes = world.Rubric.Indices.Where(index => index.Group == IndexGroup.Foundation || index.Code == table.Pillar!.ActivityIndex)
            .Select(index => index.Code).ToHashSet();
        var values = book.Mains.SelectMany(main => main.Rows.Select(row =>
            (row.Name.Unit, Value: main.IndexColumns.Where(column => codes.Contains(column.Index!.Code)).Sum(column =>
                row.Cells[column].Value!.Value)))).ToList();
        foreach (var (unit, value) in lot.Half() ? values.OrderByDescending(item => item.Value).ToList() : values)
        {
            var row = new Row(names.Type(unit!));
            row.Cells[table.Columns[0]] = table.Columns[0].Role == Role.Rank
                ? Numbers.Rank(1 + values.Count(other => other.Value > value)) : Typed.Number(table.Rows.Count + 1, "0");
            row.Cells[table.Columns[2]] = Numbers.Type(value, isTotal: true);
            table.Rows.Add(row);
        }
    }
}
