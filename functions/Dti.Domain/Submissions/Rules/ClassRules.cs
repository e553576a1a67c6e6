using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions.Rules;

/// <summary>Checks of printed classes against the rubric's limits (handbook 2.6); none where it has no limits.</summary>
internal static class ClassRules
{
    internal static IEnumerable<Finding> ClassesFollowTheLimits(ScoreDraft draft) =>
        from table in draft.MainTables
        from row in table.Rows
        let finding = Check(draft, table, row)
        where finding is not null
        select finding;

    private static Finding? Check(ScoreDraft draft, ScoreTable table, ScoreRow row)
    {
        if (row.Class is not { } printed || TotalOf(draft, table, row) is not var (points, shown))
            return null;

        if (draft.Rubric.ClassOf(points) is not { } expected || ScoreClasses.Find(printed.Shown) == expected)
            return null;
        return Wrong(table, row, printed, shown, ScoreClasses.NameOf(expected));
    }

    // By the printed total, as ranks are; by the sum of the indices where none is printed.
    private static (decimal Points, string Shown)? TotalOf(ScoreDraft draft, ScoreTable table, ScoreRow row)
    {
        if (draft.Rubric.ClassLimits.Count == 0)
            return null;
        if (table.Find(ColumnRole.Total) is { } column)
            return row.FigureIn(column) is { Value: { } printed, Shown: var shown } ? (printed, shown) : null;

        return SumRules.SumOfIndices(draft, table, row) is { } sum ? (sum, VietnameseNumber.Format(sum, VietnameseNumber.DecimalsOf(sum))) : null;
    }

    private static Finding Wrong(ScoreTable table, ScoreRow row, PrintedClass printed, string total, string expected) =>
        new("CLASS_VALUE", Severity.Error, Blocks: false, table.Sheet, printed.Cell, row.Unit?.Id, printed.Shown, expected,
            $"Ô {printed.Cell}, {row.UnitName}: xếp loại ghi \"{printed.Shown}\", theo tổng điểm {total} là \"{expected}\". "
            + "Đề nghị kiểm tra lại tổng điểm và mức xếp loại.",
            $"Cell {printed.Cell}, {row.UnitName}: the class reads \"{printed.Shown}\", by the total {total} it is \"{expected}\". "
            + "Please check the total and the class.");
}
