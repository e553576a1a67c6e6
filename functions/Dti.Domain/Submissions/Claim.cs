namespace Dti.Domain.Submissions;

/// <summary>A submission's claim to speak for a unit.</summary>
/// <param name="Blob">Container and name of the blob it lies in.</param>
/// <param name="Source">Id of the unit that submitted.</param>
/// <param name="LastModified">When the content was put in place, by the storage's clock.</param>
/// <param name="ContentHash">Breaks a tie of times, so that every order of arrival ends the same.</param>
public sealed record Claim(
    string Submission, string Blob, string Unit, string Source, ScoreStage Stage, DateTimeOffset LastModified, string ContentHash)
{
    /// <summary>
    /// Whether this claim takes the place of another of the same unit and source. Contents of one blob that were put in place within
    /// the same second cannot be told apart by time: the one that is read last stays, and whoever makes a claim looks afterwards
    /// whether it has read the blob's present content.
    /// </summary>
    public bool Supersedes(Claim current) => Submission != current.Submission
        && (Blob == current.Blob ? LastModified >= current.LastModified : Winner([this, current]) == this);

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
