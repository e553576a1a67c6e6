using System.Globalization;

namespace Dti.Xlsx.Writing.Parts;

/// <summary>Cells of a named sheet as formulas name them: <c>'Bảng 1'!$A$1:$C$9</c>.</summary>
internal static class SheetReference
{
    public static string To(string sheet, CellRange range) => $"{Quoted(sheet)}!{Fixed(range.From)}:{Fixed(range.To)}";

    public static string ToRows(string sheet, int first, int last) =>
        string.Create(CultureInfo.InvariantCulture, $"{Quoted(sheet)}!${first}:${last}");

    private static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Fixed(CellAddress cell) =>
        string.Create(CultureInfo.InvariantCulture, $"${CellAddress.ColumnName(cell.Column)}${cell.Row}");
}
