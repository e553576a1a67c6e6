using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions.Rules;

/// <summary>Checks of single figures (handbook 4.6). What cannot be read blocks its unit in an index cell and nowhere else.</summary>
internal static class FigureRules
{
    internal static IEnumerable<Finding> UnitsAreScored(ScoreDraft draft) =>
        from table in draft.Tables
        from row in table.Rows
        where IsNotScored(table, row)
        select new Finding("NOT_SCORED", Severity.Warning, Blocks: false, table.Sheet, row.NameCell, row.Unit?.Id, row.Name, Expected: null,
            $"Ô {row.NameCell}: {row.UnitName} không có điểm nên không được xếp hạng; không tính là 0 điểm. "
            + "Đề nghị bổ sung điểm hoặc ghi rõ lý do.",
            $"Cell {row.NameCell}: {row.UnitName} has no score and is not ranked; this does not count as 0 points. "
            + "Please add the scores or state the reason.");

    internal static IEnumerable<Finding> FiguresCanBeRead(ScoreDraft draft) =>
        from table in draft.Tables
        from row in table.Rows
        where !IsNotScored(table, row)
        from column in table.Columns.Concat(EarlierIn(table, row))
        where row.Figures.ContainsKey(column.Column) && !IsLeftEmptyByNobody(row, column) && !table.Criteria.Any(criterion => criterion.Index == column.Code)
        let finding = Unreadable(table, row, row.FigureIn(column), blocks: column.Role == ColumnRole.Index)
        where finding is not null
        select finding;

    internal static IEnumerable<Finding> ScoresLieInRange(ScoreDraft draft) =>
        from table in draft.MainTables
        from row in table.Rows
        from column in table.IndexColumns
        let max = MaximumOf(draft, table, column)
        where row.FigureIn(column).Value is { } points && (points < 0 || points > max)
        select OutOfRange(table, row, row.FigureIn(column), max);

    // What is empty in an earlier year is no gap.
    private static IEnumerable<ScoreColumn> EarlierIn(ScoreTable table, ScoreRow row) =>
        table.EarlierColumns.Where(column => row.Figures.GetValueOrDefault(column.Column) is { IsNothing: false });

    // A row whose unit is not known is reported once, at its name: what it leaves empty is nobody's.
    private static bool IsLeftEmptyByNobody(ScoreRow row, ScoreColumn column) =>
        row.Unit is null && row.FigureIn(column).State == FigureState.Blank;

    /// <summary>
    /// A unit with neither indices nor total nor rank has not been scored: one finding, and none for each empty cell. What a table prints
    /// of earlier years is no score.
    /// </summary>
    internal static bool IsNotScored(ScoreTable table, ScoreRow row) =>
        row.Figures.Count > 0
            && row.Figures.All(pair => pair.Value.IsNothing || table.EarlierColumns.Any(column => column.Column == pair.Key));

    // What the sheet prints as the maximum counts only where the rubric knows none.
    private static decimal? MaximumOf(ScoreDraft draft, ScoreTable table, ScoreColumn column) =>
        draft.Rubric.Indices.First(index => index.Code == column.Code).MaxPoints
            ?? (table.MaxPoints.TryGetValue(column.Code!, out var printed) ? printed : null);

    internal static Finding OutOfRange(ScoreTable table, ScoreRow row, Figure figure, decimal? max)
    {
        var (range, rangeEn) = max is { } most
            ? ($"nằm ngoài khoảng từ 0 đến {Shown(most)}", $"is outside the range from 0 to {Shown(most)}")
            : ("nhỏ hơn 0", "is below 0");
        return new Finding("SCORE_RANGE", Severity.Error, Blocks: true, table.Sheet, figure.Cell, row.Unit?.Id, figure.Shown, Expected: null,
            $"Ô {figure.Cell}, {row.UnitName}: điểm {figure.Shown} {range}. Đề nghị nhập lại điểm.",
            $"Cell {figure.Cell}, {row.UnitName}: the score {figure.Shown} {rangeEn}. Please enter it again.");
    }

    /// <summary>What is wrong with a figure's cell; null for a number.</summary>
    internal static Finding? Unreadable(ScoreTable table, ScoreRow row, Figure figure, bool blocks) =>
        Unreadable(table.Sheet, row.Unit?.Id, row.UnitName, figure, blocks);

    internal static Finding? Unreadable(string sheet, string? unit, string unitName, Figure figure, bool blocks)
    {
        var (at, atEn) = ($"Ô {figure.Cell}, {unitName}", $"Cell {figure.Cell}, {unitName}");
        (string Rule, string Text, string TextEn)? found = figure.State switch
        {
            FigureState.Blank => ("VALUE_MISSING", $"{at}: để trống. Đề nghị nhập số liệu; nếu kết quả là không thì ghi 0.",
                $"{atEn}: empty. Please enter a figure; if the result is nil, write 0."),
            FigureState.Unreadable or FigureState.NotScored or FigureState.NotApplicable or FigureState.Dash => ("NUMBER_UNREADABLE",
                $"{at}: \"{figure.Shown}\" không phải là số. Đề nghị nhập lại, ví dụ 31,5.",
                $"{atEn}: \"{figure.Shown}\" is not a number. Please enter it again, for example 31,5."),
            FigureState.Ambiguous => ("NUMBER_AMBIGUOUS",
                $"{at}: \"{figure.Shown}\" có thể là {Candidates(figure, " hoặc ")}. Đề nghị nhập lại, dùng dấu phẩy cho phần thập phân.",
                $"{atEn}: \"{figure.Shown}\" may be {Candidates(figure, " or ")}. Please enter it again with a comma before the decimals."),
            FigureState.CellError => ("CELL_ERROR", $"Ô {figure.Cell}: công thức báo lỗi {figure.Shown}. Đề nghị sửa công thức hoặc nhập số.",
                $"Cell {figure.Cell}: the formula shows the error {figure.Shown}. Please mend the formula or enter a number."),
            FigureState.FormulaWithoutValue => ("FORMULA_WITHOUT_VALUE",
                $"Ô {figure.Cell}: công thức chưa có kết quả. Đề nghị mở tệp bằng Excel, tính lại, lưu rồi gửi lại.",
                $"Cell {figure.Cell}: the formula has no result yet. Please open the file in Excel, recalculate, save and upload again."),
            FigureState.Date => ("DATE_INSTEAD_OF_NUMBER",
                $"{at}: số liệu đã bị chuyển thành ngày {figure.Shown}. Đề nghị định dạng ô là số và nhập lại.",
                $"{atEn}: the figure was turned into the date {figure.Shown}. Please format the cell as a number and enter it again."),
            _ => null,
        };

        return found is not var (rule, text, textEn)
            ? null
            : new Finding(rule, Severity.Error, blocks, sheet, figure.Cell, unit,
                figure.State == FigureState.Blank ? null : figure.Shown, Expected: null, text, textEn);
    }

    private static string Candidates(Figure figure, string or) => string.Join(or, figure.Candidates.Select(Shown));

    private static string Shown(decimal value) => VietnameseNumber.Format(value, VietnameseNumber.DecimalsOf(value));
}
