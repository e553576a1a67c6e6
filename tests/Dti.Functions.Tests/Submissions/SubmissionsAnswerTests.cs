using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;
using Dti.Functions.Submissions;

namespace Dti.Functions.Tests.Submissions;

public class SubmissionsAnswerTests
{
    private static readonly Round TheRound =
        new(Period.TryParse("2023-Q1", out var period) ? period : null!, SubmissionKind.Scores, "g", ["a", "b"], new DateOnly(2023, 4, 15));

    [Fact]
    public void A_correction_counts_from_when_it_came_and_the_first_is_still_told()
    {
        var unit = AnswerOf([Submission("1", "a", 10), Submission("2", "a", 20)], [ClaimOf("2", 20)]).Units[0];

        Assert.Equal(("late", 5), (unit.Status, unit.DaysLate));
        Assert.Equal((At(20), At(10)), (unit.ReceivedAt, unit.FirstReceivedAt));
    }

    [Fact]
    public void What_another_kind_of_upload_says_of_a_unit_is_not_its_first()
    {
        var unit = AnswerOf([Submission("1", "a", 10, "services"), Submission("2", "a", 20)], [ClaimOf("2", 20)]).Units[0];

        Assert.Equal(At(20), unit.FirstReceivedAt);
    }

    [Fact]
    public void The_day_is_the_one_in_Vietnam()
    {
        var evening = new DateTime(2023, 4, 15, 17, 30, 0, DateTimeKind.Utc);
        var claim = ClaimOf("1", 1) with { LastModified = evening };

        var unit = AnswerOf([Submission("1", "a", 1) with { ReceivedAt = evening }], [claim]).Units[0];

        Assert.Equal(("late", 1, new DateOnly(2023, 4, 16), evening), (unit.Status, unit.DaysLate, unit.ReceivedDay, unit.ReceivedAt));
    }

    private static RoundAnswer AnswerOf(IReadOnlyList<StoredSubmission> submissions, IReadOnlyList<Claim> claims) =>
        RoundAnswer.Of(RoundProgress.Of(TheRound, claims, []), ReferenceCatalogue.Empty, new PeriodSubmissions(submissions));

    private static DateTime At(int day) => new(2023, 4, day, 2, 0, 0, DateTimeKind.Utc);

    private static Claim ClaimOf(string submission, int day) =>
        new(submission, "c", "scores/2023-Q1/a/x.xlsx", "a", "a", ScoreStage.SelfScored, At(day), "00");

    private static StoredSubmission Submission(string id, string unit, int day, string container = "scores") => new(
        id, "2023-Q1", container, "2023-Q1/a/x.xlsx", unit, "sha256:00", "\"1\"", At(day), Outcome.Accepted, new FindingCounts(0, 0, 0), 1, "c",
        [new SubmittedUnit(unit, null)]);
}
