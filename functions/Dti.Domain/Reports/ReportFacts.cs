using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports;

/// <summary>What a report on a round is composed from.</summary>
/// <param name="Catalogue">The version the edition was made with.</param>
/// <param name="Standing">What the edition is taken for.</param>
/// <param name="Changes">Against the published edition that it corrects; null where there is none.</param>
/// <param name="Findings">About units that count, in reading order within each file.</param>
public sealed record ReportFacts(
    ReferenceCatalogue Catalogue, Round Round, Group Group, Rubric Rubric, DocumentProfile Profile, Edition Edition,
    EditionStanding Standing, EditionChanges? Changes, IReadOnlyList<ReportFinding> Findings)
{
    /// <summary>The office's own paragraphs for a section of a report, those for this period before those for any; or none.</summary>
    public IReadOnlyList<string> TextsOf(string report, string section) =>
        Profile.Sections.Where(own => own.Report == report && own.Section == section && (own.Period is null || own.Period == Round.Period))
            .MaxBy(own => own.Period is null ? 0 : 1)?.Paragraphs ?? [];
}
