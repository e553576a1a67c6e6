using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests;

public class DefinedNameTests
{
    [Fact]
    public void Names_are_listed_with_scope_and_reference()
    {
        var workbook = Reading.Open(Named(
            "<definedName name=\"Điểm\">'Bảng 1'!$C$6:$J$17</definedName>"
            + "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">Phụ!$A$1</definedName>"
            + "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'Bảng 1'!$A$5</definedName>"
            + "<definedName name=\"hằng\">\"a &amp; b\"</definedName>"));

        Assert.Equal(
            [
                new DefinedName("Điểm", null, "'Bảng 1'!$C$6:$J$17", IsHidden: false),
                new DefinedName("_xlnm.Print_Area", "Phụ", "Phụ!$A$1", IsHidden: false),
                new DefinedName("_xlnm._FilterDatabase", "Bảng 1", "'Bảng 1'!$A$5", IsHidden: true),
                new DefinedName("hằng", null, "\"a & b\"", IsHidden: false),
            ],
            workbook.DefinedNames);
    }

    [Fact]
    public void A_workbook_without_names_has_none() => Assert.Empty(Reading.Open(WorkbookFile.WithCells("")).DefinedNames);

    [Theory]
    [InlineData("2")]
    [InlineData("-1")]
    [InlineData("x")]
    public void A_name_for_a_sheet_that_is_not_there_is_damage(string sheet) =>
        Assert.Equal(
            ReadFailure.Damaged, Reading.Refuse(Named($"<definedName name=\"a\" localSheetId=\"{sheet}\">1</definedName>")).Reason);

    [Fact]
    public void Names_and_their_characters_are_counted()
    {
        var file = Named("<definedName name=\"ab\">$A$1</definedName><definedName name=\"cd\">1</definedName>");
        var characters = "Bảng 1".Length + "Phụ".Length + "ab$A$1cd1".Length;

        Assert.IsType<ReadResult.Success>(Reading.Read(file.ToBytes(), new ReaderLimits { DefinedNames = 2, TextCharacters = characters }));
        Assert.Equal(nameof(ReaderLimits.DefinedNames), Reading.LimitExceededBy(file, new ReaderLimits { DefinedNames = 1 }));
        Assert.Equal(
            nameof(ReaderLimits.TextCharacters), Reading.LimitExceededBy(file, new ReaderLimits { TextCharacters = characters - 1 }));
        Assert.Equal(nameof(ReaderLimits.CellCharacters), Reading.LimitExceededBy(file, new ReaderLimits { CellCharacters = 3 }));
    }

    // The names stand before the sheets here, which other programs write the other way round.
    private static WorkbookFile Named(string names) => new WorkbookFile().Sheet("Bảng 1", "").Sheet("Phụ", "").Part(
        "xl/workbook.xml",
        $"<workbook xmlns=\"{WorkbookFile.Main}\" xmlns:r=\"{WorkbookFile.Links}\"><definedNames>{names}</definedNames><sheets>"
        + "<sheet name=\"Bảng 1\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Phụ\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
}
