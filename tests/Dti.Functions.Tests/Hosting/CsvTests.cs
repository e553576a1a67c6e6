using Dti.Functions.Hosting;

namespace Dti.Functions.Tests.Hosting;

public class CsvTests
{
    [Fact]
    public void Values_stand_between_commas_and_absent_ones_stay_empty() =>
        Assert.Equal("1,Xã Sính Phình,255.77,true,,\r\n", Csv.Row(1, "Xã Sính Phình", 255.77m, true, null, ""));

    [Theory]
    [InlineData("a,b", "\"a,b\"\r\n")]
    [InlineData("a\"b", "\"a\"\"b\"\r\n")]
    [InlineData("a\nb", "\"a\nb\"\r\n")]
    public void Text_with_marks_of_the_format_is_quoted(string text, string row) => Assert.Equal(row, Csv.Row(text));

    [Theory]
    [InlineData("=1+1", "'=1+1\r\n")]
    [InlineData("+84", "'+84\r\n")]
    [InlineData("-x", "'-x\r\n")]
    [InlineData("@SUM(A1)", "'@SUM(A1)\r\n")]
    public void Text_that_a_spreadsheet_would_compute_is_made_harmless(string text, string row) => Assert.Equal(row, Csv.Row(text));

    [Fact]
    public void A_negative_number_stays_a_number() => Assert.Equal("-2.5\r\n", Csv.Row(-2.5m));
}
