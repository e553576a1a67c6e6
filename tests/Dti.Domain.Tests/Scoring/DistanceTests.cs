using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Scoring.SmallRound;

namespace Dti.Domain.Tests.Scoring;

public class DistanceTests
{
    [Fact]
    public void Krong_No_lacks_961_hundredths_to_rank_two_and_lies_526_hundredths_above_its_limit()
    {
        var distance = Distance.Of(KrongNo.Ranking.Overall, KrongNo.Rubric)["krong-no"];

        Assert.Equal((2, 9.61m), (distance.Above!.Rank, distance.Above.Points));
        Assert.Equal(["dak-mil"], distance.Above.Units);
        Assert.Equal(5.26m, distance.AboveLimit);
        Assert.Equal(new ClassAbove(ScoreClass.Good, 800m, 144.74m), distance.NextClass);
    }

    [Fact]
    public void The_first_has_nobody_above_and_the_best_class_no_better_one()
    {
        var distance = Of(Card("a", 90m), Card("b", 10m))["a"];

        Assert.Equal(new Distance(Above: null, NextClass: null, AboveLimit: 10m), distance);
    }

    [Fact]
    public void Units_that_share_a_rank_look_at_the_next_better_one_and_are_named_together()
    {
        var distances = Of(Card("a", 90m), Card("b", 80m), Card("c", 80m), Card("d", 70m));

        Assert.Equal((1, 10m), (distances["c"].Above!.Rank, distances["c"].Above!.Points));
        Assert.Equal((2, 10m), (distances["d"].Above!.Rank, distances["d"].Above!.Points));
        Assert.Equal(["b", "c"], distances["d"].Above!.Units);
    }

    [Theory]
    [InlineData("65", "0", "15")]
    [InlineData("64.99", "14.99", "0.01")]
    [InlineData("0", "0", "50")]
    public void A_limit_belongs_to_its_class(string points, string above, string missing)
    {
        var distance = Of(Card("a", Number(points)))["a"];

        Assert.Equal((Number(above), Number(missing)), (distance.AboveLimit, distance.NextClass!.Points));
    }

    [Fact]
    public void Only_totals_lie_in_a_class()
    {
        var ranking = Ranking.Of(RubricWithLimits, [Card("a", 90m), Card("b", 70m)], []);

        Assert.All(ranking.Boards.Skip(1), board => Assert.All(
            Distance.Of(board, RubricWithLimits).Values, distance => Assert.Equal((null, null), (distance.NextClass, distance.AboveLimit))));
        Assert.Null(Distance.Of(Ranking.Of(TheRubric, [Card("a", 90m)], []).Overall, TheRubric)["a"].AboveLimit);
    }

    [Fact]
    public void Nobody_ranked_has_no_distances()
    {
        Assert.Empty(Of());
    }

    private static IReadOnlyDictionary<string, Distance> Of(params Scorecard[] cards) =>
        Distance.Of(Ranking.Of(RubricWithLimits, cards, []).Overall, RubricWithLimits);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
