using Dti.Domain.Submissions;

namespace Dti.Domain.Services.Rules;

/// <summary>Checks of the names of indicators. A catalogue without indicators expects none.</summary>
internal static class IndicatorNameRules
{
    internal static IEnumerable<Finding> IndicatorsAreInTheCatalogue(ServiceDraft draft) =>
        from pair in ServiceTables.IndicatorRows(draft)
        let row = pair.Row
        where draft.Catalogue.Indicators.Count > 0 && row is { Indicator: null, Name.Length: > 0 }
        select new Finding(
            "INDICATOR_UNKNOWN", Severity.Info, Blocks: false, pair.Table.Sheet, row.NameCell, RowOwner.Of(draft, row).Id, row.Name, Expected: null,
            $"Ô {row.NameCell}: chỉ tiêu \"{row.Name}\" không có trong danh mục nên chỉ được ghi nhận như đã viết, không lấy được chỉ tiêu giao "
            + "của danh mục. Đề nghị ghi đúng tên trong danh mục nếu là cùng một chỉ tiêu.",
            $"Cell {row.NameCell}: the catalogue does not know the indicator \"{row.Name}\", so it is recorded as written and has no target of "
            + "the catalogue. Please write the name as in the catalogue if it is the same indicator.");
}
