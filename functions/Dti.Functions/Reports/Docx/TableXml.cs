using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>A table of the report: heads repeated on each page, rows whole.</summary>
internal static class TableXml
{
    public static Table Of(ReportTable table, double textWidthMm, FootnotesXml notes)
    {
        var widths = ColumnWidths.Of(table.Columns, textWidthMm);
        var grid = new Table(Properties(table, widths.Sum()), new TableGrid(widths.Select(mm => new GridColumn { Width = Measure.TwipsText(mm) })));
        grid.Append(TableHeadXml.Of(table.Columns, widths));
        grid.Append(table.Rows.Select(row => Row(row, table.Columns, widths, notes)));
        return grid;
    }

    public static TableCell Cell(double widthMm, TableVerticalAlignmentValues? vertical = null) => new(new TableCellProperties
    {
        TableCellWidth = LayoutTable.Width<TableCellWidth>(widthMm),
        TableCellVerticalAlignment = vertical is { } alignment ? new TableCellVerticalAlignment { Val = alignment } : null,
    });

    private static TableProperties Properties(ReportTable table, double widthMm) => new()
    {
        TableStyle = new TableStyle { Val = StylesXml.TableStyle },
        TableWidth = LayoutTable.Width<TableWidth>(widthMm),
        TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
        TableLook = new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
        TableCaption = table.Caption is { } caption ? new TableCaption { Val = CleanText.Of(caption) } : null,
    };

    private static TableRow Row(ReportRow row, IReadOnlyList<ReportColumn> columns, IReadOnlyList<double> widths, FootnotesXml notes)
    {
        var cells = new TableRow(new TableRowProperties(new CantSplit()));
        cells.Append(row.Cells.Select((text, at) =>
        {
            var cell = Cell(widths[at]);
            cell.Append(TextXml.Paragraph(Look(columns[at].Alignment), text, notes, row.IsSummary ? StylesXml.StrongStyle : null));
            return cell;
        }));
        return cells;
    }

    private static ParagraphLook Look(CellAlignment alignment) => alignment switch
    {
        CellAlignment.Right => DocxLooks.CellRight,
        CellAlignment.Centre => DocxLooks.CellCentre,
        _ => DocxLooks.Cell,
    };
}
