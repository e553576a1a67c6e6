using System.Globalization;

namespace Dti.Domain.Submissions.Rules;

/// <summary>Patterns that are seldom meant: zeros where nothing was scored, rows copied from each other (handbook, Appendix A).</summary>
internal static class PatternRules
{
    private const int FewestRows = 5;
    private const decimal ShareOfZeros = 0.8m;
    private const decimal ShareOfEquals = 0.75m;

    // Comparing every row with every other is for tables of people's size.
    private const int MostRowsToCompare = 400;

    internal static IEnumerable<Finding> ZerosAreScores(ScoreDraft draft) =>
        from table in draft.MainTables
        from column in table.IndexColumns
        let figures = table.Rows.Select(row => row.FigureIn(column)).Where(figure => figure.Value is not null).ToList()
        let zeros = figures.Count(figure => figure.Value == 0)
        where figures.Count >= FewestRows && zeros >= ShareOfZeros * figures.Count
        let name = $"{CellAddress.ColumnName(column.Column)} ({column.HeaderText})"
        select new Finding("ALL_ZERO_COLUMN", Severity.Warning, Blocks: false, table.Sheet, column.Header, Unit: null, column.HeaderText,
            Expected: null,
            $"Cột {name}: {zeros}/{figures.Count} đơn vị có điểm 0. Đề nghị xác nhận đây là điểm chấm hay chưa có số liệu; "
            + "nếu chưa có số liệu thì để trống.",
            $"Column {name}: {zeros} of {figures.Count} units have 0 points. Please confirm that they were scored; "
            + "if there are no figures yet, leave the cells empty.");

    internal static IEnumerable<Finding> UnitsAreNotAllZero(ScoreDraft draft) =>
        from table in draft.MainTables
        from row in table.Rows
        where table.IndexColumns.All(column => row.FigureIn(column).Value == 0)
        select new Finding("ALL_ZERO_ROW", Severity.Warning, Blocks: false, table.Sheet, row.NameCell, row.Unit?.Id, row.Name, Expected: null,
            $"Ô {row.NameCell}: {row.UnitName} có điểm 0 ở tất cả các chỉ số. Đề nghị xác nhận; nếu chưa chấm điểm thì để trống.",
            $"Cell {row.NameCell}: {row.UnitName} has 0 points on every index. Please confirm; if it was not scored, leave the cells empty.");

    internal static IEnumerable<Finding> RowsAreNotCopies(ScoreDraft draft)
    {
        foreach (var table in draft.MainTables.Where(table => table.Rows.Count <= MostRowsToCompare))
        {
            var indices = table.IndexColumns.ToList();
            for (var at = 0; at < table.Rows.Count; at++)
            {
                foreach (var other in table.Rows.Skip(at + 1))
                {
                    var row = table.Rows[at];
                    var same = indices.Count(column => row.FigureIn(column).Value is { } value && value == other.FigureIn(column).Value);
                    if (same >= ShareOfEquals * indices.Count && row.Unit != other.Unit)
                        yield return Copy(table, row, other, same, indices.Count);
                }
            }
        }
    }

    private static Finding Copy(ScoreTable table, ScoreRow row, ScoreRow other, int same, int count)
    {
        var cell = new CellAddress(row.Row, table.Columns[0].Column);
        return new Finding("NEAR_IDENTICAL_ROWS", Severity.Info, Blocks: false, table.Sheet, cell, row.Unit?.Id, row.FirstShown, Expected: null,
            $"Dòng {Row(row)}, {Row(other)}: {row.UnitName} và {other.UnitName} có {same}/{count} điểm chỉ số giống nhau. "
            + "Đề nghị xác nhận không sao chép nhầm.",
            $"Rows {Row(row)}, {Row(other)}: {row.UnitName} and {other.UnitName} have {same} of {count} index scores in common. "
            + "Please confirm that none was copied by mistake.");
    }

    private static string Row(ScoreRow row) => row.Row.ToString(CultureInfo.InvariantCulture);
}
