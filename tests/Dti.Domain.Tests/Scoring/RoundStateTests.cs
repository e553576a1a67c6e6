using Dti.Domain.Scoring;

namespace Dti.Domain.Tests.Scoring;

public class RoundStateTests
{
    [Fact]
    public void Before_anything_happened_there_is_nothing_to_see()
    {
        Assert.Null(RoundState.Empty.Current);
        Assert.Null(RoundState.Empty.Published);
        Assert.Null(RoundState.Empty.Baseline);
    }

    [Fact]
    public void Publish_correct_publish_keeps_all_three_and_says_what_each_is()
    {
        var round = RoundState.Empty.AfterComputing("a");
        round = round.AfterPublishing(Publish(round, "a")).AfterComputing("b");
        var draft = round.StandingOf("b");
        round = round.AfterPublishing(Publish(round, "b")).AfterComputing("c");
        round = round.AfterPublishing(Publish(round, "c"));

        Assert.Equal((EditionStatus.Provisional, "a", null), (draft.Status, draft.Corrects, draft.ReplacedBy));
        Assert.Equal(
            [(EditionStatus.Published, null, "c"), (EditionStatus.Corrected, "a", "c"), (EditionStatus.Corrected, "b", null)],
            new[] { "a", "b", "c" }.Select(round.StandingOf).Select(one => (one.Status, one.Corrects, one.ReplacedBy)));
        Assert.Equal((6, "c", "c"), (round.Events, round.Current, round.Published));
        Assert.Equal(["a", "b", "c"], round.Publications.Select(one => one.Edition));
    }

    [Fact]
    public void An_edition_that_is_published_again_takes_the_place_of_the_one_between()
    {
        var round = RoundState.Empty.AfterComputing("a");
        round = round.AfterPublishing(Publish(round, "a"));
        round = round.AfterPublishing(Publish(round, "b"));
        round = round.AfterPublishing(Publish(round, "a"));

        Assert.Equal((EditionStatus.Corrected, "b", null), Seen(round.StandingOf("a")));
        Assert.Equal((EditionStatus.Corrected, "a", "a"), Seen(round.StandingOf("b")));
    }

    [Fact]
    public void A_later_round_compares_itself_with_what_was_published_not_with_a_draft()
    {
        var computed = RoundState.Empty.AfterComputing("a");
        var published = computed.AfterPublishing(Publish(computed, "a")).AfterComputing("b");

        Assert.Equal("a", computed.Baseline);
        Assert.Equal("a", published.Baseline);
    }

    private static Publication Publish(RoundState round, string edition) =>
        new(edition, round.Published, DateTimeOffset.UnixEpoch, ConfirmedBy: null, []);

    private static (EditionStatus, string?, string?) Seen(EditionStanding standing) =>
        (standing.Status, standing.Corrects, standing.ReplacedBy);
}
