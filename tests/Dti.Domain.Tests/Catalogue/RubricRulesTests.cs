using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Catalogue;

public class RubricRulesTests
{
    [Fact]
    public void A_rubric_needs_a_slug_for_an_id()
    {
        Assert.Contains("CATALOGUE_ID_FORM /rubrics/0/id", WithRubric(TheRubric with { Id = "R" }));
    }

    [Fact]
    public void A_rubric_id_stands_once()
    {
        Assert.Equal(["CATALOGUE_RUBRIC_DUPLICATE /rubrics/1/id"], Findings(Content with { Rubrics = [TheRubric, TheRubric] }));
    }

    [Fact]
    public void A_rubric_has_indices()
    {
        Assert.Equal(["CATALOGUE_RUBRIC_EMPTY /rubrics/0/indices"], WithRubric(TheRubric with { Indices = [], Pillars = [] }));
    }

    [Fact]
    public void Every_name_is_given()
    {
        var findings = WithRubric(TheRubric with
        {
            Name = "", Indices = [Index("awareness", " ", ["", "x"]), TheRubric.Indices[1]],
            Pillars = [TheRubric.Pillars[0] with { Name = "\t" }],
        });

        Assert.Equal(
            ["CATALOGUE_TEXT_EMPTY /rubrics/0/indices/0/name", "CATALOGUE_TEXT_EMPTY /rubrics/0/indices/0/aliases/0",
                "CATALOGUE_TEXT_EMPTY /rubrics/0/pillars/0/name", "CATALOGUE_TEXT_EMPTY /rubrics/0/name"],
            findings);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_maximum_is_above_zero(int maximum)
    {
        Assert.Equal(["CATALOGUE_INDEX_MAXIMUM /rubrics/0/indices/0/maxPoints"], WithMaximum(maximum));
    }

    [Fact]
    public void A_maximum_may_be_small_or_unknown()
    {
        Assert.Empty(WithMaximum(0.01m));
        Assert.Empty(WithMaximum(null));
    }

    [Fact]
    public void A_pillar_names_an_activity_index_of_its_rubric()
    {
        Assert.Equal(["CATALOGUE_PILLAR_INDEX /rubrics/0/pillars/0/activityIndex"], WithActivityIndex("digital-economy"));
        Assert.Equal(["CATALOGUE_PILLAR_INDEX /rubrics/0/pillars/0/activityIndex"], WithActivityIndex("awareness"));
    }

    [Fact]
    public void Board_codes_are_slugs_without_dots()
    {
        var rubric = TheRubric with
        {
            Indices = [Index("a.b", "Khác"), .. TheRubric.Indices], Pillars = [TheRubric.Pillars[0] with { Code = "G" }],
        };

        Assert.Equal(["CATALOGUE_ID_FORM /rubrics/0/indices/0/code", "CATALOGUE_ID_FORM /rubrics/0/pillars/0/code"], WithRubric(rubric));
    }

    [Theory]
    [InlineData("overall")]
    [InlineData("awareness")]
    [InlineData("digital-government")]
    public void A_pillar_takes_no_code_of_the_total_or_of_an_index(string code)
    {
        Assert.Equal(
            ["CATALOGUE_BOARD_DUPLICATE /rubrics/0/pillars/0/code"],
            WithRubric(TheRubric with { Pillars = [TheRubric.Pillars[0] with { Code = code }] }));
    }

    [Fact]
    public void An_index_code_stands_once()
    {
        Assert.Equal(
            ["CATALOGUE_BOARD_DUPLICATE /rubrics/0/indices/2/code"],
            WithRubric(TheRubric with { Indices = [.. TheRubric.Indices, Index("awareness", "Khác")] }));
    }

    [Fact]
    public void Two_rubrics_may_share_codes_and_names()
    {
        Assert.Empty(Findings(Content with { Rubrics = [TheRubric, TheRubric with { Id = "r2" }] }));
    }

    [Theory]
    [InlineData("NHẬN  THỨC SỐ")]
    [InlineData("Trụ cột Chính quyền số")]
    public void Names_and_aliases_of_two_boards_differ_by_more_than_case_and_blanks(string alias)
    {
        var rubric = TheRubric with { Indices = [TheRubric.Indices[0], TheRubric.Indices[1] with { Aliases = [alias] }] };

        var finding = Assert.Single(WithRubric(rubric));
        Assert.StartsWith("CATALOGUE_INDEX_NAME_CLASH", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_may_repeat_its_own_index_and_differ_from_others_by_a_diacritic()
    {
        var rubric = TheRubric with
        {
            Indices = [Index("awareness", "Thể chế số", ["thể chế số"]), TheRubric.Indices[1] with { Name = "Thế chế số" }],
        };

        Assert.Empty(WithRubric(rubric));
    }

    private static RubricIndex Index(string code, string name, IReadOnlyList<string>? aliases = null) =>
        new(code, name, IndexGroup.Foundation, 100m, aliases ?? []);

    private static IEnumerable<string> WithMaximum(decimal? maximum) =>
        WithRubric(TheRubric with { Indices = [TheRubric.Indices[0] with { MaxPoints = maximum }, TheRubric.Indices[1]] });

    private static IEnumerable<string> WithActivityIndex(string code) =>
        WithRubric(TheRubric with { Pillars = [TheRubric.Pillars[0] with { ActivityIndex = code }] });
}
