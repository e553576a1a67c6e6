using Dti.Domain.Submissions;

namespace Dti.Functions.Storage;

/// <summary>One uploaded content at one path, and how it ended.</summary>
/// <param name="Period">Period code as in the path, or null where the path names none.</param>
/// <param name="BlobName">Full name within the container.</param>
/// <param name="ContentHash"><c>sha256:…</c>, or null for content too large to be read.</param>
/// <param name="ReceivedAt">When the content was put in place, by the storage's clock.</param>
/// <param name="Version">1 for the first content at this path, 2 for the next; for display.</param>
/// <param name="Units">Units it speaks of, and why those that cannot be used cannot.</param>
internal sealed record StoredSubmission(
    string Id, string? Period, string Container, string BlobName, string? Submitter, string? ContentHash, string ETag, DateTimeOffset ReceivedAt,
    Outcome Outcome, FindingCounts Counts, int Version, string CatalogueVersion, IReadOnlyList<SubmittedUnit> Units)
{
    /// <summary>Container and blob name.</summary>
    public string Path => $"{Container}/{BlobName}";

    /// <summary>Names what was read from it: see <see cref="SubmissionId.ReadingOf"/>.</summary>
    public string Reading => SubmissionId.ReadingOf(Id, CatalogueVersion);
}

/// <summary>A unit in a submission.</summary>
/// <param name="WhyUnusable">Null when its figures can be used.</param>
internal sealed record SubmittedUnit(string Unit, string? WhyUnusable);
