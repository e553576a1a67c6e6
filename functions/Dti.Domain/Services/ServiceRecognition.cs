using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>What a services workbook was taken for.</summary>
public static class ServiceRecognition
{
    public static RecognisedWorkbook Of(ServiceDraft draft)
    {
        var order = draft.Sheets.Index().DistinctBy(sheet => sheet.Item).ToDictionary(sheet => sheet.Item, sheet => sheet.Index, StringComparer.Ordinal);
        var tables = TablesOf(draft).OrderBy(one => order.GetValueOrDefault(one.Table.Sheet)).ThenBy(one => one.FirstRow).Select(one => one.Table).ToList();
        var read = tables.Select(table => table.Sheet).ToHashSet(StringComparer.Ordinal);
        return new RecognisedWorkbook(
            [.. tables.Take(RecognisedWorkbook.MostTables)], Math.Max(0, tables.Count - RecognisedWorkbook.MostTables),
            [.. draft.Sheets.Where(sheet => !read.Contains(sheet))],
            [.. draft.Scores.Hidden.Where(part => part is { Row: null, Column: null }).Select(part => part.Sheet)]);
    }

    private static IEnumerable<(int FirstRow, RecognisedTable Table)> TablesOf(ServiceDraft draft) =>
    [
        .. draft.Scores.Tables.Select(table => (table.HeadRows.First, RecognisedTable.Of(table))),
        .. draft.Indicators.Select(table => (table.HeadRows.First, RecognisedTable.Of(
            RecognisedKind.Indicators, table.Sheet, table.HeadRows, table.Columns.Select(ColumnOf), table.OtherColumns,
            [.. table.Rows.Select(row => row.Row)], table.OtherRows))),
        .. draft.Counts.Select(table => (table.HeadRows.First, RecognisedTable.Of(
            RecognisedKind.Dossiers, table.Sheet, table.HeadRows, table.Columns.Select(ColumnOf), table.OtherColumns,
            [.. table.Rows.Select(row => row.Row)], table.OtherRows))),
    ];

    private static RecognisedColumn ColumnOf(ServiceColumn column) => new(column.Header, column.HeaderText, MeaningOf(column.Role), Code: null);

    private static string MeaningOf(ServiceColumnRole role) => role switch
    {
        ServiceColumnRole.Number => "Số thứ tự",
        ServiceColumnRole.Unit => "Tên đơn vị",
        ServiceColumnRole.UnitCode => "Mã đơn vị",
        ServiceColumnRole.Indicator => "Tên chỉ tiêu",
        ServiceColumnRole.Level => "Cấp",
        ServiceColumnRole.Measure => "Đơn vị tính",
        ServiceColumnRole.Numerator => "Tử số",
        ServiceColumnRole.Denominator => "Mẫu số",
        ServiceColumnRole.Result => "Kết quả",
        ServiceColumnRole.Target => "Chỉ tiêu giao",
        ServiceColumnRole.Verdict => "Đánh giá",
        ServiceColumnRole.LegalBasis => "Căn cứ",
        ServiceColumnRole.Remark => "Ghi chú",
        ServiceColumnRole.Procedure => "Tên thủ tục hành chính",
        ServiceColumnRole.Field => "Lĩnh vực",
        ServiceColumnRole.ServiceLevel => "Mức độ dịch vụ công",
        ServiceColumnRole.Total => "Tổng số hồ sơ",
        ServiceColumnRole.Online => "Hồ sơ trực tuyến",
        ServiceColumnRole.InPerson => "Hồ sơ trực tiếp",
        _ => "Hồ sơ qua bưu chính",
    };
}
