using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests;

public class SheetTests
{
    [Fact]
    public void Rows_and_cells_without_a_reference_follow_the_one_before()
    {
        var sheet = Reading.OpenSheet(WorkbookFile.WithRows(
            "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"5\"><c><v>4</v></c></row><row><c><v>5</v></c></row>"));

        Assert.Equal(["A1=1", "D1=2", "E1=3", "A5=4", "A6=5"], Cells(sheet));
    }

    [Fact]
    public void Cells_out_of_order_are_put_in_order()
    {
        var sheet = Reading.OpenSheet(WorkbookFile.WithRows(
            "<row r=\"9\"><c r=\"C9\"><v>3</v></c><c r=\"A9\"><v>2</v></c></row><row r=\"2\"><c r=\"B2\"><v>1</v></c></row>"));

        Assert.Equal(["B2=1", "A9=2", "C9=3"], Cells(sheet));
        Assert.Equal(2m, sheet.CellAt(CellAddress.Parse("A9"))?.Number);
        Assert.Null(sheet.CellAt(CellAddress.Parse("B9")));
        Assert.Null(sheet.CellAt(CellAddress.Parse("A3")));
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"B1\"><v>2</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c><c><v>1</v></c></row>")]
    [InlineData("<row r=\"0\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"-1\"/>")]
    [InlineData("<row r=\"1048577\"/>")]
    [InlineData("<row r=\"9999999999\"/>")]
    [InlineData("<row r=\"x\"/>")]
    [InlineData("<row r=\"1048576\"/><row/>")]
    public void Cells_that_stand_nowhere_or_twice_are_damage(string rows) =>
        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(WorkbookFile.WithRows(rows)).Reason);

    [Fact]
    public void The_last_cell_of_a_sheet_can_be_used()
    {
        var sheet = Reading.OpenSheet(WorkbookFile.WithRows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"));

        Assert.Equal(["XFD1048576=1"], Cells(sheet));
    }

    [Fact]
    public void Hidden_rows_are_read_and_said_to_be_hidden()
    {
        var sheet = Reading.OpenSheet(WorkbookFile.WithRows(
            "<row r=\"1\"/><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c></row><row r=\"3\" hidden=\"true\"/><row r=\"4\" hidden=\"0\"><c><v>2</v></c></row>"));

        Assert.Equal([(2, true, 1), (3, true, 0), (4, false, 1)], sheet.Rows.Select(row => (row.Number, row.IsHidden, row.Cells.Count)));
    }

    [Fact]
    public void Hidden_columns_are_known_by_number()
    {
        var sheet = Reading.OpenSheet(new WorkbookFile().Sheet("a",
            "<cols><col min=\"7\" max=\"16384\" hidden=\"1\"/><col min=\"1\" max=\"2\" width=\"9\"/><col min=\"3\" max=\"4\" hidden=\"1\"/>"
            + "<col min=\"4\" max=\"5\" hidden=\"true\"/></cols><sheetData/>"));

        Assert.Equal([3, 4, 5, 7, 8, 9], Enumerable.Range(1, 9).Where(sheet.IsColumnHidden));
        Assert.True(sheet.IsColumnHidden(16_384));
    }

    [Fact]
    public void Columns_and_rows_of_no_size_are_hidden()
    {
        var sheet = Reading.OpenSheet(new WorkbookFile().Sheet("a",
            "<cols><col min=\"1\" max=\"1\" width=\"0\" customWidth=\"1\"/><col min=\"2\" max=\"2\" width=\"0.1\"/></cols>"
            + "<sheetData><row r=\"1\" ht=\"0.0\" customHeight=\"1\"><c><v>1</v></c></row>"
            + "<row r=\"2\" ht=\"15\"><c><v>2</v></c></row></sheetData>"));

        Assert.Equal((true, false), (sheet.IsColumnHidden(1), sheet.IsColumnHidden(2)));
        Assert.Equal([true, false], sheet.Rows.Select(row => row.IsHidden));
    }

    [Theory]
    [InlineData("A1")]
    [InlineData("A1:XFD1048576")]
    [InlineData("no range")]
    public void What_a_sheet_says_about_its_size_is_ignored(string dimension)
    {
        var sheet = Reading.OpenSheet(new WorkbookFile().Sheet("a",
            $"<dimension ref=\"{dimension}\"/><sheetData><row r=\"7\"><c r=\"K7\"><v>1</v></c></row></sheetData>"));

        Assert.Equal(["K7=1"], Cells(sheet));
    }

    [Theory]
    [InlineData("<col min=\"2\" max=\"1\"/>")]
    [InlineData("<col min=\"0\" max=\"1\"/>")]
    [InlineData("<col max=\"1\"/>")]
    public void Columns_that_make_no_span_are_damage(string column)
    {
        var file = new WorkbookFile().Sheet("a", $"<cols>{column}</cols><sheetData/>");

        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(file).Reason);
    }

    [Fact]
    public void Merged_cells_are_listed()
    {
        var sheet = Reading.OpenSheet(new WorkbookFile().Sheet("a",
            "<sheetData/><mergeCells count=\"2\"><mergeCell ref=\"A1:L1\"/><mergeCell ref=\"C6:E6\"/></mergeCells>"));

        Assert.Equal([CellRange.Parse("A1:L1"), CellRange.Parse("C6:E6")], sheet.Merges);
    }

    [Theory]
    [InlineData("ref=\"A1:ZZZZ1\"")]
    [InlineData("ref=\"B2:A1\"")]
    [InlineData("")]
    public void A_merged_range_outside_the_sheet_is_damage(string attribute)
    {
        var file = new WorkbookFile().Sheet("a", $"<sheetData/><mergeCells><mergeCell {attribute}/></mergeCells>");

        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(file).Reason);
    }

    [Fact]
    public void Hidden_sheets_are_listed_but_not_read()
    {
        var workbook = Reading.Open(new WorkbookFile()
            .Sheet("Bảng 1", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>")
            .Sheet("Nháp", "<sheetData><row r=\"1\"><c r=\"A1\"><v>not even a number</v></c></row></sheetData>", "hidden")
            .Sheet("Mã", "<sheetData/>", "veryHidden"));

        Assert.Equal(
            [("Bảng 1", SheetVisibility.Visible, 1), ("Nháp", SheetVisibility.Hidden, 0), ("Mã", SheetVisibility.VeryHidden, 0)],
            workbook.Sheets.Select(sheet => (sheet.Name, sheet.Visibility, sheet.Rows.Count)));
    }

    [Fact]
    public void Elements_of_other_namespaces_are_passed_over()
    {
        var sheet = Reading.OpenSheet(new WorkbookFile().Sheet("a",
            "<x:sheetData xmlns:x=\"urn:x\"><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData><sheetData><row r=\"1\"><c r=\"A1\">"
            + "<x:v xmlns:x=\"urn:x\">2</x:v><v>3</v><extLst><ext><v>4</v></ext></extLst></c></row></sheetData><extLst><ext><sheetData/></ext></extLst>"));

        Assert.Equal(["A1=3"], Cells(sheet));
    }

    private static IEnumerable<string> Cells(Sheet sheet) =>
        sheet.Rows.SelectMany(row => row.Cells).Select(cell => $"{cell.Address}={cell.Text}");
}
