using Dti.Xlsx.Writing;

namespace Dti.Xlsx.Tests.Writing;

public class SheetWritingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Tổng hợp điểm chuyển đổi số năm ")]
    [InlineData("a[b")]
    [InlineData("a]b")]
    [InlineData("a:b")]
    [InlineData("a*b")]
    [InlineData("a?b")]
    [InlineData("12/2026")]
    [InlineData("a\\b")]
    [InlineData("'a")]
    [InlineData("a'")]
    [InlineData("a\nb")]
    public void No_sheet_can_be_named(string name) => Assert.Throws<ArgumentException>(() => new SheetContent(name));

    [Fact]
    public void A_name_of_31_characters_is_accepted() => Assert.Equal(31, new SheetContent("Tổng hợp điểm chuyển đổi số năm").Name.Length);

    [Fact]
    public void Names_that_differ_in_case_alone_are_one_name() =>
        Assert.Throws<ArgumentException>(() => new WorkbookContent(new SheetContent("Bảng Ế"), new SheetContent("bẢNG ế")));

    [Fact]
    public void At_least_one_sheet_is_visible()
    {
        Assert.Throws<ArgumentException>(() => new WorkbookContent());
        Assert.Throws<ArgumentException>(() => new WorkbookContent(new SheetContent("S") { Visibility = SheetVisibility.Hidden }));
    }

    [Fact]
    public void The_first_visible_sheet_is_shown()
    {
        var file = Written.Bytes(
            new SheetContent("1") { Visibility = SheetVisibility.VeryHidden },
            new SheetContent("2") { Visibility = SheetVisibility.Hidden },
            new SheetContent("3"));

        var workbook = Written.Part(file, "xl/workbook.xml");
        var states = workbook.Descendants(Written.Main + "sheet").Select(sheet => sheet.Attribute("state")?.Value);
        Assert.Equal(["veryHidden", "hidden", null], states);
        Assert.Equal(["firstSheet=2", "activeTab=2"], workbook.AttributesOf("workbookView"));
        Assert.Equal(["tabSelected=1", "workbookViewId=0"], Written.Part(file, "xl/worksheets/sheet3.xml").AttributesOf("sheetView"));
        Assert.Equal(["workbookViewId=0"], Written.Part(file, "xl/worksheets/sheet1.xml").AttributesOf("sheetView"));
    }

    [Theory]
    [InlineData(2, 0, "ySplit=2", "topLeftCell=A3", "activePane=bottomLeft", "state=frozen")]
    [InlineData(0, 1, "xSplit=1", "topLeftCell=B1", "activePane=topRight", "state=frozen")]
    [InlineData(5, 2, "xSplit=2", "ySplit=5", "topLeftCell=C6", "activePane=bottomRight", "state=frozen")]
    public void Rows_and_columns_stay_in_sight(int rows, int columns, params string[] pane) =>
        Assert.Equal(pane, Written.SheetXml(new SheetContent("S") { FrozenRows = rows, FrozenColumns = columns }).AttributesOf("pane"));

    [Fact]
    public void Columns_have_widths_and_may_be_hidden()
    {
        var sheet = new SheetContent("S") { Columns = [new(3, 5) { IsHidden = true }, new(1) { WidthCharacters = 46.5 }] };

        var columns = Written.SheetXml(sheet).Descendants(Written.Main + "col");

        Assert.Equal(
            ["min=1 max=1 width=46.5 customWidth=1", "min=3 max=5 width=9.140625 hidden=1"],
            columns.Select(column => string.Join(' ', column.Attributes().Select(a => $"{a.Name}={a.Value}"))));
    }

    [Fact]
    public void A_column_is_named_once() =>
        Assert.Throws<ArgumentException>(() => new SheetContent("S") { Columns = [new(3, 5), new(1, 3)] });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(1, CellAddress.LastColumn + 1)]
    public void Columns_outside_a_sheet_are_refused(int first, int last) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ColumnContent(first, last));

    [Theory]
    [InlineData("A1:A1")]
    [InlineData("A1:C3", "C3:D4")]
    [InlineData("B5:C9", "A1:A2", "A7:B7")]
    public void Ranges_that_cannot_be_merged_are_refused(params string[] ranges) =>
        Assert.Throws<ArgumentException>(() => new SheetContent("S") { Merges = [.. ranges.Select(range => CellRange.Parse(range))] });

    [Fact]
    public void Ranges_side_by_side_are_merged()
    {
        string[] ranges = ["A1:B2", "C1:D2", "A3:D3", "E1:E9"];
        var sheet = Written.SheetXml(new SheetContent("S") { Merges = [.. ranges.Select(range => CellRange.Parse(range))] });

        Assert.Equal(ranges, sheet.Descendants(Written.Main + "mergeCell").Select(merge => merge.Attribute("ref")?.Value));
    }

    [Fact]
    public void A_protected_sheet_needs_no_password_and_lets_columns_be_resized()
    {
        Assert.Equal(
            ["sheet=1", "objects=1", "scenarios=1", "formatColumns=0", "formatRows=0"],
            Written.SheetXml(new SheetContent("S") { IsProtected = true }).AttributesOf("sheetProtection"));
        Assert.Null(Written.SheetXml(new SheetContent("S")).Child("sheetProtection"));
    }

    [Theory]
    [InlineData(11, "15")]
    [InlineData(12, "15.75")]
    [InlineData(14, "18.75")]
    public void Empty_rows_are_as_tall_as_the_font_asks_for(double size, string height)
    {
        var file = Written.Bytes(new WorkbookContent(new SheetContent("S")) { FontSize = size });

        Assert.Equal([$"defaultRowHeight={height}"], Written.Part(file, "xl/worksheets/sheet1.xml").AttributesOf("sheetFormatPr"));
    }

    [Fact]
    public void The_document_says_its_title_creator_and_language_and_no_date()
    {
        var workbook = new WorkbookContent(new SheetContent("S")) { Title = "Phụ lục <I>", Creator = "Sở", Language = "vi-VN" };

        var properties = Written.Part(Written.Bytes(workbook), "docProps/core.xml");

        Assert.Equal(
            ["title=Phụ lục <I>", "creator=Sở", "language=vi-VN"],
            properties.Elements().Select(property => $"{property.Name.LocalName}={property.Value}"));
    }
}
