namespace Dti.Domain.Submissions.Rules;

/// <summary>Checks of the form of one unit, criterion by criterion (handbook 2.3).</summary>
internal static class CriterionRules
{
    internal static IEnumerable<Finding> CriteriaCanBeRead(ScoreDraft draft) =>
        from form in Begun(draft)
        from criterion in form.Criteria
        let finding = FigureRules.Unreadable(form, form.Rows[0], criterion.Points, blocks: true)
        where finding is not null
        select finding;

    internal static IEnumerable<Finding> CriteriaLieInRange(ScoreDraft draft) =>
        from form in Begun(draft)
        from criterion in form.Criteria
        where criterion.Points.Value is { } points && (points < 0 || points > criterion.MaxPoints)
        select FigureRules.OutOfRange(form, form.Rows[0], criterion.Points, criterion.MaxPoints);

    internal static IEnumerable<Finding> SubtotalsAreTheSumOfTheCriteria(ScoreDraft draft) =>
        from form in Begun(draft)
        from subtotal in form.Subtotals
        let parts = form.Criteria.Where(criterion => criterion.Index == subtotal.Index).Select(criterion => criterion.Points).ToList()
        where parts.Count > 0 && parts.TrueForAll(part => part.Value is not null)
        let sum = parts.Sum(part => part.Value!.Value)
        where subtotal.Printed.Value is { } printed && Math.Abs(printed - sum) > SumRules.Tolerance
        select Wrong(form, subtotal.Printed, parts.Count, SumRules.Expected(subtotal.Printed, parts));

    internal static IEnumerable<Finding> EveryScoreHasItsCriterion(ScoreDraft draft) =>
        from form in Begun(draft)
        from figure in form.Unplaced
        select new Finding("ROW_NOT_READ", Severity.Error, Blocks: true, form.Sheet, figure.Cell, form.Rows[0].Unit?.Id, figure.Shown, Expected: null,
            $"Ô {figure.Cell}, {form.Rows[0].UnitName}: có điểm {figure.Shown} nhưng không xác định được là của tiêu chí nào nên chưa được cộng. "
            + "Đề nghị ghi số thứ tự tiêu chí theo mẫu, ví dụ 1.2.",
            $"Cell {figure.Cell}, {form.Rows[0].UnitName}: there are {figure.Shown} points, and of which criterion is not known, so they were not added. "
            + "Please number the criterion as in the form, for example 1.2.");

    // A form that nobody has filled in is a unit without scores, which is one finding.
    private static IEnumerable<ScoreTable> Begun(ScoreDraft draft) =>
        draft.Tables.Where(table => table.IsForm && table.Rows is [var row] && !FigureRules.IsNotScored(table, row));

    private static Finding Wrong(ScoreTable form, Figure printed, int count, string expected) =>
        new("ROW_SUM", Severity.Error, Blocks: false, form.Sheet, printed.Cell, form.Rows[0].Unit?.Id, printed.Shown, expected,
            $"Ô {printed.Cell}, {form.Rows[0].UnitName}: tổng điểm ghi {printed.Shown}, cộng {count} tiêu chí được {expected}. "
            + "Đề nghị kiểm tra lại tổng điểm và điểm từng tiêu chí.",
            $"Cell {printed.Cell}, {form.Rows[0].UnitName}: the total reads {printed.Shown}, the {count} criteria add up to {expected}. "
            + "Please check the total and the score of each criterion.");
}
