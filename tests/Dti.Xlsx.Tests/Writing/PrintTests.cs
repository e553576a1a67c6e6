using Dti.Xlsx.Writing;

namespace Dti.Xlsx.Tests.Writing;

public class PrintTests
{
    [Fact]
    public void Paper_is_a4_and_margins_are_in_inches()
    {
        var sheet = Written.SheetXml(Printed(new PrintSetup
        {
            IsLandscape = true, FitsWidth = true, IsCentered = true, LeftMm = 25.4, TopMm = 20, HeaderMm = 0,
        }));

        Assert.Equal(["paperSize=9", "fitToHeight=0", "orientation=landscape"], sheet.AttributesOf("pageSetup"));
        Assert.Equal(["left=1", "right=0.7874", "top=0.7874", "bottom=0.7874", "header=0", "footer=0"], sheet.AttributesOf("pageMargins"));
        Assert.Equal(["horizontalCentered=1"], sheet.AttributesOf("printOptions"));
        Assert.Equal(["fitToPage=1"], sheet.AttributesOf("pageSetUpPr"));
    }

    [Fact]
    public void Upright_pages_are_as_large_as_their_content()
    {
        var sheet = Written.SheetXml(Printed(new PrintSetup()));

        Assert.Equal(["paperSize=9", "orientation=portrait"], sheet.AttributesOf("pageSetup"));
        Assert.Null(sheet.Child("sheetPr"));
    }

    [Fact]
    public void Repeated_rows_and_the_printed_area_are_names_of_the_workbook()
    {
        var print = new PrintSetup { RepeatedRows = (4, 5), Area = CellRange.Parse("A1:J60") };
        var file = Written.Bytes(new SheetContent("Bìa"), Printed(print));

        var names = Written.Part(file, "xl/workbook.xml").Descendants(Written.Main + "definedName");

        Assert.Equal(
            ["_xlnm.Print_Area 1 'K''ông Nô'!$A$1:$J$60", "_xlnm.Print_Titles 1 'K''ông Nô'!$4:$5"],
            names.Select(name => $"{name.Attribute("name")?.Value} {name.Attribute("localSheetId")?.Value} {name.Value}"));
    }

    [Fact]
    public void Headers_and_footers_number_the_pages()
    {
        var sheet = Written.SheetXml(Printed(new PrintSetup
        {
            Header = new PageLine(center: "{page}"), Footer = new PageLine(left: "Sở KH&CN", right: "Trang {page}/{pages}"),
            FirstPageIsBare = true,
        }));

        Assert.Equal("&C&P", sheet.Descendants(Written.Main + "oddHeader").Single().Value);
        Assert.Equal("&LSở KH&&CN&RTrang &P/&N", sheet.Descendants(Written.Main + "oddFooter").Single().Value);
        Assert.Equal(["differentFirst=1"], sheet.AttributesOf("headerFooter"));
    }

    [Fact]
    public void What_cannot_be_printed_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintSetup { RepeatedRows = (0, 1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintSetup { RepeatedRows = (3, 2) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintSetup { LeftMm = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintSetup { TopMm = 201 });
        Assert.Throws<ArgumentException>(() => new PageLine(left: new string('a', 254)));
        Assert.Throws<ArgumentException>(() => new PageLine(center: new string('&', 127)));
    }

    private static SheetContent Printed(PrintSetup print) => new("K'ông Nô") { Print = print };
}
