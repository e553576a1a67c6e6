using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Scoring.SmallRound;

namespace Dti.Domain.Tests.Scoring;

public class EditionChangesTests
{
    [Fact]
    public void The_same_edition_changes_nothing()
    {
        var changes = Between(Edition([Card("a", 5m), Card("b", 3m)]), Edition([Card("b", 3m), Card("a", 5m)]));

        Assert.Empty(changes.Units);
        Assert.Empty(changes.Resubmitted);
        Assert.False(changes.IsOtherCatalogue || changes.IsOtherRules || changes.IsOtherPrevious);
    }

    [Fact]
    public void A_corrected_index_moves_its_unit_and_those_it_overtakes()
    {
        var changes = Between(
            Edition([Card("a", 5m), Card("b", 3m), Card("c", 1m)]), Edition([Card("a", 5m), Card("b", 3m), Card("c", 1m, 3m)]));

        Assert.Equal(["b 2→3", "c 3→2 security 0→3"], changes.Units.Select(Told));
    }

    [Fact]
    public void Points_that_change_places_between_indices_are_changes_with_the_same_total()
    {
        var changes = Between(Edition([Card("a", 5m, 1m)]), Edition([Card("a", 1m, 5m)]));

        Assert.Equal(["a 1→1 awareness 5→1 security 1→5"], changes.Units.Select(Told));
    }

    [Fact]
    public void Units_that_come_in_or_fall_out_are_told_with_the_reason()
    {
        var missing = new NotRanked("b", NotRankedReason.NoSubmission, "Chưa gửi.");
        var changes = Between(
            Edition([Card("a", 5m)], [missing]), Edition([Card("b", 3m)], [missing with { Unit = "a" }]));

        Assert.Equal(["a", "b"], changes.Units.Select(unit => unit.Unit));
        Assert.Equal((null, "Chưa gửi."), (changes.Units[0].After, changes.Units[0].WhyNotRanked));
        Assert.Equal((null, null), (changes.Units[1].Before, changes.Units[1].WhyNotRanked));
        Assert.Equal(new IndexChange("awareness", null, 3m), changes.Units[1].Indices[0]);
    }

    [Fact]
    public void A_dispute_that_is_settled_is_a_change_and_a_new_tie_of_another_is_none()
    {
        var before = Edition([Card("a", 5m) with { IsDisputed = true }, Card("b", 3m), Card("c", 2m)]);
        var after = Edition([Card("a", 5m), Card("b", 3m), Card("c", 3m)]);

        Assert.Equal(["a 1→1", "c 3→2 awareness 2→3"], Between(before, after).Units.Select(Told));
    }

    [Fact]
    public void A_unit_that_sent_the_same_figures_again_is_named_apart()
    {
        var (before, after) = (Edition([Card("a", 5m)]), Edition([Card("a", 5m)]));

        var changes = Between(before, after with { Inputs = [before.Inputs[0] with { Reading = "other" }] });

        Assert.Empty(changes.Units);
        Assert.Equal(["a"], changes.Resubmitted);
    }

    [Fact]
    public void Other_reference_data_rules_or_an_other_previous_edition_are_said()
    {
        var edition = Edition([Card("a", 5m)]);

        Assert.True(Between(edition, edition with { CatalogueVersion = "c2" }).IsOtherCatalogue);
        Assert.True(Between(edition, edition with { RulesVersion = "2" }).IsOtherRules);
        Assert.True(Between(edition, edition with { Previous = new EditionReference(TheRound.Period, "g", "e") }).IsOtherPrevious);
    }

    private static Edition Edition(IReadOnlyList<Scorecard> cards, IReadOnlyList<NotRanked>? notRanked = null) => new(
        "e", TheRound.Period, TheRound.Group, [.. cards.Select(card => new EditionInput(card.Unit, $"s-{card.Unit}", null, null))],
        Previous: null, "c1", "1", Ranking.Of(TheRubric, cards, notRanked ?? []));

    private static EditionChanges Between(Edition published, Edition corrected) =>
        EditionChanges.Between(published, corrected, TheRubric);

    private static string Told(UnitChange unit) => string.Join(' ',
    [
        $"{unit.Unit} {unit.Before?.Rank}→{unit.After?.Rank}",
        .. unit.Indices.Select(index => FormattableString.Invariant($"{index.Index} {index.Before}→{index.After}")),
    ]);
}
