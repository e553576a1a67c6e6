namespace Dti.Domain.Submissions;

/// <summary>A submission's claim to speak for a unit.</summary>
/// <param name="CatalogueVersion">What it was read with: the same content may mean something else with another catalogue.</param>
/// <param name="Blob">Container and name of the blob it lies in.</param>
/// <param name="Source">Id of the unit that submitted.</param>
/// <param name="LastModified">When the content was put in place, by the storage's clock.</param>
/// <param name="ContentHash">Breaks a tie of times, so that every order of arrival ends the same.</param>
public sealed record Claim(
    string Submission, string CatalogueVersion, string Blob, string Unit, string Source, ScoreStage Stage, DateTimeOffset LastModified,
    string ContentHash)
{
    /// <summary>Names the figures that were read: see <see cref="SubmissionId.ReadingOf"/>.</summary>
    public string Reading => SubmissionId.ReadingOf(Submission, CatalogueVersion);

    /// <summary>
    /// Whether this claim takes the place of another of the same unit and source. Contents of one blob that were put in place within
    /// the same second cannot be told apart by time: the one that is read last stays, and whoever makes a claim looks afterwards
    /// whether it has read the blob's present content.
    /// </summary>
    public bool Supersedes(Claim current)
    {
        if (Reading == current.Reading)
            return LastModified > current.LastModified;

        return Blob == current.Blob ? LastModified >= current.LastModified : Winner([this, current]) == this;
    }

    /// <summary>
    /// The claim that counts for a unit: the furthest stage; then the unit's own word before its parent's table; then the newest.
    /// </summary>
    public static Claim? Winner(IEnumerable<Claim> claims) =>
        claims.OrderByDescending(claim => claim.Stage)
            .ThenByDescending(claim => claim.Source == claim.Unit)
            .ThenByDescending(claim => claim.LastModified)
            .ThenByDescending(claim => claim.ContentHash, StringComparer.Ordinal)
            .ThenByDescending(claim => claim.Blob, StringComparer.Ordinal)
            .ThenByDescending(claim => claim.CatalogueVersion, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>Why this claim won over the others of its unit, or lost to the winner: one Vietnamese sentence.</summary>
    public string Explain(Claim winner)
    {
        if (winner.Submission == Submission)
            return "Được sử dụng.";
        if (winner.Stage != Stage)
            return $"Không được sử dụng vì đã có kết quả ở bước sau, trong tệp {winner.Blob}.";

        if (winner.Source == winner.Unit && Source != Unit)
            return $"Không được sử dụng vì đơn vị đã tự gửi số liệu, trong tệp {winner.Blob}.";

        return winner.LastModified > LastModified
            ? $"Không được sử dụng vì đã có số liệu mới hơn, trong tệp {winner.Blob}."
            : $"Không được sử dụng vì số liệu được gửi cùng lúc trong tệp {winner.Blob}. Đề nghị gửi lại tệp cần sử dụng.";
    }
}
