using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

public class RowSumTests
{
    [Theory]
    [InlineData("86,72")]
    [InlineData("86,7250")]
    [InlineData("86,7150")]
    [InlineData("86,7200")]
    public void A_total_may_differ_by_half_a_hundredth(string total)
    {
        Assert.Empty(Findings(Table(Sums, Of(An, $"30|25|31,72|{total}"))));
    }

    [Theory]
    [InlineData("86,7250001")]
    [InlineData("86,7149999")]
    [InlineData("86,54")]
    [InlineData("0")]
    public void A_total_that_differs_by_more_is_wrong_and_blocks_nothing(string total)
    {
        Assert.Equal(["ROW_SUM F2"], Findings(Table(Sums, Of(An, $"30|25|31,72|{total}"))));
    }

    [Theory]
    [InlineData("30|25|31,72|86", "86", "86,72")]
    [InlineData("30|25|31,7|86,00", "86,00", "86,70")]
    [InlineData("30|25|31|87", "87", "86")]
    [InlineData("30,0|25|31|87", "87", "86,0")]
    [InlineData("30|25|1.031,7|86", "86", "1.086,7")]
    public void The_sum_is_written_with_as_many_decimals_as_it_or_its_parts_show(string figures, string value, string expected)
    {
        var finding = Check(Table(Sums, Of(An, figures)))[^1];

        Assert.Equal(("ROW_SUM", value, expected), (finding.Rule, finding.Value, finding.Expected));
    }

    [Theory]
    [InlineData("30||31,72|10")]
    [InlineData("30|25|31,72|")]
    [InlineData("30|25|x|10")]
    [InlineData("30|25|31,72|x")]
    [InlineData("30|25|31,72|#REF!")]
    public void Nothing_is_added_up_where_a_figure_is_missing(string figures)
    {
        Assert.DoesNotContain(Check(Table(Sums, Of(An, figures))), finding => finding.Rule == "ROW_SUM");
    }

    [Fact]
    public void A_table_that_lacks_an_index_is_not_added_up()
    {
        var findings = Check(Table("awareness institutions total", Of(An, "30|25|10")));

        Assert.DoesNotContain(findings, finding => finding.Rule == "ROW_SUM");
    }

    [Fact]
    public void Every_wrong_total_is_reported_in_every_table()
    {
        var table = Table(Sums, Of(An, "1|1|1|4"), Of(Binh, "1|1|1|3"), Of(Cuc, "1|1|1|5"));

        Assert.Equal(["ROW_SUM F2", "ROW_SUM F4"], Findings(table));
    }

    [Fact]
    public void A_difference_in_decimals_that_are_not_shown_is_shown()
    {
        var table = Table(Sums, Of(An, "1|1|1|3"));
        var figures = new Dictionary<int, Figure>(table.Rows[0].Figures) { [3] = Figure.Of(new CellAddress(2, 3), 1.014m, decimals: 0), [6] = Figure.Of(new CellAddress(2, 6), 3m, 0) };
        var finding = Assert.Single(Check(table with { Rows = [table.Rows[0] with { Figures = figures }] }));

        Assert.Equal(("3", "3,014"), (finding.Value, finding.Expected));
    }
}
