using Dti.Domain.Submissions;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Checking;

/// <summary>
/// What must come of a book, worked out from its meaning by the words of the handbook. Knows nothing of how the product
/// reads a sheet: which cell is which was decided when it was typed.
/// </summary>
internal sealed partial class Oracle
{
    private readonly Verdict verdict = new();

    private readonly Book book;

    private Oracle(Book book) => this.book = book;

    public static Verdict Judge(Book book)
    {
        var oracle = new Oracle(book);
        foreach (var table in book.Tables)
        {
            oracle.Heads(table);
            oracle.UnitNames(table);
            oracle.Figures(table);
            oracle.Sums(table);
        }

        oracle.Units();
        oracle.LookAlikes();
        oracle.Contradictions();
        foreach (var table in book.Tables)
        {
            oracle.Averages(table);
            oracle.Patterns(table);
        }

        oracle.DecimalMarks();
        oracle.Hidden();
        return oracle.verdict;
    }

    /// <summary>Whether the handbook says whose row it is; of other rows it does not say what else is checked.</summary>
    internal static bool IsFirm(Row row) => row.Name.IsResolved && row.Name.Naming != Naming.PerhapsKnown;

    internal static bool IsUnscored(Table table, Row row) =>
        table.Columns.Where(column => column.IsFigure).All(column => Cell(row, column).Means is Meaning.Blank or Meaning.Mark);

    internal static Typed Cell(Row row, Column column) => row.Cells.GetValueOrDefault(column, Typed.Nothing);

    internal static decimal? Value(Row row, Column? column) => column is null ? null : Cell(row, column).Value;

    /// <summary>The sum of the indices, or null where one has no number.</summary>
    internal static decimal? Sum(Table table, Row row, Func<Column, bool>? counts = null)
    {
        var values = table.IndexColumns.Where(counts ?? (_ => true)).Select(column => Value(row, column)).ToList();
        return values.Contains(null) ? null : values.Sum();
    }

    private void Say(bool isFirm, Expected expected)
    {
        if (isFirm)
            verdict.Must.Add(expected);
        else
            verdict.May.Add(new Allowed(expected.Rule, expected.Sheet, expected.Cells.Contains));
    }

    private void Allow(string? rule, Table table, CellAddress cell) =>
        verdict.May.Add(new Allowed(rule, table.Sheet, other => other == cell));

    private void Heads(Table table)
    {
        foreach (var column in table.Columns.Where(column => column.Head.Heading != Heading.Plain))
            Say(column.Head.Heading == Heading.Variant, new Expected(
                "HEADER_VARIANT", table.Sheet, [column.HeadAt], Blocks: false, Right: column.Index?.Name ?? table.Pillar?.Name));
        if (table.Pillar is null && !table.ShowsMaxima && book.World.Rubric.Indices.Any(index => index.MaxPoints is null))
            Say(true, new Expected("RUBRIC_MISSING", table.Sheet, table.Firsts(table.HeadTop), Blocks: false));
    }

    private void UnitNames(Table table)
    {
        foreach (var row in table.Rows)
        {
            var cell = Table.At(row, table.UnitColumn);
            var (shown, unit) = (row.Name.Cell.Shown, row.Name.Unit);
            switch (row.Name.Naming)
            {
                case Naming.Variant:
                    Say(true, new Expected("UNIT_NAME_VARIANT", table.Sheet, [cell], Blocks: false, unit!.Id, shown, unit.FullName));
                    break;
                case Naming.Incomplete:
                    Say(true, new Expected("UNIT_NAME_INCOMPLETE", table.Sheet, [cell], Blocks: false, unit!.Id, shown, unit.FullName));
                    break;
                case Naming.Unknown or Naming.Stranger:
                    Say(!IsUnscored(table, row), new Expected("UNIT_UNKNOWN", table.Sheet, [cell], Blocks: true, Value: shown,
                        Says: unit?.FullName));
                    break;
                case Naming.Outside:
                    Say(!IsUnscored(table, row), new Expected("UNIT_NOT_IN_PATH", table.Sheet, [cell], Blocks: false, Value: shown));
                    break;
                case Naming.Undecided or Naming.PerhapsKnown or Naming.Contradiction:
                    Allow(null, table, cell);
                    if (row.Name.Naming != Naming.PerhapsKnown && !IsUnscored(table, row))
                        verdict.OneOf.Add(new OneOf(null, table.Sheet, other => other == cell, "a name that does not decide"));
                    break;
            }
        }
    }

    private void Figures(Table table)
    {
        foreach (var row in table.Rows)
        {
            if (IsUnscored(table, row))
                Say(IsFirm(row) && table.Pillar is null, new Expected(
                    "NOT_SCORED", table.Sheet, [Table.At(row, table.UnitColumn)], Blocks: false, row.Name.Unit?.Id, row.Name.Cell.Shown));
            else
                table.Columns.Where(column => column.IsFigure).ToList().ForEach(column => Figure(table, row, column));
        }
    }

    private void Figure(Table table, Row row, Column column)
    {
        var (cell, at, isIndex) = (Cell(row, column), Table.At(row, column), column.Role == Role.Index);
        var rule = cell.Means switch
        {
            Meaning.Blank => "VALUE_MISSING",
            Meaning.Mark or Meaning.Unreadable => "NUMBER_UNREADABLE",
            Meaning.Ambiguous => "NUMBER_AMBIGUOUS",
            Meaning.CellError => "CELL_ERROR",
            Meaning.FormulaWithoutValue => "FORMULA_WITHOUT_VALUE",
            Meaning.Date => "DATE_INSTEAD_OF_NUMBER",
            _ => null,
        };
        if (cell.Means == Meaning.Beyond)
        {
            verdict.OneOf.Add(new OneOf(null, table.Sheet, other => other == at, "a number beyond any score"));
            Allow(null, table, at);
        }
        else if (rule is not null)
            Say(IsFirm(row) && (isIndex || cell.Means is not (Meaning.Blank or Meaning.Mark)),
                new Expected(rule, table.Sheet, [at], isIndex, row.Name.Unit?.Id, cell.Shown));
        else if (isIndex && IsOutOfRange(table, column, cell.Value!.Value))
            Say(IsFirm(row), new Expected("SCORE_RANGE", table.Sheet, [at], Blocks: true, row.Name.Unit?.Id, cell.Shown));
        else if (column.Role is Role.Total or Role.Pillar)
            Allow("SCORE_RANGE", table, at);
    }

    private static bool IsOutOfRange(Table table, Column column, decimal value) =>
        value < 0 || value > (column.Index!.MaxPoints ?? (table.ShowsMaxima ? ScoreMaker.Maximum(column.Index) : null));

    private void Sums(Table table)
    {
        if (table.Of(Role.Total) is not { } total)
            return;
        foreach (var row in table.Rows)
        {
            if (Value(row, total) is { } printed && Sum(table, row) is { } sum && Math.Abs(printed - sum) > 0.005m)
            {
                if (Cell(row, total).Formula is not null)
                    Say(IsFirm(row), new Expected("FORMULA_STALE", table.Sheet, [Table.At(row, total)], Blocks: false, row.Name.Unit?.Id));
                Say(IsFirm(row), new Expected(
                    "ROW_SUM", table.Sheet, [Table.At(row, total)], Blocks: false, row.Name.Unit?.Id, Cell(row, total).Shown,
                        Typed.Write(sum, Typed.FewestDecimals(sum))));
            }
        }
    }
}
