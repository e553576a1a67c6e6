namespace Dti.Domain.Submissions;

/// <summary>A submission's claim to speak for a unit.</summary>
/// <param name="Source">Id of the unit that submitted.</param>
/// <param name="LastModified">When the content was put in place, by the storage's clock.</param>
/// <param name="ContentHash">Breaks a tie of times, so that every order of arrival ends the same.</param>
public sealed record Claim(string Submission, string Unit, string Source, ScoreStage Stage, DateTimeOffset LastModified, string ContentHash)
{
    /// <summary>
    /// The claim that counts for a unit: the furthest stage; then the unit's own word before its parent's table; then the newest.
    /// </summary>
    public static Claim? Winner(IEnumerable<Claim> claims) =>
        claims.OrderByDescending(claim => claim.Stage)
            .ThenByDescending(claim => claim.Source == claim.Unit)
            .ThenByDescending(claim => claim.LastModified)
            .ThenByDescending(claim => claim.ContentHash, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>Why this claim won over the others of its unit, or lost to the winner: one Vietnamese sentence.</summary>
    public string Explain(Claim winner)
    {
        if (winner.Submission == Submission)
            return "Được sử dụng.";
        if (winner.Stage != Stage)
            return $"Không được sử dụng vì đã có kết quả ở bước sau (bài gửi {winner.Submission}).";

        return winner.Source != Source
            ? $"Không được sử dụng vì đơn vị đã tự gửi số liệu (bài gửi {winner.Submission})."
            : $"Không được sử dụng vì đã có bài gửi mới hơn ({winner.Submission}).";
    }
}
