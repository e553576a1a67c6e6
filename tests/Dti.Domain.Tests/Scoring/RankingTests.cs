using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Scoring.SmallRound;

namespace Dti.Domain.Tests.Scoring;

public class RankingTests
{
    [Fact]
    public void The_most_points_come_first()
    {
        Assert.Equal(["1 c 90", "2 a 80.5", "3 b 0"], Overall(Card("a", 80.5m), Card("b", 0m), Card("c", 90m)));
    }

    [Theory]
    [InlineData(new[] { 90, 80, 80, 70 }, new[] { "1 a 90", "2 b 80", "2 c 80", "4 d 70" })]
    [InlineData(new[] { 80, 90, 80, 80 }, new[] { "1 b 90", "2 a 80", "2 c 80", "2 d 80" })]
    [InlineData(new[] { 70, 90, 80, 90 }, new[] { "1 b 90", "1 d 90", "3 c 80", "4 a 70" })]
    [InlineData(new[] { 50, 50, 50, 50 }, new[] { "1 a 50", "1 b 50", "1 c 50", "1 d 50" })]
    public void Equal_points_share_a_rank_and_the_next_rank_is_skipped(int[] points, string[] places)
    {
        string[] units = ["a", "b", "c", "d"];

        Assert.Equal(places, Overall([.. units.Zip(points).Select(pair => Card(pair.First, pair.Second))]));
    }

    [Fact]
    public void Only_units_that_share_a_rank_are_tied()
    {
        var board = Ranking.Of(TheRubric, [Card("a", 90m), Card("b", 80m), Card("c", 80m), Card("d", 80m), Card("e", 70m)], []).Overall;

        Assert.Equal([false, true, true, true, false], board.Placements.Select(placement => placement.IsTied));
    }

    [Fact]
    public void Points_are_equal_when_their_values_are_and_not_when_they_only_look_so()
    {
        Assert.Equal(["1 c 80.001", "2 a 80", "2 b 80.00"], Overall(Card("a", 80m), Card("b", 80.00m), Card("c", 80.001m)));
    }

    [Fact]
    public void Sums_are_exact_whatever_their_parts()
    {
        Assert.Equal(["1 a 0.3", "1 b 0.3"], Overall(Card("a", 0.1m, 0.2m), Card("b", 0.3m)));
    }

    [Fact]
    public void The_ranking_does_not_depend_on_the_order_of_cards()
    {
        Scorecard[] cards = [Card("a", 80m), Card("b", 90m), Card("c", 80m), Card("d", 70m, 20m), Card("e", 10m)];
        var expected = Overall(cards).ToList();

        foreach (var shift in Enumerable.Range(0, cards.Length))
        {
            Scorecard[] shifted = [.. cards[shift..], .. cards[..shift]];

            Assert.Equal(expected, Overall(shifted));
            Assert.Equal(expected, Overall([.. shifted.Reverse()]));
        }
    }

    [Fact]
    public void A_round_without_cards_has_every_board_and_nobody_on_it()
    {
        var ranking = Ranking.Of(RubricWithLimits, [], [new NotRanked("a", NotRankedReason.NoSubmission, "Chưa gửi.")]);

        Assert.Equal(7, ranking.Boards.Count);
        Assert.All(ranking.Boards, board => Assert.Equal((0, null), (board.Placements.Count, board.Mean)));
        Assert.Equal("a", Assert.Single(ranking.NotRanked).Unit);
    }

    [Fact]
    public void One_unit_is_first_and_its_own_mean()
    {
        var board = Ranking.Of(TheRubric, [Card("a", 0m)], []).Overall;

        Assert.Equal(new Placement(1, "a", 0m, Class: null, IsTied: false, IsDisputed: false), Assert.Single(board.Placements));
        Assert.Equal(0m, board.Mean);
    }

    [Fact]
    public void The_mean_is_exact_over_the_ranked_units()
    {
        var notRanked = new NotRanked("c", NotRankedReason.NotUsable, "Vì có lỗi.");

        Assert.Equal(240.825m, Ranking.Of(TheRubric, [Card("a", 240.82m), Card("b", 240.83m)], [notRanked]).Overall.Mean);
    }

    [Fact]
    public void Boards_are_overall_then_pillars_then_indices()
    {
        var ranking = Ranking.Of(TheRubric, [], []);

        Assert.Equal(
            [
                ("overall", "Tổng hợp", 550m), ("government", "Trụ cột chính quyền số", 400m), ("society", "Trụ cột xã hội số", 350m),
                ("awareness", "Nhận thức số", 100m), ("security", "An toàn thông tin mạng", 100m),
                ("digital-government", "Hoạt động chính quyền số", 200m), ("digital-society", "Hoạt động xã hội số", 150m),
            ],
            ranking.Boards.Select(board => (board.Code, board.Name, board.MaxPoints)));
        Assert.Same(ranking.Boards[1], ranking.FindBoard("government"));
        Assert.Null(ranking.FindBoard("economy"));
    }

    [Fact]
    public void A_board_with_an_unknown_maximum_has_none()
    {
        var rubric = TheRubric with { Indices = [TheRubric.Indices[0] with { MaxPoints = null }, .. TheRubric.Indices.Skip(1)] };

        var boards = Ranking.Of(rubric, [], []).Boards;

        Assert.Equal([null, null, null, null, 100m, 200m, 150m], boards.Select(board => board.MaxPoints));
    }

    [Fact]
    public void A_pillar_adds_the_foundation_to_its_own_activity()
    {
        var ranking = Ranking.Of(TheRubric, [Card("a", 1m, 2m, 40m, 5m), Card("b", 10m, 20m, 3m, 4m)], []);

        Assert.Equal(["1 a 48", "2 b 37"], Places(ranking.Overall));
        Assert.Equal(["1 a 43", "2 b 33"], Places(ranking.FindBoard("government")!));
        Assert.Equal(["1 b 34", "2 a 8"], Places(ranking.FindBoard("society")!));
        Assert.Equal(["1 b 20", "2 a 2"], Places(ranking.FindBoard("security")!));
    }

    [Theory]
    [InlineData("80", ScoreClass.Good)]
    [InlineData("79.99999", ScoreClass.Fair)]
    [InlineData("65", ScoreClass.Fair)]
    [InlineData("64.99", ScoreClass.Average)]
    [InlineData("50", ScoreClass.Average)]
    [InlineData("49.999", ScoreClass.Weak)]
    [InlineData("0", ScoreClass.Weak)]
    public void A_class_begins_at_its_limit_unrounded(string total, ScoreClass expected)
    {
        var points = decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, Ranking.Of(RubricWithLimits, [Card("a", points)], []).Overall.Placements[0].Class);
    }

    [Fact]
    public void Only_totals_are_classified_and_only_by_limits()
    {
        var withLimits = Ranking.Of(RubricWithLimits, [Card("a", 90m)], []);
        var without = Ranking.Of(TheRubric, [Card("a", 90m)], []);

        Assert.All(withLimits.Boards.Skip(1), board => Assert.Null(board.Placements[0].Class));
        Assert.Null(without.Overall.Placements[0].Class);
    }

    [Fact]
    public void A_disputed_unit_is_disputed_on_every_board()
    {
        var ranking = Ranking.Of(TheRubric, [Card("a", 90m) with { IsDisputed = true }, Card("b", 80m)], []);

        Assert.All(ranking.Boards, board => Assert.Equal(
            [("a", true), ("b", false)], board.Placements.Select(placement => (placement.Unit, placement.IsDisputed)).Order()));
    }

    private static IEnumerable<string> Overall(params Scorecard[] cards) => Places(Ranking.Of(TheRubric, cards, []).Overall);
}
