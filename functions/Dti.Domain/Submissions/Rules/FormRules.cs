using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions.Rules;

/// <summary>How figures are written in a table as a whole (handbook 4.6, Appendix A).</summary>
internal static class FormRules
{
    internal static IEnumerable<Finding> ColumnsHaveOnePrecision(ScoreDraft draft) =>
        from table in draft.Tables
        from column in table.Columns
        where column.Role is ColumnRole.Total or ColumnRole.Pillar
        let byDecimals = table.Rows.Select(row => row.FigureIn(column)).Where(figure => figure.Value is not null)
            .GroupBy(figure => figure.Decimals).ToList()
        where byDecimals.Count > 1
        let name = $"{CellAddress.ColumnName(column.Column)} ({column.HeaderText})"
        let examples = string.Join("; ", byDecimals.Select(same => same.First().Shown))
        select new Finding("PRECISION_MIXED", Severity.Info, Blocks: false, table.Sheet, column.Header, Unit: null, column.HeaderText, Expected: null,
            $"Cột {name}: số chữ số thập phân không thống nhất (ví dụ {examples}). Đề nghị ghi thống nhất trong cả cột.",
            $"Column {name}: the numbers of decimals differ (for example {examples}). Please write one number of decimals in the column.");

    internal static IEnumerable<Finding> SheetsHaveOneDecimalMark(ScoreDraft draft)
    {
        foreach (var sheet in draft.Tables.GroupBy(table => table.Sheet, StringComparer.Ordinal))
        {
            var typed = sheet.SelectMany(table => table.Rows).SelectMany(row => row.Figures.Values)
                .Concat(sheet.SelectMany(table => table.Criteria).Select(criterion => criterion.Points))
                .Where(figure => figure is { IsTyped: true, State: FigureState.Number, Decimals: > 0 })
                .OrderBy(figure => figure.Cell.Row).ThenBy(figure => figure.Cell.Column).ToList();
            var withPoint = typed.Find(figure => DecimalMark(figure) == '.');
            if (withPoint is not null && typed.Exists(figure => DecimalMark(figure) == ','))
                yield return Mixed(sheet.Key, withPoint);
        }
    }

    internal static IEnumerable<Finding> MaximaAreKnown(ScoreDraft draft) =>
        from table in draft.MainTables
        where table.IndexColumns.Any(column => IsMaximumUnknown(draft.Rubric, table, column))
        let first = table.Columns[0]
        select new Finding("RUBRIC_MISSING", Severity.Info, Blocks: false, table.Sheet, first.Header, Unit: null, first.HeaderText, Expected: null,
            $"Bảng tại ô {first.Header}: chưa có điểm tối đa của các chỉ số nên không tính được tỷ lệ và mức xếp loại. Đề nghị bổ sung bộ chỉ số.",
            $"Table at cell {first.Header}: the maximum points of the indices are not known, so shares and classes cannot be given. "
            + "Please add the rubric.");

    private static bool IsMaximumUnknown(Rubric rubric, ScoreTable table, ScoreColumn column) =>
        rubric.Indices.First(index => index.Code == column.Code).MaxPoints is null && !table.MaxPoints.ContainsKey(column.Code!);

    private static char DecimalMark(Figure figure) => figure.Shown[figure.Shown.LastIndexOfAny(['.', ','])];

    private static Finding Mixed(string sheet, Figure figure) =>
        new("DECIMAL_SEPARATOR_MIXED", Severity.Warning, Blocks: false, sheet, figure.Cell, Unit: null, figure.Shown,
            VietnameseNumber.Format(figure.Value!.Value, figure.Decimals!.Value),
            $"Trang tính {sheet}: dùng cả dấu chấm và dấu phẩy cho phần thập phân, ví dụ ô {figure.Cell} ghi {figure.Shown}. Đề nghị dùng dấu phẩy.",
            $"Sheet {sheet}: both point and comma are used before decimals, for example cell {figure.Cell} reads {figure.Shown}. Please use the comma.");
}
