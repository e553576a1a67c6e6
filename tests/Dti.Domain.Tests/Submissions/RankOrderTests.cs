using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

/// <summary>Boards of a total in column C and a rank in column D, one unit a row from row 2.</summary>
public class RankOrderTests
{
    [Theory]
    [InlineData("90 80 70 60", "1 2 3 4")]
    [InlineData("60 90 70 80", "4 1 3 2")]
    [InlineData("90 80 80 70", "1 2 2 4")]
    [InlineData("90 90 90 90", "1 1 1 1")]
    [InlineData("90 80 70 70", "1 2 3 3")]
    [InlineData("90 90 80 70", "1 1 3 4")]
    [InlineData("0 0,01 0,02 0,03", "4 3 2 1")]
    public void Ranks_from_one_on_that_follow_the_values_are_right(string totals, string ranks)
    {
        Assert.Empty(Expected(totals, ranks));
    }

    [Theory]
    [InlineData("90 80 70 60", "1 3 2 4", "D3=2 D4=3")]
    [InlineData("90 80 80 70", "1 2 3 4", "D4=2")]
    [InlineData("90 80 75 70", "1 2 2 4", "D4=3")]
    [InlineData("90 90 90 90", "1 2 3 4", "D3=1 D4=1 D5=1")]
    [InlineData("90 80 70 60", "1 1 1 1", "D3=2 D4=3 D5=4")]
    [InlineData("60 70 80 90", "1 2 3 4", "D2=4 D3=3 D4=2 D5=1")]
    public void Ranks_from_one_on_must_be_exact(string totals, string ranks, string expected)
    {
        Assert.Equal(expected.Split(' '), Expected(totals, ranks));
    }

    [Fact]
    public void A_unit_that_nobody_knows_keeps_its_place_among_the_others()
    {
        var nobody = new Line(new UnitMatch.Unknown([]), "Xã Không Có", "80|1");

        Assert.Equal(["D2=1", "D3=2"], Check(Table("total rank", Of(An, "90|2"), nobody, Of(Cuc, "70|3")))
            .Where(finding => finding.Rule == "RANK_ORDER").Select(finding => $"{finding.Cell}={finding.Expected}"));
    }

    [Theory]
    [InlineData("90 80 70 60", "10 21 31 98")]
    [InlineData("90 80 80 60", "10 21 22 98")]
    [InlineData("90 90 80 60", "10 10 31 98")]
    [InlineData("90 80 70 60", "2 3 4 5")]
    [InlineData("90 80 80 70", "1 2 2 3")]
    [InlineData("90 80 70 60", "1 2 3 9")]
    public void Places_in_a_larger_ranking_need_only_fall_with_the_values(string totals, string ranks)
    {
        Assert.Empty(Expected(totals, ranks));
    }

    [Theory]
    [InlineData("90 70 80 60", "10 21 31 98", "D3=31 D4=21")]
    [InlineData("60 80 70 90", "10 21 31 98", "D2=98 D5=10")]
    [InlineData("90 80 70 60", "2 4 3 5", "D3=3 D4=4")]
    public void A_better_place_must_not_carry_a_lower_value(string totals, string ranks, string expected)
    {
        Assert.Equal(expected.Split(' '), Expected(totals, ranks));
    }

    [Theory]
    [InlineData("90  70 60", "1 2 3 4")]
    [InlineData("90 80 70 60", "1  2 3")]
    [InlineData("90 x 70 60", "1 2 3 4")]
    [InlineData("90 80 70 60", "1 x 2 3")]
    public void A_unit_without_a_value_or_a_rank_says_nothing_about_the_others(string totals, string ranks)
    {
        Assert.Empty(Expected(totals, ranks));
    }

    [Fact]
    public void Units_are_ranked_among_their_own_level()
    {
        var district = Unit("p.e", "002", UnitKind.District, "p", "Huyện Em");
        var table = Table("total rank", Of(district, "50|1"), Of(An, "90|1"), Of(Binh, "80|2"));

        Assert.Empty(Findings(table));
    }

    [Fact]
    public void Without_a_unit_of_somebody_else_a_table_is_no_whole_ranking()
    {
        var outside = new Line(new UnitMatch.OutOfScope(Dao), "Xã Đào", "60|5");

        Assert.DoesNotContain(
            Check(Table("total rank", Of(An, "90|1"), Of(Binh, "80|2"), Of(Cuc, "79|2"), outside)), finding => finding.Rule == "RANK_ORDER");
    }

    [Fact]
    public void An_unresolved_name_takes_no_place()
    {
        var table = Table("total rank", Of(An, "90|1"), new Line(new UnitMatch.Unknown([]), "Xã Không", "85|9"), Of(Binh, "80|2"));

        Assert.DoesNotContain(Check(table), finding => finding.Rule == "RANK_ORDER");
    }

    [Fact]
    public void A_pillar_table_is_ranked_by_its_pillar()
    {
        Assert.Equal(["RANK_ORDER D2", "RANK_ORDER D3"], Findings(Table("government rank", Of(An, "90|2"), Of(Binh, "80|1"))));
    }

    [Theory]
    [InlineData("government society rank", "90|10|2", "80|20|1")]
    [InlineData("awareness institutions digital-government government rank", "1|1|2|4|2", "1|1|1|3|1")]
    public void Of_several_pillars_or_beside_indices_a_rank_may_follow_anything(string columns, string first, string second)
    {
        var rubric = SmallWorkbook.TheRubric;
        var society = new Pillar("society", "Trụ cột xã hội số", "digital-government");
        var draft = Draft(Table(columns, Of(An, first), Of(Binh, second))) with
        {
            Rubric = rubric with { Pillars = [.. rubric.Pillars, society] },
        };

        Assert.DoesNotContain(Check(draft), finding => finding.Rule == "RANK_ORDER");
    }

    [Fact]
    public void A_table_with_a_total_is_ranked_by_it()
    {
        Assert.Empty(Findings(Table("government total rank", Of(An, "10|90|1"), Of(Binh, "80|80|2"))));
    }

    [Theory]
    [InlineData("rank")]
    [InlineData("total")]
    public void A_table_without_ranks_or_values_is_left_alone(string column)
    {
        Assert.Empty(Findings(Table(column, Of(An, "2"), Of(Binh, "1"))));
    }

    [Fact]
    public void Each_table_is_judged_by_its_own_values()
    {
        var right = Table("total rank", Of(An, "90|1"), Of(Binh, "80|2"));
        var wrong = Table("total rank", Of(An, "70|1"), Of(Binh, "80|2")) with { Sheet = "Khác" };

        Assert.Equal(
            [("Khác", "D2", "2"), ("Khác", "D3", "1")],
            Check(right, wrong).Select(finding => (finding.Sheet, $"{finding.Cell}", finding.Expected)));
    }

    private static IEnumerable<string> Expected(string totals, string ranks)
    {
        Unit[] units = [An, Binh, Cuc, Dao];
        var lines = units.Zip(totals.Split(' '), ranks.Split(' ')).Select(row => Of(row.First, $"{row.Second}|{row.Third}"));
        return Check(Table("total rank", [.. lines])).Where(finding => finding.Rule == "RANK_ORDER")
            .Select(finding => $"{finding.Cell}={finding.Expected}");
    }
}
