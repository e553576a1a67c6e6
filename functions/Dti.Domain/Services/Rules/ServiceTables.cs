using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;

namespace Dti.Domain.Services.Rules;

/// <summary>The rows of a draft in the order they stand, and checks of tables as such.</summary>
internal static class ServiceTables
{
    internal static IEnumerable<(IndicatorTable Table, IndicatorRow Row)> IndicatorRows(ServiceDraft draft) =>
        draft.Indicators.SelectMany(table => table.Rows.Select(row => (table, row)));

    internal static IEnumerable<(CountTable Table, CountRow Row)> CountRows(ServiceDraft draft) =>
        draft.Counts.SelectMany(table => table.Rows.Select(row => (table, row)));

    /// <summary>Printed rankings: tables of neither index nor pillar points.</summary>
    internal static ScoreDraft RankingsOf(ServiceDraft draft) =>
        draft.Scores with { Tables = [.. draft.Scores.Tables.Where(table => !HoldsScores(table))], Unread = [] };

    // The group need not have the rubric by which they were known.
    private static bool HoldsScores(ScoreTable table) => table.HasIndices || table.Find(ColumnRole.Pillar) is not null;

    internal static IEnumerable<Finding> TablesAreUnderstood(ServiceDraft draft) =>
        from table in draft.Scores.Unread
        select new Finding(
            "TABLE_NOT_READ", Severity.Warning, Blocks: false, table.Sheet, table.Head, Unit: null, table.HeadText, Expected: null,
            $"Bảng tại ô {table.Head}: không nhận ra đủ các cột (chỉ tiêu, kết quả hoặc số hồ sơ) nên chưa đọc. "
            + "Đề nghị ghi tiêu đề cột theo mẫu, hoặc bỏ bảng này nếu không có số liệu cần báo cáo.",
            $"Table at cell {table.Head}: its columns (indicators, results or numbers of dossiers) were not understood, "
            + "so it was not read. Please name the columns as in the form, or remove the table if it holds nothing to report.");

    internal static IEnumerable<Finding> ScoresAreSentAsScores(ServiceDraft draft) =>
        from table in draft.Scores.Tables
        where HoldsScores(table)
        let first = table.Columns[0]
        select new Finding(
            "TABLE_NOT_TAKEN", Severity.Warning, Blocks: false, table.Sheet, first.Header, Unit: null, first.HeaderText, Expected: null,
            $"Bảng tại ô {first.Header}: là bảng điểm các chỉ số nên không được ghi nhận cùng số liệu dịch vụ công. "
            + "Đề nghị gửi bảng này vào mục chấm điểm (scores) của kỳ báo cáo.",
            $"Table at cell {first.Header}: it holds scores of the indices and was not recorded with the figures of public services. "
            + "Please upload it under scores for the period.");

    /// <summary>Of what figures are that stand beside no name nobody knows.</summary>
    internal static IEnumerable<Finding> FiguresHaveAName(ServiceDraft draft)
    {
        var indicators = draft.Indicators.SelectMany(table => Nameless(
            table.Sheet, table.Find(ServiceColumnRole.Indicator), table.OtherRows, "tên chỉ tiêu", "the indicator"));
        var counts = draft.Counts.SelectMany(table => table.Find(ServiceColumnRole.Procedure) is { } procedure
            ? Nameless(table.Sheet, procedure, table.OtherRows, "tên thủ tục hành chính", "the procedure")
            : Nameless(table.Sheet, table.Find(ServiceColumnRole.Unit), table.OtherRows, "tên đơn vị", "the unit"));
        return indicators.Concat(counts);
    }

    private static IEnumerable<Finding> Nameless(
        string sheet, ServiceColumn? names, IReadOnlyList<OtherRow> rows, string whatVietnamese, string what) =>
        from row in rows
        where row.Kind == OtherRowKind.Nameless
        let cell = new CellAddress(row.Row, names?.Column ?? 1)
        select new Finding(
            "ROW_NOT_READ", Severity.Error, Blocks: false, sheet, cell, Unit: null, row.Text, Expected: null,
            $"Ô {cell}: dòng {row.Row} có số liệu nhưng không ghi {whatVietnamese} nên chưa được ghi nhận. "
            + $"Đề nghị ghi {whatVietnamese}, hoặc xóa số liệu nếu không cần báo cáo.",
            $"Cell {cell}: row {row.Row} has figures and does not name {what}, so it was not recorded. "
            + $"Please name {what}, or remove the figures if they are nothing to report.");

    internal static IEnumerable<Finding> ResultsHaveOnePrecision(ServiceDraft draft) =>
        from table in draft.Indicators
        let column = table.Find(ServiceColumnRole.Result)
        where column is not null
        let exact = table.Rows.Where(row => RowCounts.ExactPercent(row) is not null).Select(row => row.Result.Figure)
        let finding = FormRules.PrecisionMixed(table.Sheet, column.Header, column.HeaderText, exact)
        where finding is not null
        select finding;

    /// <summary>Over all tables of a sheet, of whatever kind.</summary>
    internal static IEnumerable<Finding> SheetsHaveOneDecimalMark(ServiceDraft draft)
    {
        var indicators = draft.Indicators.SelectMany(table => table.Rows
            .SelectMany(row => new[] { row.Numerator, row.Denominator, row.Result.Figure })
            .Concat(table.Counts.SelectMany(count => count.Parts.Select(part => part.Figure).Prepend(count.Whole)))
            .Select(figure => (table.Sheet, figure)));
        var counts = draft.Counts.SelectMany(table =>
            table.Rows.SelectMany(row => row.Counts.Values).Select(figure => (table.Sheet, figure)));
        return FormRules.OneDecimalMarkASheet(indicators.Concat(counts).Concat(FormRules.FiguresOf(RankingsOf(draft))));
    }
}
