using Dti.Domain.Submissions;

namespace Dti.Domain.Services.Rules;

/// <summary>Checks of the columns of tables: figures are never left out in silence.</summary>
internal static class ColumnRules
{
    internal static IEnumerable<Finding> ColumnsWithFiguresAreRead(ServiceDraft draft) =>
        from table in draft.Indicators.Select(table => (table.Sheet, table.OtherColumns))
            .Concat(draft.Counts.Select(table => (table.Sheet, table.OtherColumns)))
        from column in table.OtherColumns
        where column.HoldsFigures
        let name = $"{CellAddress.ColumnName(column.Header.Column)} ({column.HeaderText})"
        select new Finding(
            "COLUMN_NOT_READ", Severity.Warning, Blocks: false, table.Sheet, column.Header, Unit: null, column.HeaderText, Expected: null,
            $"Cột {name}: có số liệu nhưng không nhận ra tiêu đề nên chưa đọc. Đề nghị ghi tiêu đề cột theo mẫu, ví dụ Kết quả, Chỉ tiêu giao, "
            + "Tổng số hồ sơ, Trực tuyến, Trực tiếp; nếu không phải số liệu cần báo cáo thì giữ nguyên.",
            $"Column {name}: it holds figures, but its header was not understood, so it was not read. Please head it as the form does "
            + "(Kết quả, Chỉ tiêu giao, Tổng số hồ sơ, Trực tuyến, Trực tiếp); leave it as it is if it need not be reported.");
}
