using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Tests.Catalogue;
using static Dti.Domain.Tests.Scoring.SmallRound;

namespace Dti.Domain.Tests.Scoring;

public class RoundComparisonTests
{
    private static readonly string[] Four = ["a", "b", "c", "d"];

    [Fact]
    public void A_better_rank_and_more_points_are_positive()
    {
        var before = Computed("2023-Q1", Card("a", 90m), Card("b", 80m), Card("c", 70m));
        var now = Computed("2023-Q2", Card("a", 85m), Card("b", 95m), Card("c", 70m));

        Assert.Equal(
            [("b", 2, 1, 15m), ("a", 1, -1, -5m), ("c", 3, 0, 0m)],
            Moved(now, before).Select(move => (move.Unit, move.Previous!.Rank, move.RankChange!.Value, move.PointsChange!.Value)));
    }

    [Fact]
    public void A_unit_that_is_not_ranked_in_both_has_no_change()
    {
        var before = Computed("2023-Q1", Card("a", 90m), Card("b", 80m));
        var now = Computed("2023-Q2", Card("a", 90m), Card("c", 95m));

        Assert.Equal([("c", null, null), ("a", 1, -1)], Moved(now, before).Select(move => (move.Unit, move.Previous?.Rank, move.RankChange)));
    }

    [Fact]
    public void Every_board_is_compared_with_its_own()
    {
        var before = Computed("2023-Q1", Card("a", 1m, 0m, 50m), Card("b", 2m));
        var now = Computed("2023-Q2", Card("a", 3m, 0m, 50m), Card("b", 2m));

        var move = RoundComparison.Of(now, before).MovementOn(now.Ranking.FindBoard("awareness")!)[0];

        Assert.Equal(("a", 2, 1, 2m), (move.Unit, move.Previous!.Rank, move.RankChange, move.PointsChange));
    }

    [Theory]
    [InlineData(80, 85, 95, true)]
    [InlineData(80, 85, 82, false)]
    [InlineData(80, 80, 95, false)]
    public void Points_up_and_rank_down_is_marked(int points, int then, int rival, bool isOpposite)
    {
        var before = Computed("2023-Q1", Card("a", points), Card("b", points - 1m));
        var now = Computed("2023-Q2", Card("a", then), Card("b", rival));

        Assert.Equal(isOpposite, Moved(now, before).Single(move => move.Unit == "a").IsOpposite);
        Assert.Equal(isOpposite, Moved(before, now).Single(move => move.Unit == "a").IsOpposite);
    }

    [Fact]
    public void Rounds_that_differ_in_nothing_but_points_are_comparable()
    {
        var before = Computed("2023-Q1", Card("a", 1m));
        var renamed = TheRubric with { Name = "Tên mới", ClassLimits = [new(ScoreClass.Good, 0m)] };

        Assert.True(RoundComparison.Of(Computed("2023-Q2", Card("a", 2m)) with { Rubric = renamed }, before).IsComparable);
        Assert.True(RoundComparison.Of(WithMembers("d", "c", "b", "a"), before).IsComparable);
    }

    [Fact]
    public void Another_rubric_is_a_reason_and_so_are_other_maxima_under_the_same_id()
    {
        RubricIndex[] indices = [TheRubric.Indices[0] with { MaxPoints = 120m }, .. TheRubric.Indices.Skip(2), New];

        var renamed = Reason<NotComparable.OtherRubric>(TheRubric with { Id = "r2" });

        Assert.Equal(("r", "r2", 0), (renamed.Previous, renamed.Current, renamed.Indices.Count));
        Assert.Equal(
            ["Nhận thức số", "Chỉ số mới", "An toàn thông tin mạng"], Reason<NotComparable.OtherRubric>(TheRubric with { Indices = indices }).Indices);
        Assert.Equal(
            ["Nhận thức số"],
            Reason<NotComparable.OtherRubric>(TheRubric with { Indices = [TheRubric.Indices[0] with { Group = IndexGroup.Activity }, .. TheRubric.Indices.Skip(1)] }).Indices);
        Assert.Empty(Reason<NotComparable.OtherRubric>(TheRubric with { Pillars = [TheRubric.Pillars[0]] }).Indices);
    }

    [Fact]
    public void Another_set_of_units_is_a_reason_even_where_the_same_are_ranked()
    {
        var before = Computed("2023-Q1", Card("a", 1m));

        var reason = Assert.IsType<NotComparable.OtherUnits>(Assert.Single(RoundComparison.Of(WithMembers("a", "c", "e", "f"), before).Reasons));

        Assert.Equal(["e", "f"], reason.New);
        Assert.Equal(["b", "d"], reason.Gone);
    }

    [Fact]
    public void Another_level_is_a_reason()
    {
        var before = Computed("2023-Q1", Card("a", 1m)) with { Level = UnitLevel.District };

        Assert.Equal(
            new NotComparable.OtherLevel(UnitLevel.District, UnitLevel.Commune),
            Assert.Single(RoundComparison.Of(Computed("2023-Q2", Card("a", 2m)), before).Reasons));
    }

    [Theory]
    [InlineData("2025-Q2", "2025-Q3", true)]
    [InlineData("2025-H1", "2025-H2", true)]
    [InlineData("2024", "2025", true)]
    [InlineData("2025-Q1", "2025-Q2", false)]
    [InlineData("2025-Q3", "2025-Q4", false)]
    public void A_unit_is_scored_as_it_was_at_the_end_of_the_period(string earlier, string later, bool isAcross)
    {
        var (before, now) = (Computed(earlier, Card("a", 1m)), Computed(later, Card("a", 2m)));

        Assert.Equal(isAcross, RoundComparison.Of(now, before).Reasons.Contains(new NotComparable.AcrossReform(before.Period)));
    }

    [Fact]
    public void Where_rounds_are_not_comparable_both_stand_side_by_side_without_a_change_and_every_reason_is_said()
    {
        var before = Computed("2024", Card("a", 90m), Card("b", 80m)) with { Level = UnitLevel.District, Rubric = TheRubric with { Id = "r1" } };
        var now = WithMembers("a", "c") with { Period = PeriodOf("2025"), Ranking = Ranking.Of(TheRubric, [Card("a", 50m), Card("c", 60m)], []) };

        var comparison = RoundComparison.Of(now, before);

        Assert.Equal(
            ["AcrossReform", "OtherLevel", "OtherRubric", "OtherUnits"], comparison.Reasons.Select(reason => reason.GetType().Name));
        Assert.Equal(
            [("c", null, null, null), ("a", 1, null, (decimal?)null)],
            comparison.MovementOn(now.Ranking.Overall).Select(move => (move.Unit, move.Previous?.Rank, move.RankChange, move.PointsChange)));
        Assert.DoesNotContain(comparison.MovementOn(now.Ranking.Overall), move => move.IsOpposite);
    }

    [Fact]
    public void Without_a_computed_earlier_round_nobody_has_moved()
    {
        var now = Computed("2023-Q1", Card("a", 1m));
        RoundComparison[] none = [RoundComparison.WithoutEarlierRound, RoundComparison.NotComputed(PeriodOf("2022-Q4")), RoundComparison.NotPublished(PeriodOf("2022-Q4"))];

        Assert.All(none, comparison => Assert.Equal(new Movement("a", null, null, null), Assert.Single(comparison.MovementOn(now.Ranking.Overall))));
        Assert.All(none, comparison => Assert.False(comparison.IsComparable));
    }

    private static RubricIndex New => new("digital-economy", "Chỉ số mới", IndexGroup.Activity, 10m, []);

    private static Period PeriodOf(string code) => SmallCatalogue.Period(code);

    private static TReason Reason<TReason>(Rubric rubric)
        where TReason : NotComparable =>
        Assert.IsType<TReason>(Assert.Single(
            RoundComparison.Of(Computed("2023-Q2") with { Rubric = rubric }, Computed("2023-Q1")).Reasons));

    private static IEnumerable<Movement> Moved(RankedRound now, RankedRound before) => RoundComparison.Of(now, before).MovementOn(now.Ranking.Overall);

    private static RankedRound Computed(string period, params Scorecard[] cards) => new(
        PeriodOf(period), new Group("g", "Nhóm", "p.d", "r", Four, SmallCatalogue.From, null), TheRubric, UnitLevel.Commune, Ranking.Of(TheRubric, cards, []));

    private static RankedRound WithMembers(params string[] members)
    {
        var round = Computed("2023-Q2", Card("a", 2m));
        return round with { Group = round.Group with { Members = members } };
    }
}
