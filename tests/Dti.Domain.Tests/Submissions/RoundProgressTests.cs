using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Submissions;

public class RoundProgressTests
{
    private static readonly Round TheRound =
        new(Period("2023-Q1"), SubmissionKind.Scores, "p.d.communes", ["c", "a", "b"], new DateOnly(2023, 4, 15));

    [Theory]
    [InlineData("2023-04-15T16:59:59Z", SubmissionStatus.OnTime, 0)]
    [InlineData("2023-04-15T16:59:59.9999999Z", SubmissionStatus.OnTime, 0)]
    [InlineData("2023-04-15T17:00:00Z", SubmissionStatus.Late, 1)]
    [InlineData("2023-04-15T23:59:59+07:00", SubmissionStatus.OnTime, 0)]
    [InlineData("2023-04-16T00:00:00+07:00", SubmissionStatus.Late, 1)]
    [InlineData("2023-04-16T16:59:59Z", SubmissionStatus.Late, 1)]
    [InlineData("2023-05-01T17:00:00Z", SubmissionStatus.Late, 17)]
    [InlineData("2022-01-01T00:00:00Z", SubmissionStatus.OnTime, 0)]
    public void The_due_day_ends_at_midnight_in_Vietnam(string arrived, SubmissionStatus status, int daysLate)
    {
        var at = DateTimeOffset.Parse(arrived, null);

        var unit = RoundProgress.Of(TheRound, [Claimed("a", "s", at)], []).Units[1];

        Assert.Equal(new UnitProgress("a", status, "s", at, ScoreStage.SelfScored, daysLate, Why: null, Remedy: null), unit);
    }

    [Fact]
    public void Units_stand_in_the_rounds_order_and_others_are_left_out()
    {
        var progress = RoundProgress.Of(TheRound, [Claimed("z", "s", At(1)), Claimed("b", "s", At(1))], [Blocked("y", "t", At(1))]);

        Assert.Equal(
            [("c", SubmissionStatus.Missing), ("a", SubmissionStatus.Missing), ("b", SubmissionStatus.OnTime)],
            progress.Units.Select(unit => (unit.Unit, unit.Status)));
    }

    [Fact]
    public void Of_two_readings_of_one_submission_the_greater_is_shown_in_every_order()
    {
        var (old, read) = (new BlockedSubmission("a", "s", "s.01", At(1), "cũ"), new BlockedSubmission("a", "s", "s.02", At(1), "mới"));

        Assert.Equal("mới", BlockedSubmission.Newest([old, read])!.Why);
        Assert.Equal("mới", BlockedSubmission.Newest([read, old])!.Why);
    }

    [Fact]
    public void Nothing_is_known_of_a_missing_unit()
    {
        Assert.Equal(
            new UnitProgress("c", SubmissionStatus.Missing, null, null, null, DaysLate: null, null, "Đề nghị gửi số liệu của kỳ này."),
            RoundProgress.Of(TheRound, [], []).Units[0]);
    }

    [Fact]
    public void What_counts_decides_and_not_what_came_first_or_last()
    {
        Claim[] claims = [Claimed("a", "own", At(3)), Claimed("a", "parent", At(30), source: "d"), Claimed("a", "older", At(1))];

        var unit = RoundProgress.Of(TheRound, claims, []).Units[1];

        Assert.Equal((SubmissionStatus.OnTime, "own"), (unit.Status, unit.Submission));
    }

    [Fact]
    public void A_correction_after_the_due_day_is_late()
    {
        var unit = RoundProgress.Of(TheRound, [Claimed("a", "first", At(3)), Claimed("a", "corrected", At(30))], []).Units[1];

        Assert.Equal((SubmissionStatus.Late, "corrected"), (unit.Status, unit.Submission));
    }

    [Fact]
    public void A_unit_is_blocked_when_nothing_of_it_can_be_used()
    {
        var progress = RoundProgress.Of(TheRound, [Claimed("b", "good", At(1))], [Blocked("a", "bad", At(2)), Blocked("b", "bad", At(3))]);

        Assert.Equal(
            new UnitProgress(
                "a", SubmissionStatus.Blocked, "bad", At(2), null, 0, "Vì bad.",
                "Đề nghị xem phản hồi của tệp, sửa những chỗ được nêu rồi gửi lại."),
            progress.Units[1]);
        Assert.Equal((SubmissionStatus.OnTime, "good"), (progress.Units[2].Status, progress.Units[2].Submission));
    }

    [Fact]
    public void Of_several_blocked_submissions_the_newest_is_shown_then_the_greatest_id()
    {
        BlockedSubmission[] blocked =
        [
            Blocked("a", "1", At(1)), Blocked("a", "3", At(2)), Blocked("a", "2", At(2)), Blocked("a", "9", At(1)),
        ];

        Assert.Equal("3", RoundProgress.Of(TheRound, [], blocked).Units[1].Submission);
        Assert.Equal("3", RoundProgress.Of(TheRound, [], blocked.Reverse()).Units[1].Submission);
        Assert.Null(BlockedSubmission.Newest([]));
    }

    [Fact]
    public void Received_are_all_but_the_missing()
    {
        var progress = RoundProgress.Of(TheRound, [Claimed("a", "s", At(30))], [Blocked("b", "t", At(1))]);

        Assert.Equal(2, progress.Received);
        Assert.Equal(
            [0, 1, 1, 1],
            new[] { SubmissionStatus.OnTime, SubmissionStatus.Late, SubmissionStatus.Blocked, SubmissionStatus.Missing }
                .Select(progress.Count));
    }

    [Fact]
    public void Completeness_is_what_is_in_use_and_not_what_was_sent()
    {
        var progress = RoundProgress.Of(TheRound, [Claimed("a", "s", At(1)), Claimed("c", "s", At(30))], [Blocked("b", "s", At(1))]);

        Assert.Equal((3, 2, 2m / 3), (progress.Received, progress.Complete, progress.Completeness));
        Assert.Equal(1, RoundProgress.Of(TheRound with { ExpectedUnits = [] }, [], []).Completeness);
    }

    [Fact]
    public void A_blocked_unit_may_be_late_too() =>
        Assert.Equal(15, RoundProgress.Of(TheRound, [], [Blocked("a", "bad", At(30))]).Units[1].DaysLate);

    private static DateTimeOffset At(int day) => new(2023, 4, day, 2, 0, 0, TimeSpan.Zero);

    private static Claim Claimed(string unit, string submission, DateTimeOffset at, string? source = null) =>
        new(submission, "c1", $"{submission}.xlsx", unit, source ?? unit, ScoreStage.SelfScored, at, "00");

    private static BlockedSubmission Blocked(string unit, string submission, DateTimeOffset at) =>
        new(unit, submission, $"{submission}.c1", at, $"Vì {submission}.");
}
