using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

public class PillarValueTests
{
    private const string Indices = "awareness institutions digital-government";

    [Theory]
    [InlineData("86,72")]
    [InlineData("86,7250")]
    [InlineData("86,7150")]
    public void A_pillar_may_differ_by_half_a_hundredth(string pillar)
    {
        Assert.Empty(Findings(Table(Indices, Of(An, "30|25|31,72")), Table("government", Of(An, pillar)) with { Sheet = "Trụ cột" }));
    }

    [Theory]
    [InlineData("86,7250001")]
    [InlineData("86,7149999")]
    [InlineData("31,72")]
    public void A_pillar_that_differs_by_more_is_wrong_and_blocks_nothing(string pillar)
    {
        var findings = Check(Table(Indices, Of(An, "30|25|31,72")), Table("government", Of(An, pillar)) with { Sheet = "Trụ cột" });

        Assert.Equal(("PILLAR_VALUE C2", "Trụ cột", "p.d.an"), (Brief(Assert.Single(findings)), findings[0].Sheet, findings[0].Unit));
    }

    [Fact]
    public void A_pillar_is_the_foundation_indices_and_its_own_activity_index()
    {
        var rubric = TheRubric with
        {
            Indices = [.. TheRubric.Indices, new RubricIndex("digital-society", "Hoạt động xã hội số", IndexGroup.Activity, 150m, [])],
        };
        var main = Table(Indices + " digital-society", Of(An, "1|2|4|8"));

        var draft = Draft(main, Table("government", Of(An, "7"), Of(Binh, "15"))) with { Rubric = rubric };

        Assert.Empty(Check(draft));
    }

    [Fact]
    public void A_pillar_may_stand_in_the_main_table()
    {
        Assert.Equal(["PILLAR_VALUE F2"], Findings(Table(Indices + " government", Of(An, "1|2|3|7"))));
    }

    [Theory]
    [InlineData("200|200|67,6", "429,9", "467,6")]
    [InlineData("200|200,00|29,9", "467,6", "429,90")]
    [InlineData("200|200|29,9", "467,61", "429,90")]
    [InlineData("200|200|30", "467", "430")]
    public void The_value_is_written_with_as_many_decimals_as_it_or_its_parts_show(string indices, string pillar, string expected)
    {
        var draft = Draft(Table(Indices, Of(An, indices)), Table("government", Of(An, pillar)) with { Sheet = "Trụ cột" });

        var finding = Assert.Single(Check(draft with { Rubric = RubricWithoutMaxima }));

        Assert.Equal((pillar, expected), (finding.Value, finding.Expected));
    }

    [Theory]
    [InlineData("30||31,72", "1")]
    [InlineData("30|25|31,72", "x")]
    public void Nothing_is_compared_where_a_figure_is_missing(string indices, string pillar)
    {
        Assert.DoesNotContain(
            Check(Table(Indices, Of(An, indices)), Table("government", Of(An, pillar))), finding => finding.Rule == "PILLAR_VALUE");
    }

    [Fact]
    public void A_unit_that_is_in_no_main_table_is_not_compared()
    {
        Assert.Empty(Findings(Table(Indices, Of(An, "1|2|3")), Table("government", Of(Binh, "7"))));
        Assert.Empty(Findings(Table("government", Of(An, "7"))));
    }
}
