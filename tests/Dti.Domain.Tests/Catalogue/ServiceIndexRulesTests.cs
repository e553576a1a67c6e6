using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Catalogue;

public class ServiceIndexRulesTests
{
    [Fact]
    public void An_id_is_a_slug_without_dots_and_stands_once()
    {
        Assert.Equal(["CATALOGUE_ID_FORM /serviceIndices/0/id"], WithServiceIndex(TheServiceIndex with { Id = "76.6" }));
        Assert.Equal(
            ["CATALOGUE_SERVICE_INDEX_DUPLICATE /serviceIndices/1/id"],
            Findings(Content with { ServiceIndices = [TheServiceIndex, TheServiceIndex] }));
    }

    [Theory]
    [InlineData("overall")]
    [InlineData("government")]
    [InlineData("awareness")]
    public void An_id_is_no_board_of_a_rubric(string board)
    {
        Assert.Equal(["CATALOGUE_SERVICE_INDEX_BOARD /serviceIndices/0/id"], WithServiceIndex(TheServiceIndex with { Id = board }));
    }

    [Fact]
    public void Names_are_given()
    {
        Assert.Equal(
            ["CATALOGUE_TEXT_EMPTY /serviceIndices/0/name", "CATALOGUE_TEXT_EMPTY /serviceIndices/0/components/0/group"],
            WithServiceIndex(TheServiceIndex with { Name = "", Components = [TheComponent with { Group = " " }] }));
    }

    [Fact]
    public void An_index_has_components()
    {
        Assert.Equal(
            ["CATALOGUE_SERVICE_INDEX_EMPTY /serviceIndices/0/components"], WithServiceIndex(TheServiceIndex with { Components = [] }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("online")]
    [InlineData("ON-TIME")]
    [InlineData("ON__TIME")]
    public void A_component_is_named_as_the_portal_names_them(string code)
    {
        Assert.Equal(["CATALOGUE_ID_FORM /serviceIndices/0/components/0/code"], WithComponent(TheComponent with { Code = code }));
    }

    [Fact]
    public void A_component_code_stands_once_in_an_index()
    {
        var other = TheServiceIndex with { Id = "767" };

        Assert.Empty(Findings(Content with { ServiceIndices = [TheServiceIndex, other] }));
        Assert.Equal(
            ["CATALOGUE_COMPONENT_DUPLICATE /serviceIndices/0/components/1/code"],
            WithServiceIndex(TheServiceIndex with { Components = [TheComponent, TheComponent] }));
    }

    [Fact]
    public void A_component_measures_a_known_indicator_that_is_a_rate()
    {
        Assert.Equal(
            ["CATALOGUE_COMPONENT_INDICATOR_UNKNOWN /serviceIndices/0/components/0/indicator"],
            WithComponent(TheComponent with { Indicator = "nothing" }));
        Assert.Equal(
            ["CATALOGUE_COMPONENT_NOT_A_RATE /serviceIndices/0/components/0/indicator"],
            WithComponent(TheComponent with { Indicator = "installations" }));
    }

    [Fact]
    public void Points_are_above_nought_from_a_percentage_up_to_a_hundred()
    {
        Assert.Empty(WithComponent(TheComponent with { MaxPoints = 0.01m, FullFrom = 100m }));
        Assert.Equal(
            ["CATALOGUE_COMPONENT_MAXIMUM /serviceIndices/0/components/0/maxPoints",
                "CATALOGUE_COMPONENT_THRESHOLD /serviceIndices/0/components/0/fullFrom"],
            WithComponent(TheComponent with { MaxPoints = 0, FullFrom = 0 }));
        Assert.Equal(
            ["CATALOGUE_COMPONENT_THRESHOLD /serviceIndices/0/components/0/fullFrom"],
            WithComponent(TheComponent with { FullFrom = 100.01m }));
    }

    [Fact]
    public void Points_without_cases_are_points_that_can_be_won()
    {
        Assert.Empty(WithComponent(TheComponent with { PointsWithoutCases = 0 }));
        Assert.Empty(WithComponent(TheComponent with { PointsWithoutCases = 12 }));
        Assert.Equal(
            ["CATALOGUE_COMPONENT_WITHOUT_CASES /serviceIndices/0/components/0/pointsWithoutCases"],
            WithComponent(TheComponent with { PointsWithoutCases = 12.01m }));
        Assert.Equal(
            ["CATALOGUE_COMPONENT_WITHOUT_CASES /serviceIndices/0/components/0/pointsWithoutCases"],
            WithComponent(TheComponent with { PointsWithoutCases = -1 }));
    }
}
