using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Scoring.SmallRound;

namespace Dti.Domain.Tests.Scoring;

public class PublicationDecisionTests
{
    private static readonly DateTimeOffset Now = new(2023, 4, 20, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_not_disputed_is_published_without_anybody_s_word()
    {
        var decision = Decide(Edition(Card("a", 1m)));

        var publication = Assert.IsType<PublicationDecision.Accepted>(decision).Publication;
        Assert.Equal(("e", null, Now, null), (publication.Edition, publication.Corrects, publication.At, publication.ConfirmedBy));
        Assert.Empty(publication.Confirmations);
    }

    [Fact]
    public void A_disputed_placement_waits_for_a_confirmation_of_each_unit_and_a_name()
    {
        var edition = Edition(Card("a", 3m) with { IsDisputed = true }, Card("b", 2m), Card("c", 1m) with { IsDisputed = true });
        Confirmation[] both = [new("a", "QĐ 1"), new("c", "QĐ 1")];

        Assert.Equal(["a", "c"], Assert.IsType<PublicationDecision.Unconfirmed>(Decide(edition)).Units);
        Assert.Equal(["c"], Assert.IsType<PublicationDecision.Unconfirmed>(Decide(edition, "An", both[..1])).Units);
        Assert.Empty(Assert.IsType<PublicationDecision.Unconfirmed>(Decide(edition, confirmedBy: null, both)).Units);
        var publication = Assert.IsType<PublicationDecision.Accepted>(Decide(edition, "An", both)).Publication;
        Assert.Equal("An", publication.ConfirmedBy);
        Assert.Equal(both, publication.Confirmations);
    }

    [Fact]
    public void What_is_not_disputed_or_twice_named_cannot_be_confirmed()
    {
        var edition = Edition(Card("a", 3m) with { IsDisputed = true }, Card("b", 2m));

        Assert.Equal(["b"], Assert.IsType<PublicationDecision.NothingToConfirm>(Decide(edition, "An", [new("a", "x"), new("b", "x")])).Units);
        Assert.Equal(["a"], Assert.IsType<PublicationDecision.NothingToConfirm>(Decide(edition, "An", [new("a", "x"), new("a", "y")])).Units);
    }

    [Fact]
    public void An_edition_that_ranks_nobody_is_not_published()
    {
        Assert.IsType<PublicationDecision.NobodyRanked>(Decide(Edition()));
    }

    [Fact]
    public void What_is_public_already_is_not_published_again_and_what_was_replaced_may_be()
    {
        var first = new Publication("e", Corrects: null, Now, ConfirmedBy: null, []);
        var published = RoundState.Empty.AfterComputing("e").AfterPublishing(first);
        var replaced = published.AfterPublishing(first with { Edition = "f", Corrects = "e" });

        Assert.Equal(first, Assert.IsType<PublicationDecision.AlreadyPublished>(Decide(Edition(Card("a", 1m)), round: published)).Publication);
        Assert.Equal("f", Assert.IsType<PublicationDecision.Accepted>(Decide(Edition(Card("a", 1m)), round: replaced)).Publication.Corrects);
    }

    [Fact]
    public void An_edition_that_is_not_the_newest_is_published_only_where_that_is_said()
    {
        var round = RoundState.Empty.AfterComputing("e").AfterComputing("f");

        Assert.Equal("f", Assert.IsType<PublicationDecision.Older>(Decide(Edition(Card("a", 1m)), round: round)).Newest);
        Assert.IsType<PublicationDecision.Accepted>(Decide(Edition(Card("a", 1m)), round: round, evenIfOlder: true));
    }

    private static Edition Edition(params Scorecard[] cards) =>
        new("e", TheRound.Period, TheRound.Group, [], Previous: null, "c1", "1", Ranking.Of(TheRubric, cards, []));

    private static PublicationDecision Decide(
        Edition edition, string? confirmedBy = null, IReadOnlyList<Confirmation>? confirmations = null, RoundState? round = null,
        bool evenIfOlder = false) =>
        PublicationDecision.Of(edition, round ?? RoundState.Empty.AfterComputing("e"), Now, confirmedBy, confirmations ?? [], evenIfOlder);
}
