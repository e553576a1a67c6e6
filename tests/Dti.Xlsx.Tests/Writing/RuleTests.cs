using System.Xml.Linq;
using Dti.Xlsx.Writing;

namespace Dti.Xlsx.Tests.Writing;

public class RuleTests
{
    private static readonly CellRange Range = CellRange.Parse("C4:C63");

    [Fact]
    public void One_of_a_few_texts() =>
        Assert.Equal(["list", "\"Đạt,\"\"Chưa\"\" & <đạt>\""], TypeAndLimits(new CellRule.OneOf(Range, "Đạt", "\"Chưa\" & <đạt>")));

    [Fact]
    public void One_of_the_values_of_another_sheet() =>
        Assert.Equal(
            ["list", "'Lựa chọn'!$A$1:$A$40"], TypeAndLimits(new CellRule.OneOfCells(Range, "Lựa chọn", CellRange.Parse("A1:A40"))));

    [Fact]
    public void A_number_from_lowest_to_highest() =>
        Assert.Equal(["decimal", "-0.5", "10.25"], TypeAndLimits(new CellRule.Number(Range, -0.5m, 10.25m)));

    [Fact]
    public void A_whole_number_from_lowest_to_highest() =>
        Assert.Equal(["whole", "-9007199254740993", "7"], TypeAndLimits(new CellRule.WholeNumber(Range, -9007199254740993, 7)));

    [Fact]
    public void Messages_are_shown_at_the_cell_and_when_a_value_is_refused()
    {
        var rule = new CellRule.Number(Range, 0, 10)
        {
            Prompt = new RuleMessage("Điểm", "Từ 0\nđến \"10\"."), Refusal = new RuleMessage("", "Sai."),
        };

        Assert.Equal(
            [
                "type=decimal", "allowBlank=1", "showInputMessage=1", "showErrorMessage=1", "errorTitle=", "error=Sai.", "promptTitle=Điểm",
                "prompt=Từ 0\nđến \"10\".", "sqref=C4:C63",
            ],
            Sheet(rule).AttributesOf("dataValidation"));
    }

    [Fact]
    public void Choices_that_a_list_cannot_hold_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new CellRule.OneOf(Range));
        Assert.Throws<ArgumentException>(() => new CellRule.OneOf(Range, ""));
        Assert.Throws<ArgumentException>(() => new CellRule.OneOf(Range, "Đạt, có điều kiện"));
        Assert.Throws<ArgumentException>(() => new CellRule.OneOf(Range, " Đạt"));
        Assert.Throws<ArgumentException>(() => new CellRule.OneOf(Range, new string('a', 128), new string('b', 127)));
        Assert.Equal(2, new CellRule.OneOf(Range, new string('a', 127), new string('b', 127)).Choices.Count);
        Assert.Throws<ArgumentException>(() => new CellRule.OneOfCells(Range, "S", CellRange.Parse("A1:B2")));
    }

    [Fact]
    public void Choices_stand_on_a_sheet_of_the_workbook()
    {
        var sheet = new SheetContent("S") { Rules = [new CellRule.OneOfCells(Range, "Lựa chọn", Range)] };

        Assert.Throws<ArgumentException>(() => new WorkbookContent(sheet));
    }

    [Fact]
    public void A_highest_below_the_lowest_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CellRule.Number(Range, 1, 0.9m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CellRule.WholeNumber(Range, 1, 0));
    }

    [Fact]
    public void Messages_have_room_for_so_much()
    {
        Assert.Throws<ArgumentException>(() => new RuleMessage(new string('a', 33), "x"));
        Assert.Throws<ArgumentException>(() => new RuleMessage("x", ""));
        Assert.Throws<ArgumentException>(() => new RuleMessage("x", new string('a', 256)));
    }

    private static XElement Sheet(CellRule rule) => Written.Part(
        Written.Bytes(new SheetContent("S") { Rules = [rule] }, new SheetContent("Lựa chọn")), "xl/worksheets/sheet1.xml");

    private static IEnumerable<string?> TypeAndLimits(CellRule rule)
    {
        var validation = Assert.Single(Sheet(rule).Descendants(Written.Main + "dataValidation"));
        return [validation.Attribute("type")?.Value, .. validation.Elements().Select(limit => limit.Value)];
    }
}
