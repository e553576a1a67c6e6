using System.Globalization;
using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests;

public class NumberFormatTests
{
    [Theory]
    [InlineData("0", "1.5", 0)]
    [InlineData("0.00", "1.5", 2)]
    [InlineData("[$-42A]0.0", "1.5", 1)]
    [InlineData("#,##0", "1500", 0)]
    [InlineData("#,##0.00 \"điểm\"", "1500", 2)]
    [InlineData("0.0\"d.00\"", "1", 1)]
    [InlineData("0.0\\0", "1", 1)]
    [InlineData("_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)", "1", 2)]
    [InlineData("[Red]0.000", "1", 3)]
    [InlineData("[<100]0.0;0", "1", 1)]
    [InlineData("General", "1.5", null)]
    [InlineData("@", "1.5", null)]
    [InlineData("0.00E+00", "1.5", null)]
    [InlineData("# ?/?", "1.5", null)]
    [InlineData("\"đạt\"", "1.5", null)]
    [InlineData("0.##", "1.5", 1)]
    [InlineData("0.##", "1.256", 2)]
    [InlineData("0.##", "2", 0)]
    [InlineData("0.0#", "2", 1)]
    [InlineData("0.00;-0.0;0", "1", 2)]
    [InlineData("0.00;-0.0;0", "-1", 1)]
    [InlineData("0.00;-0.0;0", "0", 0)]
    [InlineData("0.00;\"-\"", "-1", null)]
    public void Decimals_are_those_that_the_format_shows(string code, string number, int? decimals)
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells($"<c r=\"A1\" s=\"0\"><v>{number}</v></c>").Formats(code));

        Assert.Equal(decimals, cell.FormatDecimals);
        Assert.False(cell.IsPercent);
    }

    [Theory]
    [InlineData("0%", "0.315", 0)]
    [InlineData("0.00%", "0.315", 2)]
    [InlineData("0.##%", "0.315", 1)]
    public void A_percentage_is_flagged_and_counts_the_decimals_shown(string code, string number, int decimals)
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells($"<c r=\"A1\" s=\"0\"><v>{number}</v></c>").Formats(code));

        Assert.True(cell.IsPercent);
        Assert.Equal(decimals, cell.FormatDecimals);
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), cell.Number);
    }

    [Fact]
    public void A_quoted_percent_sign_makes_no_percentage()
    {
        var cell = Reading.OpenCell(WorkbookFile.WithCells("<c r=\"A1\" s=\"0\"><v>31.5</v></c>").Formats("0.0\"%\""));

        Assert.Equal((false, 1), (cell.IsPercent, cell.FormatDecimals));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    [InlineData(3, 0)]
    [InlineData(4, 2)]
    [InlineData(10, 2)]
    [InlineData(43, 2)]
    [InlineData(0, null)]
    [InlineData(49, null)]
    [InlineData(163, null)]
    public void Formats_known_by_number_need_not_be_spelled_out(int format, int? decimals)
    {
        var file = WorkbookFile.WithCells("<c r=\"A1\" s=\"0\"><v>0.5</v></c>")
            .Styles($"<cellXfs><xf numFmtId=\"{format}\"/></cellXfs>");

        Assert.Equal(decimals, Reading.OpenCell(file).FormatDecimals);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("99999999999")]
    public void An_unknown_style_is_the_general_one(string style)
    {
        var file = WorkbookFile.WithCells($"<c r=\"A1\" s=\"{style}\"><v>0.5</v></c>").Formats("0.00");

        Assert.Null(Reading.OpenCell(file).FormatDecimals);
    }
}
