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
/// <param name="Why">Vietnamese sentence for a blocked unit, else null.</param>
public sealed record UnitProgress(string Unit, SubmissionStatus Status, string? Submission, DateTimeOffset? ReceivedAt, string? Why);

/// <summary>A submission of which a unit's part cannot be used.</summary>
public sealed record BlockedSubmission(string Unit, string Submission, string Reading, DateTimeOffset ReceivedAt, string Why)
{
    /// <summary>The one that arrived last; of those that arrived together, the one with the greatest reading id.</summary>
    public static BlockedSubmission? Newest(IEnumerable<BlockedSubmission> submissions) =>
        submissions.OrderByDescending(submission => submission.ReceivedAt)
            .ThenByDescending(submission => submission.Reading, StringComparer.Ordinal)
            .FirstOrDefault();
}

/// <summary>Who has delivered what in a round.</summary>
/// <param name="Units">One per expected unit, in the round's order.</param>
public sealed record RoundProgress(Round Round, IReadOnlyList<UnitProgress> Units)
{
    public int Received => Units.Count(unit => unit.Status != SubmissionStatus.Missing);

    /// <param name="claims">Of the round's period and kind, in any order.</param>
    /// <param name="blocked">In any order; of several for one unit the newest is shown.</param>
    public static RoundProgress Of(Round round, IEnumerable<Claim> claims, IEnumerable<BlockedSubmission> blocked)
    {
        var claimsByUnit = claims.ToLookup(claim => claim.Unit, StringComparer.Ordinal);
        var blockedByUnit = blocked.ToLookup(submission => submission.Unit, StringComparer.Ordinal);
        return new RoundProgress(round, [.. round.ExpectedUnits.Select(ProgressOf)]);

        UnitProgress ProgressOf(string unit)
        {
            if (Claim.Winner(claimsByUnit[unit]) is { } winner)
            {
                var isLate = VietnamTime.DayOf(winner.LastModified) > round.DueDay;
                return new UnitProgress(
                    unit, isLate ? SubmissionStatus.Late : SubmissionStatus.OnTime, winner.Submission, winner.LastModified, Why: null);
            }

            return BlockedSubmission.Newest(blockedByUnit[unit]) is { } newest
                ? new UnitProgress(unit, SubmissionStatus.Blocked, newest.Submission, newest.ReceivedAt, newest.Why)
                : new UnitProgress(unit, SubmissionStatus.Missing, Submission: null, ReceivedAt: null, Why: null);
        }
    }

    public int Count(SubmissionStatus status) => Units.Count(unit => unit.Status == status);
}
