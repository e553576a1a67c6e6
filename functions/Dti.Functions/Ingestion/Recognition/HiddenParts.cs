using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Finds what people who open a workbook do not see.</summary>
internal static class HiddenParts
{
    /// <summary>Hidden sheets, and hidden rows and columns of the tables, in sheet order.</summary>
    public static IReadOnlyList<HiddenPart> In(Workbook workbook, IReadOnlyList<ScoreTable> tables)
    {
        var hidden = new List<HiddenPart>();
        foreach (var sheet in workbook.Sheets)
        {
            var name = new SheetGrid(sheet).Name;
            if (sheet.Visibility != SheetVisibility.Visible)
            {
                hidden.Add(new HiddenPart(name, Row: null, Column: null));
                continue;
            }

            var own = tables.Where(table => table.Sheet == name).ToList();
            var columns = own.SelectMany(ColumnsOf).Distinct().Order();
            hidden.AddRange(columns.Where(sheet.IsColumnHidden).Select(column => new HiddenPart(name, Row: null, column)));
            var rows = own.SelectMany(RowsOf).Distinct().Order();
            hidden.AddRange(rows.Where(row => sheet.RowAt(row) is { IsHidden: true }).Select(row => new HiddenPart(name, row, Column: null)));
        }

        return hidden;
    }

    private static IEnumerable<int> ColumnsOf(ScoreTable table) =>
        table.Columns.Select(column => column.Header.Column).Concat(table.Criteria.Select(criterion => criterion.Points.Cell.Column));

    private static IEnumerable<int> RowsOf(ScoreTable table) =>
        table.Rows.Select(row => row.Row).Concat(table.OtherRows.Where(row => row.Kind == OtherRowKind.Average).Select(row => row.Row))
            .Concat(table.Criteria.Select(criterion => criterion.Points.Cell.Row));
}
