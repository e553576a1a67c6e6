using ClosedXML.Excel;

namespace Dti.Benchmarks;

/// <summary>The form of <see cref="FormContent"/> as one writes it with ClosedXML.</summary>
internal static class FormByClosedXml
{
    public static void Write(Stream output)
    {
        using var workbook = new XLWorkbook();
        workbook.Style.Font.SetFontName("Times New Roman").Font.SetFontSize(12);
        var sheet = workbook.AddWorksheet("Phiếu");
        sheet.Cell(1, 1).Value = "PHIẾU TỰ CHẤM ĐIỂM";
        sheet.Range("A1:E1").Merge();
        foreach (var (at, head) in FormContent.Heads.Index())
            WriteHead(sheet.Cell(FormContent.HeadRow, at + 1), head);
        for (var index = 1; index <= FormContent.Rows; index++)
            WriteRow(sheet, FormContent.HeadRow + index, index);
        Finish(sheet);

        using var file = new MemoryStream();
        workbook.SaveAs(file);
        file.WriteTo(output);
    }

    private static void WriteHead(IXLCell cell, string text)
    {
        cell.Value = text;
        cell.Style.Font.Bold = true;
        cell.Style.Border.OutsideBorder = XLBorderStyleValues.Thin;
        cell.Style.Fill.BackgroundColor = XLColor.FromArgb(0xDD, 0xEB, 0xF7);
    }

    private static void WriteRow(IXLWorksheet sheet, int row, int index)
    {
        sheet.Row(row).Height = 33;
        sheet.Cell(row, 1).Value = index;
        sheet.Cell(row, 2).Value = FormContent.NameOf(index);
        var all = sheet.Range(row, 1, row, FormContent.Heads.Count).Style;
        all.Border.OutsideBorder = XLBorderStyleValues.Thin;
        all.Border.InsideBorder = XLBorderStyleValues.Thin;
        sheet.Range(row, 1, row, 2).Style.Alignment.WrapText = true;
        var input = sheet.Range(row, 3, row, FormContent.Heads.Count).Style;
        input.Fill.BackgroundColor = XLColor.FromArgb(0xFF, 0xF2, 0xCC);
        input.Protection.Locked = false;
        sheet.Cell(row, 3).Style.NumberFormat.Format = "#,##0.00";
    }

    private static void Finish(IXLWorksheet sheet)
    {
        sheet.Column(2).Width = 46;
        sheet.SheetView.Freeze(FormContent.HeadRow, 2);
        sheet.Range("C4:C63").SetDataValidation().Decimal.Between(0, 10);
        sheet.Range("D4:D63").SetDataValidation().List("\"Đạt,Chưa đạt\"");
        sheet.Cell("C3").Comment.AddText("Điểm tự chấm");
        sheet.PageSetup.SetRowsToRepeatAtTop(FormContent.HeadRow, FormContent.HeadRow);
        sheet.Protect();
    }
}
