using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>What a services workbook was taken for: its own tables, and the score tables beside them.</summary>
public static class RecognisedServices
{
    public static RecognisedWorkbook Of(ServiceDraft draft) => RecognisedWorkbook.Of(
        [
            .. draft.Scores.Tables.Select(table => (table.Sheet, table.HeadRows.First, RecognisedTable.Of(table)))
                .Concat(draft.Indicators.Select(table => (table.Sheet, table.HeadRows.First, Of(table))))
                .Concat(draft.Counts.Select(table => (table.Sheet, table.HeadRows.First, Of(table))))
                .OrderBy(table => IndexOf(draft.Sheets, table.Sheet)).ThenBy(table => table.First)
                .Select(table => table.Item3),
        ],
        draft.Sheets, draft.Scores.Hidden);

    private static int IndexOf(IReadOnlyList<string> sheets, string name) => sheets.Index().Where(sheet => sheet.Item == name)
        .Select(sheet => sheet.Index).FirstOrDefault();

    private static RecognisedTable Of(IndicatorTable table) => RecognisedTable.Of(
        RecognisedTableKind.Indicators, table.Sheet, table.HeadRows, [.. table.Columns.Select(Of)], table.OtherColumns,
        [.. table.Rows.Select(row => row.Row)], table.OtherRows);

    private static RecognisedTable Of(CountTable table) => RecognisedTable.Of(
        RecognisedTableKind.Counts, table.Sheet, table.HeadRows, [.. table.Columns.Select(Of)], table.OtherColumns,
        [.. table.Rows.Select(row => row.Row)], table.OtherRows);

    private static RecognisedColumn Of(ServiceColumn column) => new(column.Header, column.HeaderText, MeaningOf(column.Role), Code: null);

    private static string MeaningOf(ServiceColumnRole role) => role switch
    {
        ServiceColumnRole.Number => "Số thứ tự",
        ServiceColumnRole.Unit => "Tên đơn vị",
        ServiceColumnRole.UnitCode => "Mã đơn vị",
        ServiceColumnRole.Indicator => "Chỉ tiêu",
        ServiceColumnRole.Level => "Cấp hành chính",
        ServiceColumnRole.Measure => "Đơn vị tính",
        ServiceColumnRole.Numerator => "Tử số",
        ServiceColumnRole.Denominator => "Mẫu số",
        ServiceColumnRole.Result => "Kết quả",
        ServiceColumnRole.Target => "Mục tiêu",
        ServiceColumnRole.Verdict => "Đánh giá",
        ServiceColumnRole.LegalBasis => "Căn cứ",
        ServiceColumnRole.Remark => "Ghi chú",
        ServiceColumnRole.Procedure => "Thủ tục hành chính",
        ServiceColumnRole.Field => "Lĩnh vực",
        ServiceColumnRole.ServiceLevel => "Mức độ dịch vụ công trực tuyến",
        ServiceColumnRole.Total => "Tổng số hồ sơ",
        ServiceColumnRole.Online => "Hồ sơ trực tuyến",
        ServiceColumnRole.InPerson => "Hồ sơ trực tiếp",
        ServiceColumnRole.Post => "Hồ sơ qua bưu chính công ích",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No column is called so."),
    };
}
