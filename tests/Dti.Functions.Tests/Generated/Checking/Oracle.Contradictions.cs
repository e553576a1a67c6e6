using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Checking;

/// <summary>Ranks, pillar values, and pairs of units that an exchange explains.</summary>
internal sealed partial class Oracle
{
    private readonly Dictionary<string, int> rankFindings = [];
    private readonly Dictionary<string, int> pillarFindings = [];

    private void Contradictions()
    {
        foreach (var table in book.Tables)
            RankOrder(table);
        foreach (var table in book.Tables.Where(table => table.Pillar is not null))
            PillarValues(table);
        Swaps();
        verdict.Disputed.UnionWith(pillarFindings.Keys);
    }

    private static List<(decimal? Rank, decimal? Value)> Printed(Table table, Func<Row, Row>? standsFor = null) =>
        [.. table.Rows.Select(row => (Value(row, table.Of(Role.Rank)), Standing(table, standsFor is null ? row : standsFor(row))))];

    private static decimal? Standing(Table table, Row row) =>
        (table.Of(Role.Total) ?? table.Of(Role.Pillar)) is { } column ? Value(row, column) : Sum(table, row);

    private void RankOrder(Table table)
    {
        if (table.Of(Role.Rank) is not { } rank)
            return;
        var ranks = Ranks.Check(Printed(table));
        if (!table.Rows.All(IsFirm) && SwitchedOff.Features.Contains("ranks beside rows of nobody"))
        {
            verdict.May.Add(new Allowed("RANK_ORDER", table.Sheet, cell => cell.Column == rank.At));
            verdict.May.Add(new Allowed("SWAPPED_UNITS", table.Sheet, _ => true));
            verdict.PerhapsDisputed.UnionWith(table.Rows.Where(row => row.Name.IsResolved).Select(row => row.Name.Unit!.Id));
        }

        var hasValue = (table.Of(Role.Total) ?? table.Of(Role.Pillar)) is not null;
        foreach (var (at, right) in ranks.Wrong)
        {
            var row = table.Rows[at];
            Say(IsFirm(row) && hasValue && table.Rows.All(IsFirm),
                new Expected("RANK_ORDER", table.Sheet, [Table.At(row, rank)], Blocks: false, row.Name.Unit?.Id, Cell(row, rank).Shown,
                $"{right}"));
            Count(rankFindings, row);
        }

        verdict.May.Add(new Allowed(
            "RANK_ORDER", table.Sheet, cell => cell.Column == rank.At && ranks.Tied.Any(at => table.Rows[at].At == cell.Row)));
        if (ranks.IsExact || ranks.Suspects.Count == 0)
            return;
        HashSet<CellAddress> cells = [.. ranks.Suspects.Select(at => Table.At(table.Rows[at], rank))];
        verdict.May.Add(new Allowed("RANK_ORDER", table.Sheet, cells.Contains));
        ranks.Suspects.ToList().ForEach(at => Count(rankFindings, table.Rows[at]));
        if (hasValue && table.Rows.All(IsFirm))
            verdict.OneOf.Add(new OneOf("RANK_ORDER", table.Sheet, cells.Contains, "a better rank carries a lower value"));
    }

    private static void Count(Dictionary<string, int> findings, Row row)
    {
        if (row.Name.Unit is { } unit)
            findings[unit.Id] = findings.GetValueOrDefault(unit.Id) + 1;
    }

    private void PillarValues(Table table)
    {
        var column = table.Of(Role.Pillar)!;
        foreach (var row in table.Rows)
        {
            if (Value(row, column) is not { } printed || MainRow(row) is not { } main
                || Pillar(table, main.Table, main.Row) is not { } computed || Math.Abs(printed - computed) <= 0.005m)
                continue;
            Say(IsFirm(row) && IsFirm(main.Row), new Expected(
                "PILLAR_VALUE", table.Sheet, [Table.At(row, column)], Blocks: false, row.Name.Unit?.Id, Cell(row, column).Shown,
                    Typed.Write(computed, Typed.FewestDecimals(computed))));
            Count(pillarFindings, row);
        }
    }

    private static decimal? Pillar(Table pillar, Table main, Row row) => Sum(
        main, row, column => column.Index!.Group == IndexGroup.Foundation || column.Index.Code == pillar.Pillar!.ActivityIndex);

    private (Table Table, Row Row)? MainRow(Row row)
    {
        var rows = book.Mains.SelectMany(table => table.Rows.Select(main => (Table: table, Row: main)))
            .Where(main => main.Row.Name.IsResolved && main.Row.Name.Unit!.Id == row.Name.Unit?.Id).ToList();
        return rows.Count == 0 ? null : rows[0];
    }

    private void Swaps()
    {
        var suspects = book.Mains.SelectMany(table => table.Rows.Select(row => (Table: table, Row: row)))
            .Where(item => item.Row.Name.IsResolved && Findings(rankFindings, item.Row) + Findings(pillarFindings, item.Row) > 0).ToList();
        foreach (var (at, one) in suspects.Index())
        {
            foreach (var other in suspects.Skip(at + 1).Where(other => other.Row.Name.Unit != one.Row.Name.Unit))
                Swap(one.Table, one.Row, other.Table, other.Row);
        }
    }

    private static int Findings(Dictionary<string, int> findings, Row row) => findings.GetValueOrDefault(row.Name.Unit!.Id);

    private void Swap(Table table, Row one, Table otherTable, Row other)
    {
        Row[] pair = [one, other];
        var before = (Rank: WrongRanks(table, pair, row => row), Pillar: WrongPillars(pair, row => row));
        Row Exchanged(Row row) => row == one ? other : row == other ? one : row;
        var after = WrongRanks(table, pair, Exchanged) + WrongPillars(pair, Exchanged);
        // The handbook does not say what ranks beside indices without a total are to be checked against.
        if (table.Of(Role.Total) is null || pair.Any(row => table.Rows.Contains(row) && IsMonotoneSuspect(table, row)))
        {
            verdict.May.Add(new Allowed("SWAPPED_UNITS", table.Sheet, table.Firsts(Math.Min(one.At, other.At)).Contains));
            verdict.PerhapsDisputed.UnionWith(pair.Select(row => row.Name.Unit!.Id));
            return;
        }

        if (after > 0 || before.Rank + before.Pillar == 0)
            return;

        var isPlain = table == otherTable && book.Mains.Count() == 1 && before.Rank + before.Pillar >= 2 && table.Of(Role.Total) is not null
            && table.Rows.All(IsFirm) && (table.Of(Role.Rank) is null || Ranks.Check(Printed(table)).IsExact)
            && table.Rows.GroupBy(row => row.Name.Unit).All(unit => unit.Count() == 1)
                && pair.All(row => Sum(table, row) is not null && Standing(table, row) is not null);
        var first = one.At < other.At ? one : other;
        Say(isPlain, new Expected("SWAPPED_UNITS", table.Sheet, table.Firsts(first.At), Blocks: false));
        (isPlain ? verdict.Disputed : verdict.PerhapsDisputed).UnionWith(pair.Select(row => row.Name.Unit!.Id));
    }

    private static bool IsMonotoneSuspect(Table table, Row row) =>
        table.Of(Role.Rank) is not null && Ranks.Check(Printed(table)) is { IsExact: false } ranks
            && ranks.Suspects.Contains(table.Rows.IndexOf(row));

    private static int WrongRanks(Table table, Row[] pair, Func<Row, Row> standsFor)
    {
        if (table.Of(Role.Rank) is null)
            return 0;
        var ranks = Ranks.Check(Printed(table, standsFor));
        return pair.Count(row => table.Rows.IndexOf(row) is var at && at >= 0 && ranks.Suspects.Contains(at));
    }

    private int WrongPillars(Row[] pair, Func<Row, Row> standsFor) => book.Tables
        .Where(table => table.Pillar is not null).Sum(table => table.Rows.Count(row =>
        pair.FirstOrDefault(main => main.Name.Unit == row.Name.Unit) is { } main && Value(row, table.Of(Role.Pillar)) is { } printed
        && Pillar(table, book.Tables[0], standsFor(main)) is { } computed && Math.Abs(printed - computed) > 0.005m));
}
