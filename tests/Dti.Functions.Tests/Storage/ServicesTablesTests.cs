using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Storage;

/// <summary>What services workbooks report is read back as it was stored, whatever people call things.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class ServicesTablesTests(StorageFixture storage)
{
    private const string Reading = "s1.c1";
    private const int ManyProcedures = 3_000;

    private static readonly Period Quarter = Period.TryParse("2024-Q1", out var quarter) ? quarter : throw new InvalidOperationException();

    public static TheoryData<string> NastyNames =>
    [
        "Cấp giấy phép xây dựng / sửa chữa nhà ở", "Hồ sơ của ông D'Artagnan ' or RowKey ne '", @"a\b#c?d%e=f~g", "😀 Đăng ký khai sinh 👨‍👩‍👧",
        new string('ệ', 2_000), " ", "a\tb\nc", "\u202Eđảo\u2066", "<b>&amp;", "_xD800_",
    ];

    [Theory]
    [MemberData(nameof(NastyNames))]
    public async Task Whatever_a_procedure_or_an_indicator_is_called_it_is_read_back_by_that_name(string name)
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        var unit = new UnitServices("ba-to.ba-to-21484", [Value(name, 1), Value(name, 2)], [Procedure(name, 1), Procedure(name, 2)])
        {
            Ranks = [new PrintedRank(2023, 464.8m, 10m, name, Cell(9)), new PrintedRank(2022, null, null, name, Cell(10))],
            Counts = [new PrintedCount(name, 24m, [new PrintedPart(name, 11m), new PrintedPart(name, 13m)], name, Cell(11))],
        };

        await SaveAsync(app, unit);

        AssertEqual(unit, await ReadAsync(app, unit.Unit));
    }

    [Fact]
    public async Task What_is_missing_stays_missing_and_zero_stays_zero()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        var unit = new UnitServices(
            "a",
            [Nothing("x"), Nothing("y") with { Numerator = 0, Denominator = 0m, Percent = 0.00m, Decimals = 0, Amount = 0, Shown = "0" }],
            [
                new ProcedureCount("", null, null, null, null, null, null, IsSelection: false, "S", Cell(1)),
                new ProcedureCount("", "", ServiceLevel.Full, 0m, 0, 0, 0, IsSelection: true, "S", Cell(2)),
            ]) { Counts = [new PrintedCount("", 0, [], "S", Cell(3))] };

        await SaveAsync(app, unit);

        AssertEqual(unit, await ReadAsync(app, "a"));
    }

    [Fact]
    public async Task A_target_is_read_back_with_all_or_nothing_that_it_says()
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        StatedTarget?[] targets = [null, new("", null, null, IsPercent: false), new("80% trở lên", Comparison.AtLeast, 80m, IsPercent: true)];
        var unit = new UnitServices("a", [.. targets.Select(target => Nothing("x") with { Target = target, Verdict = TargetVerdict.Exceeded })], []);

        await SaveAsync(app, unit);

        Assert.Equal(targets, (await ReadAsync(app, "a")).Indicators.Select(value => value.Target));
    }

    [Fact]
    public async Task The_cells_of_figures_are_read_back()
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        var unit = new UnitServices(
            "a",
            [
                Nothing("x") with { Cells = new IndicatorCells(new CellAddress(5, 6), new CellAddress(5, 4), new CellAddress(5, 5), new CellAddress(1048576, 16384)) },
                Nothing("y") with { Cells = new IndicatorCells(new CellAddress(6, 6), new CellAddress(6, 6), new CellAddress(6, 6), Target: null) },
            ],
            [
                Procedure("p", 1) with { Cells = new DossierCells(new CellAddress(2, 27), new CellAddress(2, 28), null, null) },
                Procedure("q", 2) with { Cells = new DossierCells(null, null, null, null) },
            ])
        {
            Ranks = [new PrintedRank(2023, 1m, 2m, "S", Cell(9)) { PointsCell = Cell(8) }],
            Counts = [new PrintedCount("c", 24m, [new PrintedPart("d", 11m) { Cell = Cell(7) }], "S", Cell(11))],
        };

        await SaveAsync(app, unit);

        AssertEqual(unit, await ReadAsync(app, "a"));
    }

    [Fact]
    public async Task Rows_that_were_kept_without_cells_have_none()
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        var unit = new UnitServices("a", [Nothing("x")], [Procedure("p", 1)])
        {
            Ranks = [new PrintedRank(2023, 1m, 2m, "S", Cell(9))], Counts = [new PrintedCount("c", 1m, [new PrintedPart("d", 1m)], "S", Cell(11))],
        };

        await SaveAsync(app, unit);

        var read = await ReadAsync(app, "a");
        Assert.Equal((null, null), (read.Indicators[0].Cells, read.Procedures[0].Cells));
        Assert.Equal((null, null), (read.Ranks[0].PointsCell, read.Counts[0].Parts[0].Cell));
    }

    [Fact]
    public async Task Decimals_are_read_back_to_the_last_digit()
    {
        await using var app = await TestApp.StartAsync(new MemoryAccount());
        decimal[] numbers = [0.1m, 99.1666666666666666666666667m, 1_133_820_000m, -1.50m, decimal.MaxValue];
        var unit = new UnitServices("a", [.. numbers.Select(number => Nothing("x") with { Numerator = number, Denominator = number, Percent = number })], []);

        await SaveAsync(app, unit);

        Assert.Equal(numbers, (await ReadAsync(app, "a")).Indicators.Select(value => value.Percent!.Value));
    }

    [Fact]
    public async Task Three_thousand_procedures_of_one_name_are_as_many_in_their_order()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        var unit = new UnitServices("a", [], [.. Enumerable.Range(1, ManyProcedures).Select(row => Procedure("Chứng thực bản sao", row))]);

        await SaveAsync(app, unit);

        AssertEqual(unit, await ReadAsync(app, "a"));
    }

    [Fact]
    public async Task Units_do_not_see_each_others_rows_and_a_second_reading_leaves_none_of_the_first()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        var (a, b, c) = (UnitOf("a", 3), UnitOf("a.b", 2), new UnitServices("c", [], [Procedure("p", 1)]));

        await SaveAsync(app, a, b, c);
        await SaveAsync(app, UnitOf("a", 2), b, c);

        Assert.Equal(["a", "a.b"], (await app.Service<IndicatorValuesTable>().ReadAsync(Quarter, Reading, default)).Keys.Order());
        var counts = await app.Service<ServiceCountsTable>().ReadAsync(Quarter, Reading, default);
        Assert.Equal([("a", 2), ("a.b", 2), ("c", 1)], counts.Select(unit => (unit.Key, unit.Value.Count)).Order());
        AssertEqual(UnitOf("a", 2), await ReadAsync(app, "a"));
        AssertEqual(c, await ReadAsync(app, "c"));
        AssertEqual(new UnitServices("d", [], []), await ReadAsync(app, "d"));
    }

    [Fact]
    public async Task The_longest_texts_that_a_cell_can_hold_are_kept_in_as_many_transactions_as_they_need()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        var text = new string('ệ', 32_767);
        var long1 = Value(text, 1) with { Key = text, Shown = text, LegalBasis = text, Remark = text, Target = new StatedTarget(text, null, null, false) };
        var unit = new UnitServices("a", [.. Enumerable.Repeat(long1, 30)], [.. Enumerable.Repeat(Procedure(text, 1) with { Field = text }, 60)]);

        await SaveAsync(app, unit);

        var read = await ReadAsync(app, "a");
        Assert.Equal((30, 60), (read.Indicators.Count, read.Procedures.Count));
        Assert.All(read.Indicators, value => Assert.StartsWith(value.Remark!, text, StringComparison.Ordinal));
    }

    private static async Task SaveAsync(TestApp app, params IReadOnlyList<UnitServices> units)
    {
        await app.Service<IndicatorValuesTable>().SaveAsync(Quarter, Reading, units, default);
        await app.Service<ServiceCountsTable>().SaveAsync(Quarter, Reading, units, default);
    }

    private static async Task<UnitServices> ReadAsync(TestApp app, string unit) =>
        await app.Service<IndicatorValuesTable>().ReadUnitAsync(Quarter, Reading, unit, default) with
        {
            Procedures = await app.Service<ServiceCountsTable>().ReadUnitAsync(Quarter, Reading, unit, default),
        };

    private static void AssertEqual(UnitServices expected, UnitServices actual)
    {
        Assert.Equal(expected.Unit, actual.Unit);
        Assert.Equal(expected.Indicators, actual.Indicators);
        Assert.Equal(expected.Procedures, actual.Procedures);
        Assert.Equal(expected.Ranks, actual.Ranks);
        Assert.Equal(expected.Counts.Select(count => count with { Parts = [] }), actual.Counts.Select(count => count with { Parts = [] }));
        Assert.Equal(expected.Counts.Select(count => count.Parts), actual.Counts.Select(count => count.Parts));
    }

    private static UnitServices UnitOf(string unit, int rows) => new(
        unit, [.. Enumerable.Range(1, rows).Select(row => Value("i", row))], [.. Enumerable.Range(1, rows).Select(row => Procedure("p", row))]);

    private static IndicatorValue Nothing(string key) =>
        new(key, null, "", null, null, null, null, null, null, IsVague: false, "", "S", Cell(1));

    private static IndicatorValue Value(string name, int row) => new(
        $"k {name}", "online-dossiers", name, UnitLevel.Commune, ServiceLevel.Partial, 423, 489, 86.5m, 1, IsVague: true, name, name, Cell(row))
    {
        Amount = 168,
        Target = new StatedTarget(name, Comparison.Above, 80m, IsPercent: true),
        Verdict = TargetVerdict.NotMet,
        LegalBasis = name,
        Remark = name,
    };

    private static ProcedureCount Procedure(string name, int row) => new(
        name, name, ServiceLevel.Partial, 1009m + row, 16m, null, 0m, IsSelection: true, name, Cell(row));

    private static CellAddress Cell(int row) => new(row, 2);
}
