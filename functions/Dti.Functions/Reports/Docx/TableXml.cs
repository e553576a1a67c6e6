using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>A table of the report: heads repeated on each page, rows whole.</summary>
internal static class TableXml
{
    private const short SmallMargin = 15;

    public static Table Of(ReportTable table, double textWidthMm, FootnotesXml notes)
    {
        var widths = ColumnWidths.Of(table.Columns, textWidthMm);
        var isSmall = ColumnWidths.AreTooNarrow(table, widths);
        var grid = new Table(
            Properties(table, widths.Sum(), isSmall), new TableGrid(widths.Select(mm => new GridColumn { Width = Measure.TwipsText(mm) })));
        grid.Append(TableHeadXml.Of(table.Columns, widths, isSmall ? DocxLooks.SmallCellHead : DocxLooks.CellHead));
        var looks = table.Columns.Select(column => Look(column.Alignment, isSmall)).ToList();
        grid.Append(table.Rows.Select(row => Row(row, looks, widths, notes)));
        return grid;
    }

    public static TableCell Cell(double widthMm) => new(new TableCellProperties
    {
        TableCellWidth = LayoutTable.Width<TableCellWidth>(widthMm),
        TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center },
    });

    private static TableProperties Properties(ReportTable table, double widthMm, bool isSmall) => new()
    {
        TableStyle = new TableStyle { Val = StylesXml.TableStyle },
        TableWidth = LayoutTable.Width<TableWidth>(widthMm),
        TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
        TableCellMarginDefault = isSmall ? StylesXml.Margins(SmallMargin, SmallMargin) : null,
        TableLook = new TableLook { Val = "0020", FirstRow = true },
        TableCaption = table.Caption is { } caption ? new TableCaption { Val = CleanText.Of(caption) } : null,
    };

    private static TableRow Row(ReportRow row, List<ParagraphLook> looks, IReadOnlyList<double> widths, FootnotesXml notes)
    {
        var cells = new TableRow(new TableRowProperties(new CantSplit()));
        cells.Append(row.Cells.Select((text, at) =>
        {
            var cell = Cell(widths[at]);
            cell.Append(TextXml.Paragraph(looks[at], text, notes, row.IsSummary ? StylesXml.StrongStyle : null));
            return cell;
        }));
        return cells;
    }

    private static ParagraphLook Look(CellAlignment alignment, bool isSmall) => (alignment, isSmall) switch
    {
        (CellAlignment.Right, false) => DocxLooks.CellRight,
        (CellAlignment.Right, true) => DocxLooks.SmallCellRight,
        (CellAlignment.Centre, false) => DocxLooks.CellCentre,
        (CellAlignment.Centre, true) => DocxLooks.SmallCellCentre,
        (_, false) => DocxLooks.Cell,
        (_, true) => DocxLooks.SmallCell,
    };
}
