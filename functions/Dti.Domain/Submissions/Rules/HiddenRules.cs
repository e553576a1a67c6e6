namespace Dti.Domain.Submissions.Rules;

/// <summary>Hidden rows and columns are data; hidden sheets are not read. Both are said (design: nothing silent).</summary>
internal static class HiddenRules
{
    internal static IEnumerable<Finding> NothingIsHidden(ScoreDraft draft) =>
        from part in draft.Hidden
        let place = PlaceOf(part)
        select new Finding("HIDDEN_DATA", Severity.Warning, Blocks: false, part.Sheet, FirstCell(part), Unit: null, Value: null, Expected: null,
            $"Trang tính {part.Sheet}, {place.Vietnamese}: có dữ liệu bị ẩn (dòng, cột ẩn vẫn được tính; trang tính ẩn không được đọc). "
            + "Đề nghị bỏ ẩn hoặc xóa.",
            $"Sheet {part.Sheet}, {place.English}: there are hidden data (hidden rows and columns count all the same; hidden sheets are not read). "
            + "Please show or delete them.");

    private static (string Vietnamese, string English) PlaceOf(HiddenPart part) => part switch
    {
        { Row: { } row } => ($"dòng {row}", $"row {row}"),
        { Column: { } column } => ($"cột {CellAddress.ColumnName(column)}", $"column {CellAddress.ColumnName(column)}"),
        _ => ("cả trang tính", "the whole sheet"),
    };

    private static CellAddress? FirstCell(HiddenPart part) =>
        part is { Row: null, Column: null } ? null : new CellAddress(part.Row ?? 1, part.Column ?? 1);
}
