using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Scoring.SmallRound;

namespace Dti.Domain.Tests.Scoring;

public class RoundInputsTests
{
    private static readonly EditionReference Before = new(Catalogue.SmallCatalogue.Period("2022-Q4"), "p.d.communes", "0123456789abcdef0123");

    [Fact]
    public void There_is_one_input_per_expected_unit_by_its_id()
    {
        var inputs = RoundInputs.Of(
            TheRound, [Claimed("b"), Claimed("a"), Claimed("z")], [Blocked("d", 1), Blocked("d", 2), Blocked("y", 1)]);

        Assert.Equal(
            [
                new("a", "s-a.c1", null, null), new("b", "s-b.c1", null, null), new("c", null, NotRankedReason.NoSubmission, null),
                new("d", null, NotRankedReason.NotUsable, "d2.c1"),
            ],
            inputs);
    }

    [Fact]
    public void A_submission_that_counts_outweighs_one_that_cannot_be_used()
    {
        Assert.Equal(new EditionInput("a", "s-a.c1", null, null), RoundInputs.Of(TheRound, [Claimed("a")], [Blocked("a", 9)])[0]);
    }

    [Fact]
    public void The_winning_claim_is_taken_in_any_order()
    {
        Claim[] claims = [Claimed("a", "old"), Claimed("a", "new", minutes: 1), Claimed("a", "parent", minutes: 2, source: "p")];

        Assert.Equal("new.c1", RoundInputs.Of(TheRound, claims, [])[0].Reading);
        Assert.Equal("new.c1", RoundInputs.Of(TheRound, claims.Reverse(), [])[0].Reading);
    }

    [Fact]
    public void An_edition_ranks_what_counts_and_names_what_went_into_it()
    {
        EditionInput[] inputs = [Used("a"), Used("b"), Unused("c"), Unused("d")];

        var edition = Compute(inputs, [Scores("a", 1m, 2m, 3m, 4m), Scores("b", 5m, 5m, 5m, 5m) with { IsDisputed = true }]);

        Assert.Equal(["1 b 20", "2 a 10"], Places(edition.Ranking.Overall));
        Assert.Equal([true, false], edition.Ranking.Overall.Placements.Select(placement => placement.IsDisputed));
        Assert.Equal((TheRound.Period, "p.d.communes", Before, "c1", "1"),
            (edition.Period, edition.Group, edition.Previous, edition.CatalogueVersion, edition.RulesVersion));
        Assert.Equal(Edition.IdOf(TheRound.Period, TheRound.Group, inputs, Before, "c1", "1", services: null), edition.Id);
        Assert.Equal(inputs, edition.Inputs);
    }

    [Fact]
    public void Units_that_are_not_ranked_stand_by_id_with_the_reason()
    {
        EditionInput[] inputs = [Unused("a"), Used("b"), Unused("c", NotRankedReason.NotUsable), Unused("d")];

        var edition = Compute(inputs, [Scores("b", 1m, 1m, 1m, 1m)], why: new() { ["c"] = "Vì có lỗi." });

        Assert.Equal(
            [
                new("a", NotRankedReason.NoSubmission, "Chưa gửi số liệu của kỳ này."),
                new("c", NotRankedReason.NotUsable, "Vì có lỗi."),
                new("d", NotRankedReason.NoSubmission, "Chưa gửi số liệu của kỳ này."),
            ],
            edition.Ranking.NotRanked);
    }

    [Fact]
    public void Scores_that_lack_an_index_of_todays_rubric_are_not_ranked()
    {
        var edition = Compute([Used("a"), Used("b"), Unused("c"), Unused("d")], [Scores("a", 1m, 2m, 3m), Scores("b", 1m, 2m, 3m, 4m)]);

        Assert.Equal(["1 b 10"], Places(edition.Ranking.Overall));
        Assert.Equal(
            new NotRanked("a", NotRankedReason.NotUsable, "Điểm đã gửi không đủ các chỉ số của bộ chỉ số hiện hành; cần gửi lại."),
            edition.Ranking.NotRanked.Single(unit => unit.Unit == "a"));
    }

    [Fact]
    public void Scores_of_an_index_that_the_rubric_has_dropped_do_not_count()
    {
        var rubric = TheRubric with { Indices = [.. TheRubric.Indices.Take(3)], Pillars = [TheRubric.Pillars[0]] };

        var edition = Compute([Used("a")], [Scores("a", 1m, 2m, 3m, 4m)], rubric: rubric);

        Assert.Equal(["1 a 6"], Places(edition.Ranking.Overall));
    }

    [Fact]
    public void A_submission_whose_scores_are_gone_is_not_ranked()
    {
        var edition = Compute([Used("a")], []);

        Assert.Equal(NotRankedReason.NotUsable, Assert.Single(edition.Ranking.NotRanked).Code);
    }

    [Fact]
    public void A_round_without_input_is_an_edition_that_says_who_is_missing()
    {
        var edition = Compute([Unused("a"), Unused("b"), Unused("c"), Unused("d")], []);

        Assert.Empty(edition.Ranking.Overall.Placements);
        Assert.Equal(["a", "b", "c", "d"], edition.Ranking.NotRanked.Select(unit => unit.Unit));
    }

    private static EditionInput Used(string unit) => new(unit, $"s-{unit}.c1", Reason: null, Blocked: null);

    private static EditionInput Unused(string unit, NotRankedReason reason = NotRankedReason.NoSubmission) => 
        new(unit, Reading: null, reason, Blocked: reason == NotRankedReason.NotUsable ? $"s-{unit}.c1" : null);

    private static Claim Claimed(string unit, string? submission = null, int minutes = 0, string? source = null) => new(
        submission ?? $"s-{unit}", "c1", $"{submission}.xlsx", unit, source ?? unit, ScoreStage.SelfScored,
        new DateTimeOffset(2023, 4, 10, 0, minutes, 0, TimeSpan.Zero), "00");

    private static BlockedSubmission Blocked(string unit, int day) =>
        new(unit, $"{unit}{day}", $"{unit}{day}.c1", new DateTimeOffset(2023, 4, day, 0, 0, 0, TimeSpan.Zero), "Vì có lỗi.");

    private static Edition Compute(
        IReadOnlyList<EditionInput> inputs, IReadOnlyList<UnitScores> scores, Dictionary<string, string>? why = null,
        Rubric? rubric = null) =>
        RoundInputs.Compute(
            TheRound, rubric ?? TheRubric, inputs, scores.ToDictionary(own => own.Unit), why ?? [], Before, "c1", "1", services: null, serviceBoard: null);
}
