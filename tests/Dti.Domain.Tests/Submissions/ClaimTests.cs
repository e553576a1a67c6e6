using Dti.Domain.Submissions;

namespace Dti.Domain.Tests.Submissions;

public class ClaimTests
{
    private static readonly DateTimeOffset Noon = new(2023, 4, 10, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_furthest_stage_counts_before_all_else()
    {
        var final = Claimed("final", source: "d", stage: ScoreStage.Final, at: Noon.AddYears(-1));

        Assert.Equal("final", Winner(Claimed("own"), final, Claimed("verified", stage: ScoreStage.Verified)));
    }

    [Fact]
    public void A_units_own_word_counts_before_an_older_or_newer_table_of_its_parent()
    {
        var own = Claimed("own");

        Assert.Equal(
            "own", Winner(own, Claimed("newer", source: "d", at: Noon.AddDays(1)), Claimed("older", source: "d", at: Noon.AddDays(-1))));
    }

    [Fact]
    public void The_newest_counts_then_the_greatest_hash()
    {
        Assert.Equal("new", Winner(Claimed("old", hash: "ff"), Claimed("new", at: Noon.AddTicks(1), hash: "00")));
        Assert.Equal("great", Winner(Claimed("small", hash: "0a"), Claimed("great", hash: "0b")));
    }

    [Fact]
    public void Readings_of_one_content_by_two_catalogues_have_one_winner()
    {
        var (old, read) = (Claimed("a") with { CatalogueVersion = "01" }, Claimed("a") with { CatalogueVersion = "02" });

        Assert.Equal("02", Claim.Winner([old, read])!.CatalogueVersion);
        Assert.Equal("02", Claim.Winner([read, old])!.CatalogueVersion);
    }

    [Fact]
    public void Nobody_wins_where_nothing_is_claimed()
    {
        Assert.Null(Claim.Winner([]));
    }

    [Fact]
    public void The_winner_does_not_depend_on_the_order_of_arrival()
    {
        Claim[] claims =
        [
            Claimed("a", source: "d", stage: ScoreStage.Verified), Claimed("b", stage: ScoreStage.Verified, hash: "01"),
            Claimed("c", stage: ScoreStage.Verified, hash: "02"), Claimed("e", at: Noon.AddDays(9)),
            Claimed("f", source: "d", at: Noon.AddDays(9)),
        ];

        Assert.All(Permutations(claims), order => Assert.Equal("c", Winner(order)));
    }

    [Fact]
    public void What_stands_after_all_have_arrived_does_not_depend_on_their_order()
    {
        Claim[] claims =
        [
            Claimed("a", "x.xlsx"), Claimed("b", "y.xlsx", at: Noon.AddSeconds(1)),
            Claimed("c", "z.xlsx", hash: "99", at: Noon.AddSeconds(1)),
            Claimed("d", "z.xlsx", at: Noon.AddSeconds(-5)),
        ];

        Assert.All(Permutations(claims), order =>
            Assert.Equal("c", order.Aggregate((current, next) => next.Supersedes(current) ? next : current).Submission));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Of_one_blob_the_content_read_last_stays_unless_it_is_older(int seconds, bool supersedes)
    {
        var next = Claimed("b", at: Noon.AddSeconds(seconds), hash: "00");

        Assert.Equal(supersedes, next.Supersedes(Claimed("a", hash: "ff")));
    }

    [Theory]
    [InlineData(-1, "ff", false)]
    [InlineData(0, "00", false)]
    [InlineData(0, "ff", true)]
    [InlineData(1, "00", true)]
    public void Of_two_blobs_the_newer_stays_then_the_greater_hash(int seconds, string hash, bool supersedes)
    {
        var next = Claimed("b", "b.xlsx", at: Noon.AddSeconds(seconds), hash: hash);

        Assert.Equal(supersedes, next.Supersedes(Claimed("a", "a.xlsx", hash: "88")));
    }

    [Fact]
    public void Of_two_blobs_the_further_stage_stays()
    {
        var verified = Claimed("b", "b.xlsx", stage: ScoreStage.Verified, at: Noon.AddDays(-1));

        Assert.True(verified.Supersedes(Claimed("a", "a.xlsx")));
        Assert.False(Claimed("a", "a.xlsx").Supersedes(verified));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void One_reading_takes_its_own_place_only_when_it_was_put_there_again(int seconds, bool supersedes)
    {
        Assert.Equal(supersedes, Claimed("a", at: Noon.AddSeconds(seconds)).Supersedes(Claimed("a")));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void Content_that_was_read_with_another_catalogue_takes_its_former_place(int seconds, bool supersedes)
    {
        Assert.Equal(supersedes, Claimed("a", at: Noon.AddSeconds(seconds), catalogue: "c2").Supersedes(Claimed("a")));
    }

    [Fact]
    public void One_content_in_two_blobs_at_one_time_has_one_winner()
    {
        var (left, right) = (Claimed("a", "a.xlsx"), Claimed("b", "b.xlsx"));

        Assert.Equal(("b", "b"), (Winner(left, right), Winner(right, left)));
        Assert.Equal((false, true), (left.Supersedes(right), right.Supersedes(left)));
    }

    [Fact]
    public void A_loser_is_told_the_winner_and_the_reason()
    {
        var own = Claimed("own", "own.xlsx");

        Assert.Equal("Được sử dụng.", own.Explain([own]));
        Assert.Equal(
            "Không được sử dụng vì đã có kết quả ở bước sau, trong tệp f.xlsx.",
            own.Explain([own, Claimed("final", "f.xlsx", source: "d", stage: ScoreStage.Final)]));
        Assert.Equal("Không được sử dụng vì đơn vị đã tự gửi số liệu, trong tệp own.xlsx.", Claimed("parent", source: "d").Explain([own]));
        Assert.Equal(
            "Không được sử dụng vì đã có số liệu mới hơn, trong tệp n.xlsx.", own.Explain([Claimed("newer", "n.xlsx", at: Noon.AddDays(1))]));
    }

    [Fact]
    public void A_winner_is_told_the_loser_and_the_reason()
    {
        var parent = Claimed("parent", "p.xlsx", source: "d", at: Noon.AddDays(-1));
        var grandparent = Claimed("province", "g.xlsx", source: "p", at: Noon.AddDays(-2));
        var own = Claimed("own", "own.xlsx");
        var final = Claimed("final", "f.xlsx", source: "d", stage: ScoreStage.Final);

        Assert.Equal("Được sử dụng thay cho tệp p.xlsx, vì đây là số liệu do đơn vị tự gửi.", own.Explain([grandparent, parent, own]));
        Assert.Equal("Được sử dụng thay cho tệp own.xlsx, vì đây là kết quả ở bước sau.", final.Explain([own, final]));
        Assert.Equal("Được sử dụng thay cho tệp g.xlsx, vì đây là số liệu mới hơn.", parent.Explain([grandparent, parent]));
    }

    [Fact]
    public void A_later_stage_explains_more_than_who_sent_it()
    {
        Assert.StartsWith(
            "Không được sử dụng vì đã có kết quả ở bước sau",
            Claimed("parent", source: "d").Explain([Claimed("verified", stage: ScoreStage.Verified)]), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_units_above_neither_is_the_unit_itself()
    {
        Assert.StartsWith(
            "Không được sử dụng vì đã có số liệu mới hơn",
            Claimed("province", source: "p").Explain([Claimed("district", source: "d", at: Noon.AddDays(1))]), StringComparison.Ordinal);
    }

    private static string? Winner(params Claim[] claims) => Claim.Winner(claims)?.Submission;

    private static Claim Claimed(
        string submission, string blob = "a.xlsx", string source = "u", ScoreStage stage = ScoreStage.SelfScored, DateTimeOffset? at = null,
        string hash = "00", string catalogue = "c1") =>
        new(submission, catalogue, blob, "u", source, stage, at ?? Noon, hash);

    private static IEnumerable<Claim[]> Permutations(Claim[] claims) => claims.Length <= 1
        ? [claims]
        : claims.SelectMany((claim, at) =>
            Permutations([.. claims.Where((_, other) => other != at)]).Select(rest => (Claim[])[claim, .. rest]));
}
