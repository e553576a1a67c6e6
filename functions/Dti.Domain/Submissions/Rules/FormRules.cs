using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions.Rules;

/// <summary>How figures are written in a table as a whole (handbook 4.6, Appendix A).</summary>
internal static class FormRules
{
    internal static IEnumerable<Finding> ColumnsHaveOnePrecision(ScoreDraft draft) =>
        from table in draft.Tables
        from column in table.Columns.Concat(table.EarlierColumns)
        where column.Role is ColumnRole.Total or ColumnRole.Pillar
        let finding = PrecisionMixed(table.Sheet, column.Header, column.HeaderText, table.Rows.Select(row => row.FigureIn(column)))
        where finding is not null
        select finding;

    internal static IEnumerable<Finding> SheetsHaveOneDecimalMark(ScoreDraft draft) => OneDecimalMarkASheet(FiguresOf(draft));

    internal static IEnumerable<(string Sheet, Figure Figure)> FiguresOf(ScoreDraft draft) =>
        from table in draft.Tables
        from figure in table.Rows.SelectMany(row => row.Figures.Values).Concat(table.Criteria.Select(criterion => criterion.Points))
        select (table.Sheet, figure);

    /// <summary>One finding a sheet, at its first cell with a decimal point.</summary>
    internal static IEnumerable<Finding> OneDecimalMarkASheet(IEnumerable<(string Sheet, Figure Figure)> figures)
    {
        var typed = figures.Where(one => one.Figure is { IsTyped: true, State: FigureState.Number, Decimals: > 0 });
        foreach (var sheet in typed.GroupBy(one => one.Sheet, one => one.Figure, StringComparer.Ordinal))
        {
            var marked = sheet.OrderBy(figure => figure.Cell.Row).ThenBy(figure => figure.Cell.Column)
                .Select(figure => (Figure: figure, At: DecimalMarkIn(figure))).Where(one => one.At >= 0).ToList();
            var withPoint = marked.Find(one => one.Figure.Shown[one.At] == '.');
            if (withPoint.Figure is not null && marked.Exists(one => one.Figure.Shown[one.At] == ','))
                yield return Mixed(sheet.Key, withPoint.Figure, withPoint.At);
        }
    }

    /// <summary>Null where all of a column's numbers show one number of decimals.</summary>
    internal static Finding? PrecisionMixed(string sheet, CellAddress header, string headerText, IEnumerable<Figure> figures)
    {
        var byDecimals = figures.Where(figure => figure.Value is not null).GroupBy(figure => figure.Decimals).ToList();
        if (byDecimals.Count <= 1)
            return null;

        var name = $"{CellAddress.ColumnName(header.Column)} ({headerText})";
        var examples = string.Join("; ", byDecimals.Select(same => same.First().Shown));
        return new Finding("PRECISION_MIXED", Severity.Info, Blocks: false, sheet, header, Unit: null, headerText, Expected: null,
            $"Cột {name}: số chữ số thập phân không thống nhất (ví dụ {examples}). Đề nghị ghi thống nhất trong cả cột.",
            $"Column {name}: the numbers of decimals differ (for example {examples}). Please write one number of decimals in the column.");
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

    // The mark before exactly as many digits as there are decimals: "86,5% (1.423/1.645)" has a comma.
    private static int DecimalMarkIn(Figure figure)
    {
        var shown = figure.Shown;
        for (var at = shown.LastIndexOfAny(['.', ',']); at >= 0; at = at == 0 ? -1 : shown.LastIndexOfAny(['.', ','], at - 1))
        {
            if (shown.Skip(at + 1).TakeWhile(char.IsAsciiDigit).Count() == figure.Decimals)
                return at;
        }

        return -1;
    }

    // A number alone is answered as it is written; of a longer text only the mark is changed.
    private static string WithComma(Figure figure, int at) =>
        figure.Shown.All(character => char.IsAsciiDigit(character) || character is '.' or ',' or '-' or '−' or ' ')
            ? VietnameseNumber.Format(figure.Value!.Value, figure.Decimals!.Value)
            : $"{figure.Shown[..at]},{figure.Shown[(at + 1)..]}";

    private static Finding Mixed(string sheet, Figure figure, int at) =>
        new("DECIMAL_SEPARATOR_MIXED", Severity.Warning, Blocks: false, sheet, figure.Cell, Unit: null, figure.Shown, WithComma(figure, at),
            $"Trang tính {sheet}: dùng cả dấu chấm và dấu phẩy cho phần thập phân, ví dụ ô {figure.Cell} ghi {figure.Shown}. Đề nghị dùng dấu phẩy.",
            $"Sheet {sheet}: both point and comma are used before decimals, for example cell {figure.Cell} reads {figure.Shown}. Please use the comma.");
}
