using System.Text;
using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests;

/// <summary>Workbooks as different programs write them.</summary>
public class PackageTests
{
    private const string OneCell = "<c r=\"A1\"><v>42</v></c>";

    [Theory]
    [InlineData("worksheets/sheet1.xml")]
    [InlineData("/xl/worksheets/sheet1.xml")]
    [InlineData("worksheets\\sheet1.xml")]
    [InlineData("\\xl\\worksheets\\sheet1.xml")]
    [InlineData("./../xl/worksheets/../worksheets/sheet1.xml")]
    [InlineData("Worksheets/SHEET1.xml")]
    public void Targets_are_relative_or_absolute(string target)
    {
        var file = WorkbookFile.WithCells(OneCell)
            .Part("xl/_rels/workbook.xml.rels", WorkbookFile.Relationships(("rId1", "worksheet", target)));

        Assert.Equal(42m, Reading.OpenCell(file).Number);
    }

    [Fact]
    public void The_workbook_part_may_stand_elsewhere()
    {
        var standard = WorkbookFile.WithCells(OneCell).Parts().ToDictionary();
        var file = new ZipFile()
            .Add("_rels/.rels", WorkbookFile.Relationships(("a", "officeDocument", "/book/main.xml")))
            .Add("book/main.xml", standard["xl/workbook.xml"])
            .Add("book/_rels/main.xml.rels", WorkbookFile.Relationships(("rId1", "worksheet", "one.xml")))
            .Add("book/one.xml", standard["xl/worksheets/sheet1.xml"]);

        Assert.Equal(42m, Reading.Open(file.ToBytes()).Sheets[0].CellAt(CellAddress.Parse("A1"))?.Number);
    }

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    public void What_is_not_needed_may_be_missing(string part) =>
        Assert.Equal(42m, Reading.OpenCell(WorkbookFile.WithCells(OneCell).Without(part)).Number);

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/styles.xml")]
    public void A_part_that_is_needed_and_missing_is_damage(string part)
    {
        var failure = Reading.Refuse(WorkbookFile.WithCells(OneCell).Formats("0.00").Without(part));

        Assert.Equal(ReadFailure.Damaged, failure.Reason);
    }

    [Fact]
    public void Sheets_without_a_part_of_their_own_are_damage()
    {
        var shared = new WorkbookFile().Sheet("a", "").Sheet("b", "").Part(
            "xl/_rels/workbook.xml.rels",
            WorkbookFile.Relationships(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "worksheet", "worksheets/sheet1.xml")));
        var external = WorkbookFile.WithCells(OneCell).Part(
            "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{WorkbookFile.PackageLinks}\"><Relationship Id=\"rId1\" Type=\"{WorkbookFile.Links}/worksheet\" "
            + "Target=\"worksheets/sheet1.xml\" TargetMode=\"External\"/></Relationships>");

        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(shared).Reason);
        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(external).Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<Relationship Id=\"rId1\"/>")]
    [InlineData("<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId1\" Target=\"b\"/>")]
    public void Relationships_that_lead_nowhere_are_damage(string links)
    {
        var file = WorkbookFile.WithCells(OneCell).Part(
            "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{WorkbookFile.PackageLinks}\">{links}</Relationships>");

        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(file).Reason);
    }

    [Fact]
    public void Parts_may_stand_in_any_order()
    {
        var file = new ZipFile();
        foreach (var (name, xml) in WorkbookFile.WithCells(OneCell).Parts().Reverse())
            file.Add(name, xml);

        Assert.Equal(42m, Reading.Open(file.ToBytes()).Sheets[0].CellAt(CellAddress.Parse("A1"))?.Number);
    }

    [Fact]
    public void The_strict_dialect_reads_alike()
    {
        var file = new ZipFile();
        foreach (var (name, xml) in WorkbookFile.WithCells("<c r=\"A1\" t=\"s\"><v>0</v></c>").Strings("<si><t>a</t></si>").Parts())
        {
            file.Add(name, xml
                .Replace(WorkbookFile.Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
                .Replace(WorkbookFile.Links, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));
        }

        Assert.Equal("a", Reading.Open(file.ToBytes()).Sheets[0].CellAt(CellAddress.Parse("A1"))?.Text);
    }

    [Fact]
    public void Prefixes_make_no_difference()
    {
        var file = WorkbookFile.WithCells("").Part(
            "xl/worksheets/sheet1.xml",
            $"<x:worksheet xmlns:x=\"{WorkbookFile.Main}\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c>"
            + "</x:row></x:sheetData></x:worksheet>");

        Assert.Equal("a", Reading.OpenCell(file).Text);
    }

    [Fact]
    public void Backslashes_in_the_archive_make_no_difference()
    {
        var file = new ZipFile();
        foreach (var (name, xml) in WorkbookFile.WithCells(OneCell).Parts())
            file.Add(name.Replace('/', '\\'), xml);

        Assert.Equal(42m, Reading.Open(file.ToBytes()).Sheets[0].CellAt(CellAddress.Parse("A1"))?.Number);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void Parts_may_be_encoded_otherwise(string encoding)
    {
        var parts = WorkbookFile.WithCells("<c r=\"A1\" t=\"inlineStr\"><is><t>Huổi Só</t></is></c>").Parts().ToDictionary();
        var target = Encoding.GetEncoding(encoding);
        var file = new ZipFile();
        foreach (var (name, xml) in parts)
            file.Add(name, [.. target.GetPreamble(), .. target.GetBytes(xml)]);

        Assert.Equal("Huổi Só", Reading.Open(file.ToBytes()).Sheets[0].CellAt(CellAddress.Parse("A1"))?.Text);
    }

    [Fact]
    public void Parts_may_be_stored_and_folders_listed_and_the_archive_commented()
    {
        var file = new ZipFile().Add("xl/", "", stored: true).Add("xl/worksheets/", "", stored: true);
        foreach (var (name, xml) in WorkbookFile.WithCells(OneCell).Parts())
            file.Add(name, xml, stored: true);

        Assert.Equal(42m, Reading.Open(file.ToBytes(comment: "lưu")).Sheets[0].CellAt(CellAddress.Parse("A1"))?.Number);
    }

    [Fact]
    public void An_archive_of_the_zip64_kind_reads_alike()
    {
        var file = new ZipFile();
        foreach (var (name, xml) in WorkbookFile.WithCells(OneCell).Parts())
            file.Add(name, xml, new EntryClaims { IsLong = true });

        Assert.Equal(42m, Reading.Open(file.ToLongBytes()).Sheets[0].CellAt(CellAddress.Parse("A1"))?.Number);
    }

    [Fact]
    public void A_sheet_of_a_chart_has_no_cells()
    {
        var file = WorkbookFile.WithCells("").Part(
            "xl/worksheets/sheet1.xml", $"<chartsheet xmlns=\"{WorkbookFile.Main}\"><drawing/></chartsheet>");

        Assert.Empty(Reading.OpenSheet(file).Rows);
    }
}
