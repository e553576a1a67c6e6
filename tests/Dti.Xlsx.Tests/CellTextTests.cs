using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests;

public class CellTextTests
{
    [Theory]
    [InlineData("<si><t>Sính Phình</t></si>", "Sính Phình")]
    [InlineData("<si><r><t>Sính </t></r><r><rPr><b/></rPr><t>Phình</t></r></si>", "Sính Phình")]
    [InlineData("<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>", "東京")]
    [InlineData("<si><t xml:space=\"preserve\">  31,5 </t></si>", "  31,5 ")]
    [InlineData("<si><t xml:space=\"preserve\"> </t></si>", " ")]
    [InlineData("<si><t>a<!-- b -->c<![CDATA[<d>]]></t></si>", "ac<d>")]
    [InlineData("<si><t>Tr&#7909; s&#7903; &amp; &lt;h&#7897;i&gt;</t></si>", "Trụ sở & <hội>")]
    [InlineData("<si><t/></si>", "")]
    [InlineData("<si/>", "")]
    [InlineData("<si><t>một\nhai</t></si>", "một\nhai")]
    public void A_shared_string_is_all_its_text_and_nothing_else(string item, string expected)
    {
        var file = WorkbookFile.WithCells("<c r=\"A1\" t=\"s\"><v>0</v></c>").Strings(item);

        var cell = Reading.OpenCell(file);

        Assert.Equal((CellKind.Text, expected), (cell.Kind, cell.Text));
    }

    [Theory]
    [InlineData("a_x000D_b", "a\rb")]
    [InlineData("_x005F_x000D_", "_x000D_")]
    [InlineData("_x00e2_", "â")]
    [InlineData("_x12_ _xGGGG_ _x0041", "_x12_ _xGGGG_ _x0041")]
    [InlineData("_xD83D__xDE00_", "\U0001F600")]
    [InlineData("a_xD800_b", "a\uFFFDb")]
    [InlineData("_xDE00__xD83D_", "\uFFFD\uFFFD")]
    public void Escaped_characters_are_decoded(string stored, string expected)
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells($"<c r=\"A1\" t=\"inlineStr\"><is><t>{stored}</t></is></c>"));

        Assert.Equal(expected, cell.Text);
        Assert.Null(Record.Exception(() => cell.Text.Normalize()));
    }

    [Fact]
    public void Decomposed_letters_stay_as_they_are_stored()
    {
        const string decomposed = "Si\u0301nh Phi\u0300nh";

        var cell = Reading.OpenCell(WorkbookFile.WithCells($"<c r=\"A1\" t=\"inlineStr\"><is><t>{decomposed}</t></is></c>"));

        Assert.Equal(decomposed, cell.Text, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><r><t>hai </t></r><r><t>đoạn</t></r></is></c>")]
    [InlineData("<c r=\"A1\" t=\"str\"><v>hai đoạn</v></c>")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><v>hai đoạn</v></c>")]
    public void Text_inside_the_cell_is_read_like_shared_text(string cell) =>
        Assert.Equal("hai đoạn", Reading.OpenCell(WorkbookFile.WithCells(cell)).Text);

    [Fact]
    public void A_number_typed_as_text_stays_text()
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells("<c r=\"A1\" t=\"str\"><v>31,5</v></c>"));

        Assert.Equal((CellKind.Text, "31,5", 0m, null), (cell.Kind, cell.Text, cell.Number, cell.FormatDecimals));
    }

    [Theory]
    [InlineData("<si><t>a</t></si>", "1")]
    [InlineData("<si><t>a</t></si>", "-1")]
    [InlineData("<si><t>a</t></si>", "99999999999")]
    [InlineData("<si><t>a</t></si>", "a")]
    [InlineData("<si><t>a</t></si>", "0.5")]
    [InlineData("", "0")]
    public void A_shared_string_that_is_not_there_is_damage(string items, string index)
    {
        var failure = Reading.Refuse(WorkbookFile.WithCells($"<c r=\"A1\" t=\"s\"><v>{index}</v></c>").Strings(items));

        Assert.Equal(ReadFailure.Damaged, failure.Reason);
    }

    [Fact]
    public void A_shared_string_without_a_table_is_damage() =>
        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(WorkbookFile.WithCells("<c r=\"A1\" t=\"s\"><v>0</v></c>")).Reason);

    [Fact]
    public void A_table_of_strings_that_is_announced_but_missing_is_damage()
    {
        var file = WorkbookFile.WithCells("<c r=\"A1\"><v>0</v></c>").Strings("").Without("xl/sharedStrings.xml");

        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(file).Reason);
    }
}
