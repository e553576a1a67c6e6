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

    /// <summary>Why this claim wins over the others of its unit, or loses to the winner: one Vietnamese sentence that names the other.</summary>
    /// <param name="standing">The claims that stand for the unit, this one or one that took its place included.</param>
    public string Explain(IReadOnlyList<Claim> standing)
    {
        var winner = Winner(standing)!;
        if (winner.Submission != Submission)
            return ExplainLoss(winner);

        return Winner(standing.Where(other => other.Submission != Submission)) is { } second
            ? $"Được sử dụng thay cho tệp {second.Blob}, vì {ReasonOver(second)}."
            : "Được sử dụng.";
    }

    private string ReasonOver(Claim second)
    {
        if (Stage != second.Stage)
            return "đây là kết quả ở bước sau";
        if (Source == Unit && second.Source != Unit)
            return "đây là số liệu do đơn vị tự gửi";
        return LastModified > second.LastModified ? "đây là số liệu mới hơn" : "hai tệp được gửi cùng lúc và chỉ một tệp được chọn";
    }

    private string ExplainLoss(Claim winner)
    {
        if (winner.Stage != Stage)
            return $"Không được sử dụng vì đã có kết quả ở bước sau, trong tệp {winner.Blob}.";
        if (winner.Source == winner.Unit && Source != Unit)
            return $"Không được sử dụng vì đơn vị đã tự gửi số liệu, trong tệp {winner.Blob}.";

        return winner.LastModified > LastModified
            ? $"Không được sử dụng vì đã có số liệu mới hơn, trong tệp {winner.Blob}."
            : $"Không được sử dụng vì số liệu được gửi cùng lúc trong tệp {winner.Blob}. Đề nghị gửi lại tệp cần sử dụng.";
    }
}
