using System.Globalization;
using System.Xml.Linq;
using Dti.Xlsx.Writing;

namespace Dti.Xlsx.Tests.Writing;

public class StyleTests
{
    [Fact]
    public void Equal_styles_are_stored_once()
    {
        var styles = StylesOf(
            One(new CellStyle { Bold = true }), One(new CellStyle { Bold = true }),
            One(new CellStyle()), One(null), One(new CellStyle { Italic = true }));

        Assert.Equal(3, styles.Child("cellXfs")?.Elements().Count());
    }

    [Fact]
    public void Fonts_grounds_borders_and_formats_are_shared_between_styles()
    {
        var gray = new Rgb(0xD9, 0xD9, 0xD9);
        var styles = StylesOf(
            One(new CellStyle { Bold = true, Fill = gray, NumberFormat = "0.00" }),
            One(new CellStyle { Bold = true, Fill = gray, NumberFormat = "0.00", Borders = CellBorders.Bottom }),
            One(new CellStyle { NumberFormat = "0.00", WrapsText = true }));

        Assert.Equal([2, 3, 2, 1], new[] { "fonts", "fills", "borders", "numFmts" }.Select(name => CountOf(styles, name)));
    }

    [Fact]
    public void A_style_says_what_it_was_told()
    {
        var styles = StylesOf(One(new CellStyle
        {
            NumberFormat = "#,##0.00 \"điểm\"", Bold = true, Italic = true, FontName = "Arial", FontSize = 13.5,
            Fill = new Rgb(1, 0xAB, 255), Borders = CellBorders.Left | CellBorders.Bottom,
            Horizontal = HorizontalAlignment.Center, Vertical = VerticalAlignment.Top, WrapsText = true, IsLocked = false,
        }));

        Assert.Equal("#,##0.00 \"điểm\"", styles.Descendants(Written.Main + "numFmt").Single().Attribute("formatCode")?.Value);
        Assert.Equal(["b", "i", "sz=13.5", "name=Arial"], Last(styles, "fonts").Elements().Select(Described));
        Assert.Equal("FF01ABFF", Last(styles, "fills").Descendants(Written.Main + "fgColor").Single().Attribute("rgb")?.Value);
        Assert.Equal(["left=thin", "right", "top", "bottom=thin", "diagonal"], Last(styles, "borders").Elements().Select(Described));
        var alignment = Last(styles, "cellXfs").Child("alignment");
        Assert.Equal(["center", "top", "1"], alignment?.Attributes().Select(attribute => attribute.Value));
        Assert.Equal("0", Last(styles, "cellXfs").Child("protection")?.Attribute("locked")?.Value);
    }

    [Fact]
    public void Styles_without_a_font_have_that_of_the_workbook()
    {
        var sheet = Written.Sheet(One(new CellStyle { Bold = true }));
        var workbook = new WorkbookContent(sheet) { FontName = "Times New Roman", FontSize = 14 };

        var fonts = Written.Part(Written.Bytes(workbook), "xl/styles.xml").Child("fonts");

        Assert.Equal(
            [["sz=14", "name=Times New Roman"], ["b", "sz=14", "name=Times New Roman"]],
            fonts?.Elements().Select(font => font.Elements().Select(Described)));
    }

    [Fact]
    public void Cells_without_a_style_and_gaps_have_that_of_their_column()
    {
        var sheet = new SheetContent("S", new RowContent(One(null), default, One(new CellStyle()), One(null) with { Column = 5 }))
        {
            Columns = [new(2, 9) { Style = new CellStyle { NumberFormat = "0.00" } }],
        };

        var cells = Written.SheetXml(sheet).Descendants(Written.Main + "c");

        Assert.Equal(
            [("A1", null), ("B1", "1"), ("C1", null), ("E1", "1")],
            cells.Select(cell => (cell.Attribute("r")?.Value, cell.Attribute("s")?.Value)));
    }

    [Fact]
    public void A_date_without_a_number_format_is_shown_day_first()
    {
        var day = new DateOnly(2026, 12, 31);
        var bold = new CellStyle { Bold = true };
        var file = Written.Bytes(
            CellContent.OfDate(day), CellContent.OfDate(day, bold),
            CellContent.OfDate(day, bold with { NumberFormat = "mm/yyyy" }), One(bold));

        var styles = Written.Part(file, "xl/styles.xml");
        var formats = styles.Descendants(Written.Main + "numFmt").ToDictionary(IdOf, format => format.Attribute("formatCode")?.Value);
        var ofStyles = styles.Child("cellXfs")!.Elements().Select(style => formats.GetValueOrDefault(IdOf(style))).ToList();
        var cells = Written.Part(file, "xl/worksheets/sheet1.xml").Descendants(Written.Main + "c");

        Assert.Equal(
            ["dd/mm/yyyy", "dd/mm/yyyy", "mm/yyyy", null],
            cells.Select(cell => ofStyles[int.Parse(cell.Attribute("s")!.Value, CultureInfo.InvariantCulture)]));

        static string IdOf(XElement element) => element.Attribute("numFmtId")!.Value;
    }

    [Fact]
    public void Too_many_styles_are_refused()
    {
        static RowContent Row(int row) => new(One(new CellStyle { NumberFormat = $"0\"{row}\"" }));

        Assert.Throws<ArgumentException>(() => Written.Bytes(new SheetContent("S", Enumerable.Range(1, 64_000).Select(Row))));
    }

    [Fact]
    public void What_no_program_can_show_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new CellStyle { NumberFormat = "" });
        Assert.Throws<ArgumentException>(() => new CellStyle { NumberFormat = new string('0', 256) });
        Assert.Throws<ArgumentException>(() => new CellStyle { FontName = "" });
        Assert.Throws<ArgumentException>(() => new CellStyle { FontName = new string('a', 32) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CellStyle { FontSize = 0.5 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkbookContent(Written.Sheet()) { FontSize = 410 });
    }

    private static CellContent One(CellStyle? style) => CellContent.OfNumber(1, style);

    private static XElement StylesOf(params CellContent[] cells) => Written.Part(Written.Bytes(cells), "xl/styles.xml");

    private static int CountOf(XElement styles, string name)
    {
        var list = Assert.IsType<XElement>(styles.Child(name));
        Assert.Equal(list.Attribute("count")?.Value, $"{list.Elements().Count()}");
        return list.Elements().Count();
    }

    private static XElement Last(XElement styles, string name) => styles.Child(name)!.Elements().Last();

    private static string Described(XElement element) =>
        element.FirstAttribute is { } value ? $"{element.Name.LocalName}={value.Value}" : element.Name.LocalName;
}
