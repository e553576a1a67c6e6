using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Services;
using static Dti.Domain.Tests.Gaps.SmallService;

namespace Dti.Domain.Tests.Gaps;

public class ServiceScoreTests
{
    internal static readonly ServiceIndex Index = new("766", "Chỉ số phục vụ", "Quyết định số 766/QĐ-TTg", [
        new("ONLINE", "Dịch vụ trực tuyến", Online.Code, 12, 50, [], Certainty.Published),
        new("OFFERED", "Dịch vụ trực tuyến", Offered.Code, 10, 80, [], Certainty.Published) { PointsWithoutCases = 10 },
        new("FULL", "Dịch vụ trực tuyến", OnlineFull.Code, 3, 100, [UnitLevel.District], Certainty.Published),
    ]);

    [Fact]
    public void Below_the_threshold_points_are_in_proportion_and_from_it_on_all_are_given()
    {
        var score = Score(Reported(Online, null, 20, 100), Reported(Offered, null, 9, 10));

        Assert.Equal([4.8m, 10m], score.Components.Select(component => component.Points));
        Assert.Equal(14.8m, score.Points);
    }

    [Fact]
    public void A_component_without_figures_leaves_no_score_and_is_named()
    {
        var score = Score(Reported(Online, null, 20, 100));

        Assert.Null(score.Points);
        Assert.Equal(["OFFERED"], score.Unknown.Select(component => component.Component.Code));
    }

    [Fact]
    public void Where_there_was_nothing_to_handle_the_index_says_what_that_is_worth()
    {
        Assert.Equal([null, 10m], Score(Reported(Online, null, 0, 0), Reported(Offered, null, 0, 0)).Components.Select(component => component.Points));
    }

    [Fact]
    public void Another_tiers_figures_are_not_the_units_own()
    {
        Assert.Equal(4.8m, Score(Reported(Online, UnitLevel.District, 90, 100), Reported(Online, UnitLevel.Commune, 20, 100)).Components[0].Points);
        Assert.Null(Score(Reported(Online, UnitLevel.District, 90, 100)).Components[0].Points);
    }

    [Fact]
    public void A_tier_is_measured_by_the_components_that_apply_to_it()
    {
        Assert.Equal((22m, 25m), (Index.MaxPointsFor(UnitLevel.Commune), Index.MaxPointsFor(UnitLevel.District)));
    }

    [Fact]
    public void A_percentage_that_cannot_be_and_a_part_above_its_whole_are_no_figures()
    {
        Assert.Equal(
            [null, null],
            Score(Reported(Online, null, percent: 120), Reported(Offered, null, 12, 10, percent: 95)).Components.Select(component => component.Points));
        Assert.Null(Score(Reported(Online, null, percent: -1)).Components[0].Points);
    }

    [Fact]
    public void A_component_with_two_percentages_is_not_known_and_one_that_stands_twice_is()
    {
        var once = Reported(Online, null, 20, 100);

        Assert.Null(Score(once, Reported(Online, null, 30, 100) with { Key = "online~2" }).Components[0].Points);
        Assert.Equal(4.8m, Score(once, once with { Key = "online~2" }).Components[0].Points);
    }

    private static ServiceScore Score(params IndicatorValue[] values) =>
        ServiceScore.Of("p.d.an", UnitLevel.Commune, Index, Measure(values, unit: "p.d.an").Measurements);
}
