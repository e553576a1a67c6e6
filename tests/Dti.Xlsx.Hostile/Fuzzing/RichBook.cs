using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Fuzzing;

/// <summary>A workbook with something of everything, so that changes can reach every branch of the reader.</summary>
internal static class RichBook
{
    public static Book Build() => new Book()
        .With(Book.WorkbookPart, $"<workbook xmlns=\"{Book.Main}\" xmlns:r=\"{Book.Links}\"><workbookPr date1904=\"1\"/><sheets>"
            + "<sheet name=\"Bảng 1\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Ẩn\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>"
            + "<sheet name=\"Bảng_x0020_3\" sheetId=\"3\" r:id=\"rId3\"/></sheets></workbook>")
        .With(Book.WorkbookLinksPart, Book.Relationships(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet2.xml"),
            ("rId3", "worksheet", "worksheets/sheet3.xml"),
            ("strings", "sharedStrings", "sharedStrings.xml"), ("styles", "styles", "styles.xml")))
        .With(Book.StringsPart, Book.Strings(
            "<si><t>Tên đơn vị</t></si><si><r><t>Xã </t></r><r><rPr/><t xml:space=\"preserve\"> Xá Nhè</t></r><rPh><t>bỏ</t>"
            + "</rPh></si><si><t>a_x000D_b</t></si>"))
        .With(Book.StylesPart, Book.Styles(
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0%;[Red]-0.00;&quot;không&quot;\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"[&gt;100]0.##;0.0#\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"dd/mm/yyyy hh:mm\"/><numFmt numFmtId=\"167\" formatCode=\"[h]:mm\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
            + "<xf numFmtId=\"167\"/><xf numFmtId=\"14\"/></cellXfs>"))
        .With(Book.SheetPart, Book.Sheet("<dimension ref=\"A1:H6\"/><cols><col min=\"2\" max=\"3\" hidden=\"1\"/>"
            + "<col min=\"5\" max=\"5\"/></cols><sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"inlineStr\"><is><r>"
            + "<t>Tổng </t></r><r><t>điểm</t></r></is></c></row>"
            + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>255.770</v></c><c r=\"B2\" s=\"1\"><v>0.315</v></c><c r=\"C2\" s=\"2\">"
            + "<v>100.5</v></c><c r=\"D2\" s=\"3\"><v>45291.75</v></c></row>"
            + "<row><c><v>-1.5E-7</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#DIV/0!</v></c><c t=\"d\">"
            + "<v>2024-05-01T10:00:00Z</v></c></row>"
            + "<row r=\"5\"><c r=\"D5\" s=\"4\"><v>1.5</v></c><c r=\"C5\"><f>SUM(A1:A4)</f><v>4</v></c><c r=\"B5\" t=\"str\">"
            + "<f>A1</f><v>chữ</v></c><c r=\"A5\"><f>1+1</f></c></row>"
            + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"C5:D6\"/></mergeCells>"))
        .With("xl/worksheets/sheet2.xml", Book.Sheet("<sheetData/>"))
        .With("xl/worksheets/sheet3.xml",
            Book.Sheet("<sheetData><row r=\"1048576\"><c r=\"XFD1048576\" s=\"5\"><v>45000</v></c></row></sheetData>"));
}
