using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

/// <summary>Tables whose last column has an average in row 9.</summary>
public class AverageRulesTests
{
    [Theory]
    [InlineData("90 80", "85")]
    [InlineData("90 80", "85,00")]
    [InlineData("433,77 433,76", "433,77")]
    [InlineData("433,77 433,76", "434")]
    [InlineData("433,77 433,76", "433,8")]
    [InlineData("433,77 433,76", "433,7650")]
    [InlineData("90  80", "85")]
    [InlineData("90 x 80", "85")]
    [InlineData("0 0", "0")]
    public void An_average_is_the_mean_of_the_printed_values_rounded_half_up_as_shown(string totals, string average)
    {
        Assert.DoesNotContain(Check(Board(totals, average)), finding => finding.Rule.StartsWith("AVERAGE", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("90 80", "85,01", "85,00")]
    [InlineData("90 80", "86", "85")]
    [InlineData("433,77 433,76", "433,76", "433,77")]
    [InlineData("1 2", "1", "2")]
    public void Another_average_is_reported_with_the_right_one(string totals, string average, string expected)
    {
        var finding = Assert.Single(Check(Board(totals, average)));

        Assert.Equal(
            ("AVERAGE_ROUNDING C9", Severity.Warning, average, expected),
            (Brief(finding), finding.Severity, finding.Value, finding.Expected));
    }

    [Fact]
    public void An_average_stored_with_more_decimals_than_it_shows_is_compared_as_shown()
    {
        var table = Board("90 80 80", "83,33");
        var stored = Figure.Of(table.Averages[3].Cell, 250m / 3, decimals: 2);

        Assert.Empty(Check(table with { Averages = new Dictionary<int, Figure> { [3] = stored } }));
    }

    [Fact]
    public void A_number_format_may_ask_for_more_decimals_than_there_are()
    {
        var table = Board("90 80", "85");

        Check(table with { Averages = new Dictionary<int, Figure> { [3] = Figure.Of(table.Averages[3].Cell, 85m, decimals: 30) } });
        Assert.Equal(28, Figure.Of(table.Averages[3].Cell, 85m, decimals: 30).Decimals);
    }

    [Fact]
    public void An_average_of_wrong_sums_is_said_to_rest_on_them()
    {
        var finding = Assert.Single(Check(WithAverage(Table(Sums, Of(An, "1|2|3|7"), Of(Binh, "1|1|1|3")), "5,00")), IsBasis);

        Assert.Equal(("AVERAGE_BASIS F9", Severity.Info, "4,50"), (Brief(finding), finding.Severity, finding.Expected));
    }

    [Theory]
    [InlineData("1|2|3|6", "4,50")]
    [InlineData("1||3|6", "4,50")]
    [InlineData("1|2|3|6,004", "4,50")]
    public void Where_sums_are_right_or_cannot_be_made_there_is_nothing_to_say(string figures, string average)
    {
        Assert.DoesNotContain(Check(WithAverage(Table(Sums, Of(An, figures), Of(Binh, "1|1|1|3")), average)), IsBasis);
    }

    [Fact]
    public void An_average_of_wrong_pillars_is_said_to_rest_on_them()
    {
        var main = Table("awareness institutions digital-government", Of(An, "1|2|3"));
        var board = WithAverage(Table("government", Of(An, "7")) with { Sheet = "Trụ cột" }, "7");

        Assert.Equal("6", Assert.Single(Check(main, board), IsBasis).Expected);
    }

    [Theory]
    [InlineData("", "90 80")]
    [InlineData("x", "90 80")]
    [InlineData("85", "x ")]
    public void Without_an_average_or_values_there_is_nothing_to_compare(string average, string totals)
    {
        Assert.DoesNotContain(Check(Board(totals, average)), finding => finding.Rule.StartsWith("AVERAGE", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sentences_are_those_of_the_handbook()
    {
        Assert.Equal(
            "Ô C9: trung bình ghi 433,76, tính lại và làm tròn được 433,77. Đề nghị thống nhất cách làm tròn.",
            Assert.Single(Check(Board("433,77 433,76", "433,76"))).Message);
        Assert.Equal(
            "Ô F9: trung bình 5,00 tính theo các giá trị ghi trong bảng; tính theo các giá trị cộng lại là 4,50. "
            + "Đề nghị tính lại sau khi sửa các giá trị sai.",
            Assert.Single(Check(WithAverage(Table(Sums, Of(An, "1|2|3|7"), Of(Binh, "1|1|1|3")), "5,00")), IsBasis).Message);
    }

    private static bool IsBasis(Finding finding) => finding.Rule == "AVERAGE_BASIS";

    private static ScoreTable Board(string totals, string average) =>
        WithAverage(Table("total", [.. new[] { An, Binh, Cuc }.Zip(totals.Split(' ')).Select(row => Of(row.First, row.Second))]), average);

    private static ScoreTable WithAverage(ScoreTable table, string average)
    {
        var column = table.Columns[^1].Column;
        var figure = VietnameseNumber.Parse(new CellAddress(9, column), average, FigureKind.Points);
        return table with { Averages = new Dictionary<int, Figure> { [column] = figure } };
    }
}
