using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Finds what people who open a workbook do not see.</summary>
internal static class HiddenParts
{
    /// <summary>Hidden sheets, and hidden rows and columns of the tables, in sheet order.</summary>
    public static IReadOnlyList<HiddenPart> In(Workbook workbook, IEnumerable<TableExtent> tables)
    {
        var bySheet = tables.ToLookup(table => table.Sheet, StringComparer.Ordinal);
        var hidden = new List<HiddenPart>();
        foreach (var sheet in workbook.Sheets)
        {
            var name = new SheetGrid(sheet).Name;
            if (sheet.Visibility != SheetVisibility.Visible)
            {
                hidden.Add(new HiddenPart(name, Row: null, Column: null));
                continue;
            }

            var columns = bySheet[name].SelectMany(table => table.Columns).Distinct().Order();
            hidden.AddRange(columns.Where(sheet.IsColumnHidden).Select(column => new HiddenPart(name, Row: null, column)));
            var rows = bySheet[name].SelectMany(table => table.Rows).Distinct().Order();
            hidden.AddRange(rows.Where(row => sheet.RowAt(row) is { IsHidden: true }).Select(row => new HiddenPart(name, row, Column: null)));
        }

        return hidden;
    }
}
