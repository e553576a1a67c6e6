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

    [Theory]
    [InlineData("\uFF1D1+1")]
    [InlineData("\uFF0B84")]
    [InlineData("\uFF0D1")]
    [InlineData("\uFF20SUM(A1)")]
    [InlineData("\uFE661+1")]
    [InlineData(" =1+1")]
    [InlineData("\u00A0\u3000=1+1")]
    [InlineData("\u200B=1+1")]
    [InlineData("\uFEFF=1+1")]
    [InlineData("\u202E=1+1")]
    [InlineData("'=1+1")]
    [InlineData("  '  -1")]
    public void Signs_of_other_widths_and_behind_what_is_not_seen_are_signs(string text) => Assert.Equal($"'{text}\r\n", Csv.Row(text));

    [Theory]
    [InlineData("\"=1+1", "\"'\"\"=1+1\"\r\n")]
    [InlineData("\t=1+1", "\"'\t'=1+1\"\r\n")]
    [InlineData("\tx", "\"'\tx\"\r\n")]
    [InlineData("\rx", "\"'\rx\"\r\n")]
    [InlineData("\nx", "\"'\nx\"\r\n")]
    [InlineData("a\n=1+1", "\"a\n'=1+1\"\r\n")]
    [InlineData("a;=1+1", "\"a;'=1+1\"\r\n")]
    [InlineData("a\t@x", "\"a\t'@x\"\r\n")]
    [InlineData("a,=1+1", "\"a,=1+1\"\r\n")]
    public void A_cell_begins_after_everything_that_a_program_may_separate_by(string text, string row) => Assert.Equal(row, Csv.Row(text));

    [Theory]
    [InlineData("Xã Sính Phình")]
    [InlineData("a-b=c+d@e")]
    [InlineData("B'Lao")]
    [InlineData(" ")]
    [InlineData("'")]
    public void Other_text_stays_as_it_is(string text) => Assert.Equal($"{text}\r\n", Csv.Row(text));

    [Fact]
    public void A_negative_number_stays_a_number() => Assert.Equal("-2.5,-3\r\n", Csv.Row(-2.5m, -3));

    [Fact]
    public void Days_and_times_are_written_for_machines() => Assert.Equal(
        "2023-04-15,2023-04-15T17:00:00Z\r\n",
        Csv.Row(new DateOnly(2023, 4, 15), new DateTime(2023, 4, 15, 17, 0, 0, DateTimeKind.Utc)));
}
