using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

/// <summary>Tables with points and rank of one year in C and D, and of the year before in E and F.</summary>
public class YearRulesTests
{
    [Theory]
    [InlineData("436,5|5|251,16|4", "tăng 185,34")]
    [InlineData("240|3|251,16|4", "giảm 11,16")]
    public void A_score_that_moves_against_its_rank_is_pointed_out_at_the_newer_rank(string figures, string change)
    {
        var finding = Assert.Single(Check(TwoYears(Of(An, figures))), finding => finding.Rule == "RANK_SCORE_OPPOSITE");

        Assert.Equal(("D2", figures.Split('|')[1], "p.d.an"), ($"{finding.Cell}", finding.Value, finding.Unit));
        Assert.Equal(
            $"Ô D2, Xã An: điểm {change} nhưng thứ hạng thay đổi ngược lại so với kỳ trước. Đề nghị xem hai kỳ có dùng cùng bộ chỉ số không "
            + "trước khi so sánh.",
            finding.Message);
    }

    [Theory]
    [InlineData("436,5|3|251,16|4")]
    [InlineData("240|5|251,16|4")]
    [InlineData("436,5|4|251,16|4")]
    [InlineData("251,16|5|251,16|4")]
    [InlineData("436,5|39||7")]
    [InlineData("|39|251,16|7")]
    [InlineData("436,5|5||")]
    public void A_score_that_moves_with_its_rank_or_cannot_be_compared_is_not(string figures)
    {
        Assert.DoesNotContain(Check(TwoYears(Of(An, figures))), finding => finding.Rule == "RANK_SCORE_OPPOSITE");
    }

    [Fact]
    public void What_is_empty_in_an_earlier_year_is_no_gap_and_what_is_no_number_is_a_fault()
    {
        Assert.Empty(Findings(TwoYears(Of(An, "90|1||"))));
        Assert.Equal(["NUMBER_UNREADABLE E2", "CELL_ERROR F2"], Findings(TwoYears(Of(An, "90|1|abc|#REF!"))));
    }

    [Fact]
    public void A_unit_with_points_of_earlier_years_alone_is_not_scored()
    {
        Assert.Equal(["NOT_SCORED B3"], Findings(TwoYears(Of(An, "90|1|80|1"), Of(Binh, "||70|2"))));
    }

    [Fact]
    public void A_rank_without_points_lacks_them()
    {
        Assert.Equal(["VALUE_MISSING C2"], Findings(TwoYears(Of(An, "|39||7"))));
    }

    [Fact]
    public void Ranks_of_earlier_years_follow_their_own_points()
    {
        var findings = Findings(TwoYears(Of(An, "90|1|80|2"), Of(Binh, "80|2|70|1")));

        Assert.Equal(["RANK_ORDER F2", "RANK_ORDER F3"], findings.Where(finding => finding.StartsWith("RANK_ORDER", StringComparison.Ordinal)));
    }

    [Fact]
    public void Points_of_earlier_years_show_one_number_of_decimals_too()
    {
        var table = TwoYears(Of(An, "90|1|80|1"), Of(Binh, "80|2|70,5|2"));

        Assert.Equal(["PRECISION_MIXED E1"], Domain.Submissions.Rules.ScoreRules.Check(Draft(table)).Select(Brief));
    }

    private static ScoreTable TwoYears(params IReadOnlyList<Line> lines)
    {
        var table = Table("total rank total rank", lines);
        return table with
        {
            Columns = [.. table.Columns.Take(3)], Year = 2023, Earlier = [new EarlierYear(2022, table.Columns[3], table.Columns[4])],
        };
    }
}
