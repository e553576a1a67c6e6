using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;

namespace Dti.Functions.Submissions;

/// <summary>The submissions of a period, read once, with what is asked of them.</summary>
internal sealed class PeriodSubmissions
{
    private readonly Dictionary<string, StoredSubmission> byId;
    private readonly Dictionary<string, int> versionsByPath;
    private readonly Dictionary<(string Container, string Unit), DateTimeOffset> firstByUnit;

    public PeriodSubmissions(IReadOnlyList<StoredSubmission> all)
    {
        All = all;
        byId = all.ToDictionary(submission => submission.Id, StringComparer.Ordinal);
        versionsByPath = all.GroupBy(submission => submission.Path, StringComparer.Ordinal)
            .ToDictionary(path => path.Key, path => path.Max(submission => submission.Version), StringComparer.Ordinal);
        firstByUnit = all.SelectMany(submission => submission.Units.Select(unit => (submission.Container, unit.Unit, submission.ReceivedAt)))
            .GroupBy(spoken => (spoken.Container, spoken.Unit))
            .ToDictionary(unit => unit.Key, unit => unit.Min(spoken => spoken.ReceivedAt));
    }

    /// <summary>In no meaningful order.</summary>
    public IReadOnlyList<StoredSubmission> All { get; }

    public StoredSubmission? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>How many contents there have been at a path.</summary>
    public int VersionsOf(string path) => versionsByPath[path];

    /// <summary>When the first upload came that speaks of a unit, whatever became of it; null where none does.</summary>
    public DateTimeOffset? FirstReceivedAt(SubmissionKind kind, string unit) =>
        firstByUnit.TryGetValue((Names.Lower(kind), unit), out var first) ? first : null;

    /// <summary>Each unit's part of the submissions of a kind that cannot be used.</summary>
    public IEnumerable<BlockedSubmission> BlockedOf(SubmissionKind kind) =>
        SubmissionsTable.BlockedIn(All, kind);
}
