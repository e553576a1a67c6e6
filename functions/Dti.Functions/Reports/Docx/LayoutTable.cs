using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>Two columns side by side: a table without lines whose rows stay whole.</summary>
internal static class LayoutTable
{
    // The country's line is 95,7 mm long and must not break.
    public const double LeftMm = 68;
    public const double RightMm = 97;

    /// <summary>What is left free between the two.</summary>
    public const double GutterMm = 4;

    public static Table Of(params IEnumerable<(IEnumerable<OpenXmlElement> Left, IEnumerable<OpenXmlElement> Right)> rows)
    {
        var table = new Table(
            new TableProperties
            {
                TableStyle = new TableStyle { Val = StylesXml.LayoutStyle },
                TableWidth = Width<TableWidth>(LeftMm + RightMm),
                TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
            },
            new TableGrid(
                new GridColumn { Width = Measure.TwipsText(LeftMm) }, new GridColumn { Width = Measure.TwipsText(RightMm) }));
        table.Append(rows.Select(row => new TableRow(
            new TableRowProperties(new CantSplit()), Cell(LeftMm, row.Left, GutterMm), Cell(RightMm, row.Right, freeMm: 0))));
        return table;
    }

    public static T Width<T>(double mm)
        where T : TableWidthType, new() => new() { Width = Measure.TwipsText(mm), Type = TableWidthUnitValues.Dxa };

    private static TableCell Cell(double widthMm, IEnumerable<OpenXmlElement> content, double freeMm)
    {
        var cell = new TableCell(new TableCellProperties
        {
            TableCellWidth = Width<TableCellWidth>(widthMm),
            TableCellMargin = freeMm == 0 ? null : new TableCellMargin(Width<RightMargin>(freeMm)),
        });
        cell.Append(content);
        return cell;
    }
}
