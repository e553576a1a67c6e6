using System.Globalization;

namespace Dti.Xlsx.Hostile.Measuring;

/// <summary>Goes through everything that a workbook says of itself, through every public member.</summary>
public static class Walk
{
    /// <summary>One line per sheet, merged range, row and cell, in their order.</summary>
    public static IEnumerable<string> Lines(Workbook workbook)
    {
        yield return workbook.Uses1904Dates ? "1904" : "1900";
        foreach (var sheet in workbook.Sheets)
        {
            yield return $"sheet {sheet.Name} {sheet.Visibility}";
            foreach (var range in sheet.Merges)
                yield return $"merged {range}";
            foreach (var row in sheet.Rows)
            {
                yield return row.IsHidden ? $"row {row.Number} hidden" : $"row {row.Number}";
                foreach (var cell in row.Cells)
                    yield return Line(sheet, cell);
            }
        }
    }

    /// <summary>What is wrong with a workbook, or null: order, addresses, look-ups, limits.</summary>
    public static string? FindFault(Workbook workbook, ReaderLimits limits)
    {
        var cells = 0L;
        foreach (var sheet in workbook.Sheets)
        {
            if (FindFault(sheet) is { } fault)
                return $"{sheet.Name}: {fault}";
            cells += sheet.Rows.Sum(row => row.Cells.Count);
            if (sheet.Rows.SelectMany(row => row.Cells).Any(cell => cell.Text.Length > limits.CellCharacters))
                return "a text is too long";
        }

        if (cells > limits.Cells)
            return "too many cells";
        return workbook.Sheets.Sum(sheet => sheet.Merges.Count) > limits.Merges ? "too many merged ranges" : null;
    }

    private static string? FindFault(Sheet sheet)
    {
        var lastRow = 0;
        foreach (var row in sheet.Rows)
        {
            if (row.Number <= lastRow || sheet.RowAt(row.Number) != row)
                return $"row {row.Number} stands in a wrong place";
            lastRow = row.Number;
            var lastColumn = 0;
            foreach (var cell in row.Cells)
            {
                if (cell.Address.Row != row.Number || cell.Address.Column <= lastColumn || sheet.CellAt(cell.Address) != cell)
                    return $"{cell.Address} stands in a wrong place";
                if (cell.Kind == CellKind.Date != cell.Date is not null || cell.FormatDecimals is < 0 or > 30)
                    return $"{cell.Address} contradicts itself";
                lastColumn = cell.Address.Column;
            }
        }

        return lastRow > CellAddress.LastRow || sheet.Merges.Any(range => !range.Contains(range.From) || !range.Contains(range.To))
            ? "a range or row outside the sheet"
            : null;
    }

    private static string Line(Sheet sheet, Cell cell) => string.Create(CultureInfo.InvariantCulture,
        $"{cell.Address} {cell.Kind} {cell.Text} {cell.Number} {cell.IsFormula} {cell.IsPercent} {cell.FormatDecimals} {cell.Date:O} "
        + $"{sheet.IsColumnHidden(cell.Address.Column)}");
}
