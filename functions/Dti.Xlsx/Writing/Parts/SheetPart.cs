namespace Dti.Xlsx.Writing.Parts;

/// <summary>Writes the parts of sheets. The order of elements in them is laid down.</summary>
internal sealed class SheetPart(PartWriter xml, RowWriter rows, double fontSize)
{
    private const double LinesPerSize = 1.31;
    private const double PointsPerPixel = 0.75;

    /// <param name="sheet">What to write.</param>
    /// <param name="number">Of the part, counted from 1.</param>
    /// <param name="isShown">The sheet that is seen when the workbook is opened.</param>
    public void Write(SheetContent sheet, int number, bool isShown)
    {
        xml.Begin($"xl/worksheets/sheet{number}.xml");
        xml.Write($"<worksheet xmlns=\"{PartNames.Main}\" xmlns:r=\"{PartNames.Links}\">");
        if (sheet.Print is { FitsWidth: true })
            xml.Write("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"u8);
        WriteView(sheet, isShown);
        xml.Write($"<sheetFormatPr defaultRowHeight=\"{RowHeight(fontSize)}\"/>");
        WriteColumns(sheet.Columns);
        rows.Write(sheet);
        if (sheet.IsProtected)
            xml.Write("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>"u8);
        WriteMerges(sheet.Merges);
        new RulesWriter(xml).Write(sheet.Rules);
        if (sheet.Print is { } print)
            new PrintWriter(xml).Write(print);
        if (sheet.Comments.Count > 0)
            xml.Write("<legacyDrawing r:id=\"rId1\"/>"u8);
        xml.Write("</worksheet>"u8);
        xml.End();
    }

    private void WriteView(SheetContent sheet, bool isShown)
    {
        xml.Write("<sheetViews><sheetView"u8);
        xml.Write(isShown ? " tabSelected=\"1\""u8 : ""u8);
        xml.Write(" workbookViewId=\"0\">"u8);
        if (sheet.FrozenRows > 0 || sheet.FrozenColumns > 0)
            WritePane(sheet.FrozenRows, sheet.FrozenColumns);
        xml.Write("</sheetView></sheetViews>"u8);
    }

    private void WritePane(int frozenRows, int frozenColumns)
    {
        xml.Write("<pane"u8);
        if (frozenColumns > 0)
            xml.Write($" xSplit=\"{frozenColumns}\"");
        if (frozenRows > 0)
            xml.Write($" ySplit=\"{frozenRows}\"");
        var pane = frozenRows == 0 ? "topRight" : frozenColumns == 0 ? "bottomLeft" : "bottomRight";
        var first = new CellAddress(frozenRows + 1, frozenColumns + 1);
        xml.Write($" topLeftCell=\"{first}\" activePane=\"{pane}\" state=\"frozen\"/>");
        xml.Write($"<selection pane=\"{pane}\" activeCell=\"{first}\" sqref=\"{first}\"/>");
    }

    // Whole pixels: 15 points for size 11, 18.75 for size 14.
    private static double RowHeight(double fontSize) => Math.Ceiling(fontSize * LinesPerSize / PointsPerPixel) * PointsPerPixel;

    private void WriteColumns(IReadOnlyList<ColumnContent> columns)
    {
        if (columns.Count == 0)
            return;
        xml.Write("<cols>"u8);
        foreach (var column in columns)
        {
            xml.Write($"<col min=\"{column.First}\" max=\"{column.Last}\" width=\"{column.WidthCharacters ?? ColumnWidths.Default}\"");
            xml.Write(column.IsHidden ? " hidden=\"1\""u8 : ""u8);
            xml.Write(column.WidthCharacters is null ? "/>"u8 : " customWidth=\"1\"/>"u8);
        }

        xml.Write("</cols>"u8);
    }

    private void WriteMerges(IReadOnlyList<CellRange> merges)
    {
        if (merges.Count == 0)
            return;
        xml.Write($"<mergeCells count=\"{merges.Count}\">");
        foreach (var range in merges)
            xml.Write($"<mergeCell ref=\"{range}\"/>");
        xml.Write("</mergeCells>"u8);
    }
}
