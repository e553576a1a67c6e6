using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests;

public class CellValueTests
{
    [Theory]
    [InlineData("255.77000000000001", "255.77")]
    [InlineData("255.77", "255.77")]
    [InlineData("255.770", "255.77")]
    [InlineData("0.1", "0.1")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("-31.5", "-31.5")]
    [InlineData("-0", "0")]
    [InlineData("0.000", "0")]
    [InlineData("1E-3", "0.001")]
    [InlineData("1.2345678901234567E+15", "1234567890123460")]
    [InlineData("123456789012345678", "123456789012346000")]
    [InlineData("7.0000000000000001E-2", "0.07")]
    [InlineData("1E-300", "0")]
    [InlineData("+5", "5")]
    [InlineData(" 42\n", "42")]
    [InlineData(".5", "0.5")]
    [InlineData("7.9E+28", "79000000000000000000000000000")]
    [InlineData("-1.23456789012345E-16", "-0.0000000000000001234567890123")]
    [InlineData("999999999999999.9", "1000000000000000")]
    [InlineData("1&#46;<!-- -->5", "1.5")]
    public void A_number_means_its_first_fifteen_digits(string stored, string expected)
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells($"<c r=\"A1\"><v>{stored}</v></c>"));

        Assert.Equal(CellKind.Number, cell.Kind);
        Assert.Equal(expected, cell.Text);
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), cell.Number);
    }

    [Theory]
    [InlineData("1E+300")]
    [InlineData("8E+28")]
    [InlineData("-1E+29")]
    [InlineData("1E+999")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-INF")]
    public void A_number_that_cannot_be_held_is_an_error(string stored)
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells($"<c r=\"A1\"><v>{stored}</v></c>"));

        Assert.Equal((CellKind.Error, "#NUM!", 0m), (cell.Kind, cell.Text, cell.Number));
    }

    [Theory]
    [InlineData("<c r=\"A1\"><v>31,5</v></c>")]
    [InlineData("<c r=\"A1\"><v>.</v></c>")]
    [InlineData("<c r=\"A1\"><v>-</v></c>")]
    [InlineData("<c r=\"A1\"><v>1 2</v></c>")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>maybe</v></c>")]
    [InlineData("<c r=\"A1\" t=\"d\"><v>yesterday</v></c>")]
    [InlineData("<c r=\"A1\" t=\"z\"><v>1</v></c>")]
    public void A_value_that_is_not_of_its_type_is_damage_with_its_place(string cell)
    {
        var failure = Reading.Refuse(WorkbookFile.WithCells(cell));

        Assert.Equal(ReadFailure.Damaged, failure.Reason);
        Assert.Contains("A1", failure.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "TRUE", 1)]
    [InlineData("0", "FALSE", 0)]
    [InlineData("true", "TRUE", 1)]
    public void A_boolean_is_true_or_false(string stored, string text, int number)
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells($"<c r=\"A1\" t=\"b\"><v>{stored}</v></c>"));

        Assert.Equal((CellKind.Boolean, text, (decimal)number), (cell.Kind, cell.Text, cell.Number));
    }

    [Theory]
    [InlineData("#DIV/0!")]
    [InlineData("#N/A")]
    [InlineData("#GETTING_DATA")]
    public void An_error_keeps_its_code(string code)
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells($"<c r=\"A1\" t=\"e\"><f>1/0</f><v>{code}</v></c>"));

        Assert.Equal((CellKind.Error, code, true), (cell.Kind, cell.Text, cell.IsFormula));
    }

    [Fact]
    public void A_formula_with_a_stored_number_is_that_number()
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells("<c r=\"A1\"><f>SUM(B1:B8)</f><v>255.77</v></c>"));

        Assert.Equal((CellKind.Number, 255.77m, true), (cell.Kind, cell.Number, cell.IsFormula));
    }

    [Fact]
    public void Shared_formulas_keep_the_value_of_each_cell()
    {
        var sheet = Reading.OpenSheet(WorkbookFile.WithCells(
            "<c r=\"A1\"><f t=\"shared\" ref=\"A1:C1\" si=\"0\">A2*2</f><v>2</v></c><c r=\"B1\"><f t=\"shared\" si=\"0\"/><v>4</v></c>"
            + "<c r=\"C1\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>đạt</v></c>"));

        Assert.Equal([("2", true), ("4", true), ("đạt", true)], sheet.Rows[0].Cells.Select(cell => (cell.Text, cell.IsFormula)));
    }

    [Theory]
    [InlineData("<c r=\"A1\"><f>SUM(B1:B8)</f></c>")]
    [InlineData("<c r=\"A1\"><f>SUM(B1:B8)</f><v/></c>")]
    [InlineData("<c r=\"A1\"><f>SUM(B1:B8)</f><v></v></c>")]
    [InlineData("<c r=\"A1\" t=\"str\"><f t=\"shared\" si=\"0\"/></c>")]
    public void A_formula_without_stored_value_is_told_apart_from_a_blank_cell(string formula)
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells(formula));

        Assert.Equal((CellKind.FormulaWithoutValue, "", true), (cell.Kind, cell.Text, cell.IsFormula));
    }

    [Fact]
    public void A_formula_that_yields_empty_text_has_a_value()
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells("<c r=\"A1\" t=\"str\"><f>IF(B1=0,\"\",B1)</f><v></v></c>"));

        Assert.Equal((CellKind.Text, "", true), (cell.Kind, cell.Text, cell.IsFormula));
    }

    [Theory]
    [InlineData("<c r=\"A1\" s=\"1\"/>")]
    [InlineData("<c r=\"A1\" s=\"1\"></c>")]
    [InlineData("<c r=\"A1\"><v/></c>")]
    [InlineData("<c r=\"A1\" t=\"s\"><v> </v></c>")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"/>")]
    public void A_blank_cell_is_left_out(string blank) =>
        Assert.Empty(Reading.OpenSheet(WorkbookFile.WithCells(blank)).Rows);

    [Theory]
    [InlineData("<v>1</v><v>2</v>")]
    [InlineData("<v>1</v><f>A2</f><v/>")]
    public void A_cell_of_two_values_has_none_that_is_certain(string content)
    {
        Assert.Equal(ReadFailure.Damaged, Reading.Refuse(WorkbookFile.WithCells($"<c r=\"A1\">{content}</c>")).Reason);
    }
}
