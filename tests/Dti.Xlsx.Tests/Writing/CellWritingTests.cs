using System.Xml.Linq;
using Dti.Xlsx.Writing;

namespace Dti.Xlsx.Tests.Writing;

public class CellWritingTests
{
    [Theory]
    [InlineData("  hai dấu cách ", "  hai dấu cách ")]
    [InlineData("dòng 1\ndòng 2\t", "dòng 1\ndòng 2\t")]
    [InlineData("một\r\nhai", "một_x000D_\nhai")]
    [InlineData("\0\u001F\uFFFE\uFFFF", "_x0000__x001F__xFFFE__xFFFF_")]
    [InlineData("_x0041_ _x00e9_ _x_ _x0041 x0041_ _X0041_ _xGGGG_", "_x005F_x0041_ _x005F_x00e9_ _x_ _x0041 x0041_ _X0041_ _xGGGG_")]
    [InlineData("<b>&amp;\"'</b>", "<b>&amp;\"'</b>")]
    [InlineData("😀", "😀")]
    public void Characters_that_xml_cannot_hold_are_escaped(string text, string stored)
    {
        var file = Written.Bytes(CellContent.OfText(text));

        Assert.Equal(stored, Written.Part(file, "xl/sharedStrings.xml").Value);
        Assert.Equal(text, Written.ReadBack(CellContent.OfText(text)).Text);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() =>
        Assert.Equal("a\uFFFDb\uFFFD", Written.ReadBack(CellContent.OfText("a\uD83Db\uDE00")).Text);

    [Theory]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a\nb")]
    public void Spaces_are_to_be_kept(string text)
    {
        var texts = Written.Part(Written.Bytes(CellContent.OfText(text)), "xl/sharedStrings.xml").Descendants(Written.Main + "t");

        Assert.Equal("preserve", Assert.Single(texts).Attribute(XNamespace.Xml + "space")?.Value);
    }

    [Fact]
    public void A_text_that_looks_like_a_formula_stays_a_text()
    {
        var cell = Written.ReadBack(CellContent.OfText("=SUM(A1:A9)"));

        Assert.Equal((CellKind.Text, "=SUM(A1:A9)", false), (cell.Kind, cell.Text, cell.IsFormula));
    }

    [Fact]
    public void A_cell_holds_32767_characters_and_no_more()
    {
        var text = new string('ệ', CellContent.LongestText);

        Assert.Equal(text, Written.ReadBack(CellContent.OfText(text)).Text);
        Assert.Throws<ArgumentException>(() => CellContent.OfText(text + "x"));
    }

    [Fact]
    public void Long_texts_keep_their_surrogate_pairs()
    {
        var text = "x" + string.Concat(Enumerable.Repeat("😀", 16_000));

        Assert.Equal(text, Written.Part(Written.Bytes(CellContent.OfText(text)), "xl/sharedStrings.xml").Value);
    }

    [Fact]
    public void An_empty_text_is_a_blank_cell() => Assert.Equal(default, CellContent.OfText(""));

    [Theory]
    [InlineData("436.5", "436.5")]
    [InlineData("-0.10", "-0.1")]
    [InlineData("700.00", "700")]
    [InlineData("100", "100")]
    [InlineData("0.00", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-7922816251426433759.3543950335", "-7922816251426433759.3543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Numbers_are_written_with_all_their_digits(string number, string stored)
    {
        var cell = CellContent.OfNumber(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(stored, Written.SheetXml(Written.Sheet(cell)).Descendants(Written.Main + "v").Single().Value);
    }

    [Theory]
    [InlineData("1900-01-01", "1")]
    [InlineData("1900-02-28", "59")]
    [InlineData("1900-03-01", "61")]
    [InlineData("2026-12-31", "46387")]
    [InlineData("2026-12-31T18:00:00", "46387.75")]
    [InlineData("9999-12-31", "2958465")]
    public void Dates_are_counted_in_days(string date, string stored)
    {
        var cell = CellContent.OfDate(DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(stored, Written.SheetXml(Written.Sheet(cell)).Descendants(Written.Main + "v").Single().Value);
        Assert.Equal(DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture), Written.ReadBack(cell).Date);
    }

    [Fact]
    public void A_date_before_1900_is_not_written() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CellContent.OfDate(new DateOnly(1899, 12, 31)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Truth_is_a_boolean(bool value)
    {
        var cell = Written.ReadBack(CellContent.OfBoolean(value));

        Assert.Equal((CellKind.Boolean, value ? 1m : 0m), (cell.Kind, cell.Number));
    }

    [Fact]
    public void A_formula_keeps_the_value_it_had()
    {
        const string Formula = "IF(A1<2,\"<\",3)";
        CellContent[] cells = [CellContent.OfNumber(3), CellContent.OfText("<"), CellContent.OfBoolean(true), CellContent.Blank()];
        var sheet = Written.Sheet([.. cells.Select(cell => cell with { Formula = Formula })]);

        var written = Written.SheetXml(sheet).Descendants(Written.Main + "c");

        Assert.Equal(
            [(null, Formula, "3"), ("str", Formula, "<"), ("b", Formula, "1"), (null, Formula, null)],
            written.Select(cell => (cell.Attribute("t")?.Value, cell.Child("f")?.Value, cell.Child("v")?.Value)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("=A1")]
    public void A_formula_is_written_without_its_equals_sign(string formula) =>
        Assert.Throws<ArgumentException>(() => CellContent.OfNumber(1) with { Formula = formula });

    [Fact]
    public void Formulas_are_worked_out_when_the_workbook_is_opened()
    {
        var withFormula = Written.Bytes(CellContent.OfNumber(1) with { Formula = "1" });
        var without = Written.Bytes(CellContent.OfNumber(1));

        Assert.Equal(["fullCalcOnLoad=1"], Written.Part(withFormula, "xl/workbook.xml").AttributesOf("calcPr"));
        Assert.Null(Written.Part(without, "xl/workbook.xml").Child("calcPr"));
    }
}
