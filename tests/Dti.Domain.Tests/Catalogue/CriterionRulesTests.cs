using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Catalogue;

public class CriterionRulesTests
{
    private static readonly Criterion[] Halves =
        [new("1.1", "Họp", "awareness", 60m, []), new("1.2", "Văn bản", "awareness", 40m, ["Văn phòng HĐND và UBND"])];

    [Fact]
    public void Criteria_that_make_up_their_index_are_no_finding()
    {
        Assert.Empty(With(Halves));
    }

    [Fact]
    public void A_code_is_a_number_as_forms_write_it_and_stands_once()
    {
        Assert.Equal(["CATALOGUE_ID_FORM /rubrics/0/criteria/0/code"], With(Halves[0] with { Code = "1. 1" }, Halves[1]));
        Assert.Equal(["CATALOGUE_CRITERION_DUPLICATE /rubrics/0/criteria/1/code"], With(Halves[0], Halves[1] with { Code = "1.1" }));
    }

    [Fact]
    public void Names_and_offices_are_given()
    {
        Assert.Equal(
            ["CATALOGUE_TEXT_EMPTY /rubrics/0/criteria/0/name", "CATALOGUE_TEXT_EMPTY /rubrics/0/criteria/1/offices/1"],
            With(Halves[0] with { Name = " " }, Halves[1] with { Offices = ["Phòng", ""] }));
        Assert.Equal(
            ["CATALOGUE_TEXT_EMPTY /rubrics/0/indices/0/offices/0"],
            WithRubric(TheRubric with { Indices = [TheRubric.Indices[0] with { Offices = ["\t"] }, TheRubric.Indices[1]] }));
    }

    [Fact]
    public void Two_criteria_of_an_index_differ_in_name_by_more_than_case_and_blanks()
    {
        Assert.Equal(["CATALOGUE_CRITERION_NAME_CLASH /rubrics/0/criteria/1/name"], With(Halves[0], Halves[1] with { Name = "HỌP " }));
        Assert.Empty(With(Halves[0], Halves[1], new("6.1", "Họp", "digital-government", null, [])));
    }

    [Fact]
    public void A_criterion_belongs_to_an_index_of_its_rubric()
    {
        Assert.Equal(
            ["CATALOGUE_CRITERION_INDEX_UNKNOWN /rubrics/0/criteria/2/index"],
            With([.. Halves, new("9.1", "Khác", "digital-economy", 1m, [])]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_maximum_is_above_zero(int maximum)
    {
        Assert.Contains("CATALOGUE_CRITERION_MAXIMUM /rubrics/0/criteria/0/maxPoints", With(Halves[0] with { MaxPoints = maximum }, Halves[1]));
    }

    [Fact]
    public void Maxima_add_up_to_the_index_where_all_are_given()
    {
        Assert.Equal(["CATALOGUE_CRITERIA_SUM /rubrics/0/indices/0/maxPoints"], With(Halves[0], Halves[1] with { MaxPoints = 40.01m }));
        Assert.Equal(["CATALOGUE_CRITERIA_SUM /rubrics/0/indices/0/maxPoints"], With(Halves[0]));
        Assert.Empty(With(Halves[0], Halves[1] with { MaxPoints = null }));
        Assert.Empty(WithRubric(TheRubric with
        {
            Indices = [TheRubric.Indices[0] with { MaxPoints = null }, TheRubric.Indices[1]], Criteria = [Halves[0]],
        }));
    }

    private static IEnumerable<string> With(params Criterion[] criteria) => WithRubric(TheRubric with { Criteria = criteria });
}
