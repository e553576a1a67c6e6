using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;
using Dti.Domain.Tests.Catalogue;
using static Dti.Domain.Tests.Scoring.SmallRound;

namespace Dti.Domain.Tests.Scoring;

public class BaselineTests
{
    private static readonly DateOnly Reform = new(2025, 7, 1);

    [Fact]
    public void It_is_the_unweighted_mean_of_the_main_indices_of_whole_predecessors()
    {
        var baseline = Of(Whole("a"), Whole("b"), Whole("c"));

        var estimated = Assert.IsType<Baseline.Estimated>(baseline);
        Assert.Equal([20m, 10m, 30m, 1m / 3m], estimated.Points.Values);
        Assert.Equal(["awareness", "security", "digital-government", "digital-society"], estimated.Points.Keys);
        Assert.Equal((60m + 1m / 3m, 3), (estimated.Total, estimated.Units.Count));
    }

    [Fact]
    public void One_renamed_predecessor_is_its_own_mean()
    {
        Assert.Equal(30m, Assert.IsType<Baseline.Estimated>(Of(Link("a", SuccessionRelation.Renamed))).Total);
    }

    [Fact]
    public void Without_predecessors_there_is_none()
    {
        Assert.IsType<Baseline.NoPredecessor>(Of());
    }

    [Fact]
    public void A_part_allows_none_whatever_else_is_whole()
    {
        Assert.Equal(["b"], Assert.IsType<Baseline.Divided>(Of(Whole("a"), Link("b", SuccessionRelation.Part))).Units);
    }

    [Fact]
    public void A_predecessor_without_a_score_allows_none_and_is_never_zero()
    {
        Assert.Equal(["d"], Assert.IsType<Baseline.NotScored>(Of(Whole("a"), Whole("d"))).Units);
        Assert.Equal(["a"], Assert.IsType<Baseline.NotScored>(Baseline.Of(TheRubric, [Whole("a") with { Round = null }])).Units);
    }

    [Fact]
    public void Another_rubric_or_another_period_allows_none()
    {
        var other = Round with { Rubric = TheRubric with { Id = "r2" } };
        var later = Round with { Period = SmallCatalogue.Period("2023-Q2") };

        Assert.Equal(["b"], Assert.IsType<Baseline.OtherRubric>(Of(Whole("a"), Whole("b") with { Round = other })).Units);
        Assert.Equal(["a", "b"], Assert.IsType<Baseline.OtherPeriods>(Of(Whole("a"), Whole("b") with { Round = later })).Units);
    }

    [Fact]
    public void Predecessors_stand_with_rank_and_points()
    {
        Assert.Equal((3, 30m), (Whole("a").Placement!.Rank, Whole("a").Placement!.Points));
        Assert.Null(Whole("d").Placement);
    }

    [Fact]
    public void Links_lead_to_a_unit_from_their_day_on()
    {
        UnitSuccession[] links = [Whole("a").Link, Whole("b").Link with { Successor = "other" }, Whole("c").Link with { EffectiveOn = Reform.AddDays(1) }];

        Assert.Equal(["a"], Linked(after: null, until: Reform));
        Assert.Equal(["a", "c"], Linked(after: Reform.AddDays(-1), until: Reform.AddDays(1)));
        Assert.Equal(["c"], Linked(after: Reform, until: Reform.AddDays(1)));
        Assert.Empty(Linked(after: null, until: Reform.AddDays(-1)));

        IEnumerable<string> Linked(DateOnly? after, DateOnly until) =>
            Predecessor.LinksTo("new", links, after, until).Select(link => link.Predecessor);
    }

    [Theory]
    [InlineData("2025-Q3", "2025-Q1")]
    [InlineData("2025", null)]
    public void A_predecessor_was_last_in_a_round_of_the_same_length(string period, string? expected)
    {
        var round = SmallCatalogue.Content.Rounds[0];
        var content = SmallCatalogue.Content with
        {
            Rounds = [.. new[] { "2024-Q3", "2025-Q1", "2025-Q3", "2025-H1" }.Select(code => round with { Period = SmallCatalogue.Period(code) })],
        };
        var link = Whole("p.d.an").Link;

        var last = Predecessor.LastRoundOf(link, SmallCatalogue.Period(period), new ReferenceCatalogue("v", content));

        Assert.Equal(expected, last?.Period.ToString());
    }

    private static RankedRound Round { get; } = new(
        SmallCatalogue.Period("2023-Q1"), new Group("g", "Nhóm", "p.d", "r", ["a", "b", "c", "d"], SmallCatalogue.From, null), TheRubric,
        UnitLevel.Commune, Ranking.Of(TheRubric, [Card("a", 10m, 10m, 10m), Card("b", 20m, 20m, 70m), Card("c", 30m, 0m, 10m, 1m)], []));

    private static Baseline Of(params Predecessor[] predecessors) => Baseline.Of(TheRubric, predecessors);

    private static Predecessor Whole(string unit) => Link(unit, SuccessionRelation.Whole);

    private static Predecessor Link(string unit, SuccessionRelation relation) => new(new UnitSuccession(unit, "new", relation, Reform, null), Round);
}
