using Dti.Domain.Periods;

namespace Dti.Domain.Submissions;

/// <summary>Where an expected unit stands in a round.</summary>
public enum SubmissionStatus
{
    /// <summary>What counts arrived by the due day, Vietnam's calendar.</summary>
    OnTime,

    Late,

    /// <summary>Something arrived, and none of it can be used.</summary>
    Blocked,

    /// <summary>Nothing arrived.</summary>
    Missing,
}

/// <summary>One expected unit's state.</summary>
/// <param name="Submission">What counts for it, or what is blocked; null when nothing arrived.</param>
/// <param name="Stage">Of the scores that count, else null: services have no stages.</param>
/// <param name="DaysLate">Calendar days in Vietnam between the due day and the day it arrived; 0 when on time; null when nothing
/// arrived.</param>
/// <param name="Why">Vietnamese sentence for a blocked unit, else null.</param>
/// <param name="Remedy">Vietnamese sentence saying what the unit is to do; null when nothing.</param>
public sealed record UnitProgress(
    string Unit, SubmissionStatus Status, string? Submission, DateTimeOffset? ReceivedAt, ScoreStage? Stage, int? DaysLate, string? Why, string? Remedy);

/// <summary>A submission of which a unit's part cannot be used.</summary>
public sealed record BlockedSubmission(string Unit, string Submission, string Reading, DateTimeOffset ReceivedAt, string Why)
{
    /// <summary>The one that arrived last; of those that arrived together, the one with the greatest reading id.</summary>
    public static BlockedSubmission? Newest(IEnumerable<BlockedSubmission> submissions) =>
        submissions.OrderByDescending(submission => submission.ReceivedAt)
            .ThenByDescending(submission => submission.Reading, StringComparer.Ordinal)
            .FirstOrDefault();
}

/// <summary>
/// Who has delivered what in a round. A unit is judged by the content that counts for it: one that was on time and is corrected after
/// the due day is late, because what is used arrived late.
/// </summary>
/// <param name="Units">One per expected unit, in the round's order.</param>
public sealed record RoundProgress(Round Round, IReadOnlyList<UnitProgress> Units)
{
    private const string MendAndSendAgain = "Đề nghị xem phản hồi của tệp, sửa những chỗ được nêu rồi gửi lại.";
    private const string SendIt = "Đề nghị gửi số liệu của kỳ này.";

    public int Received => Units.Count(unit => unit.Status != SubmissionStatus.Missing);

    /// <summary>Units whose figures are all there and in use, wherever they stand: files received say nothing of that.</summary>
    public int Complete => Count(SubmissionStatus.OnTime) + Count(SubmissionStatus.Late);

    /// <summary>0 to 1, unrounded; 1 where nobody is expected.</summary>
    public decimal Completeness => Units.Count == 0 ? 1 : (decimal)Complete / Units.Count;

    /// <param name="claims">Of the round's period and kind, in any order.</param>
    /// <param name="blocked">In any order; of several for one unit the newest is shown.</param>
    public static RoundProgress Of(Round round, IEnumerable<Claim> claims, IEnumerable<BlockedSubmission> blocked)
    {
        var claimsByUnit = claims.ToLookup(claim => claim.Unit, StringComparer.Ordinal);
        var blockedByUnit = blocked.ToLookup(submission => submission.Unit, StringComparer.Ordinal);
        return new RoundProgress(
            round, [.. round.ExpectedUnits.Select(unit => Of(round, unit, Claim.Winner(claimsByUnit[unit]), BlockedSubmission.Newest(blockedByUnit[unit])))]);
    }

    public int Count(SubmissionStatus status) => Units.Count(unit => unit.Status == status);

    private static UnitProgress Of(Round round, string unit, Claim? counting, BlockedSubmission? blocked)
    {
        if (counting is not null)
        {
            var daysLate = DaysLate(round, counting.LastModified);
            return new UnitProgress(
                unit, daysLate > 0 ? SubmissionStatus.Late : SubmissionStatus.OnTime, counting.Submission, counting.LastModified,
                round.Kind == SubmissionKind.Scores ? counting.Stage : null, daysLate, Why: null, Remedy: null);
        }

        return blocked is null
            ? new UnitProgress(unit, SubmissionStatus.Missing, Submission: null, ReceivedAt: null, Stage: null, DaysLate: null, Why: null, SendIt)
            : new UnitProgress(
                unit, SubmissionStatus.Blocked, blocked.Submission, blocked.ReceivedAt, Stage: null, DaysLate(round, blocked.ReceivedAt), blocked.Why,
                MendAndSendAgain);
    }

    private static int DaysLate(Round round, DateTimeOffset receivedAt) =>
        Math.Max(0, VietnamTime.DayOf(receivedAt).DayNumber - round.DueDay.DayNumber);
}
