using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

public class ScoreRangeTests
{
    private const string Indices = "awareness institutions digital-government";

    [Theory]
    [InlineData("0|0|0")]
    [InlineData("100|100|200")]
    [InlineData("100,00|99,99|199,99")]
    public void Points_from_zero_to_the_maximum_are_in_range(string figures)
    {
        Assert.Empty(Findings(Table(Indices, Of(An, figures))));
    }

    [Theory]
    [InlineData("-0,01|0|0", "C2")]
    [InlineData("0|100,01|0", "D2")]
    [InlineData("0|0|200,01", "E2")]
    public void Points_outside_block_their_unit(string figures, string cell)
    {
        Assert.Equal([$"SCORE_RANGE {cell}!"], Findings(Table(Indices, Of(An, figures))));
    }

    [Fact]
    public void Without_maxima_only_points_below_zero_are_out_of_range()
    {
        var draft = Draft(Table(Indices, Of(An, "99999|0|0"), Of(Binh, "0|-1|0"))) with { Rubric = RubricWithoutMaxima };

        var finding = Assert.Single(Check(draft));

        Assert.Equal("SCORE_RANGE D3!", Brief(finding));
        Assert.Equal("Ô D3, Thị trấn Bình: điểm -1 nhỏ hơn 0. Đề nghị nhập lại điểm.", finding.Message);
    }

    [Theory]
    [InlineData("77,5|0|0", "")]
    [InlineData("77,51|0|0", "SCORE_RANGE C2!")]
    [InlineData("0|999|0", "")]
    public void Maxima_printed_on_the_sheet_count_where_the_rubric_knows_none(string figures, string expected)
    {
        var draft = Draft(WithPrintedMaximum(77.50m, figures)) with { Rubric = RubricWithoutMaxima };

        Assert.Equal(expected.Length == 0 ? [] : [expected], Check(draft).Select(Brief));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Maxima_printed_on_the_sheet_do_not_change_those_of_the_rubric(int printed)
    {
        Assert.Empty(Findings(WithPrintedMaximum(printed, "100|0|0")));
        Assert.Equal(["SCORE_RANGE C2!"], Findings(WithPrintedMaximum(printed, "100,01|0|0")));
    }

    [Fact]
    public void A_maximum_is_written_with_the_decimals_it_needs()
    {
        var draft = Draft(WithPrintedMaximum(77.50m, "80|0|0")) with { Rubric = RubricWithoutMaxima };

        Assert.Contains("từ 0 đến 77,5.", Assert.Single(Check(draft)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_pillars_and_ranks_have_no_range()
    {
        Assert.DoesNotContain(
            Check(Table("government total rank", Of(An, "-1|99999|-5"))), finding => finding.Rule == "SCORE_RANGE");
    }

    private static ScoreTable WithPrintedMaximum(decimal awareness, string figures) =>
        Table(Indices, Of(An, figures)) with { MaxPoints = new Dictionary<string, decimal> { ["awareness"] = awareness } };
}
