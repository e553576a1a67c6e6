using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;

namespace Dti.Functions.Reports;

/// <summary>Gathers what a report of a collecting office is composed from.</summary>
internal sealed class ReportSource(CatalogueStore catalogues, EditionReader editions, FindingsTable findings, SubmissionsTable submissions)
{
    /// <param name="unit">Id of the unit that collects.</param>
    /// <param name="edition">Id of an edition, or null or empty for the newest.</param>
    /// <returns>Null where there is no such round, edition or document profile.</returns>
    public async Task<ReportFacts?> FindAsync(Period period, string unit, string? edition, CancellationToken cancellationToken)
    {
        var current = await catalogues.ReadCurrentAsync(cancellationToken);
        return current.FindRound(period, SubmissionKind.Scores, unit) is { } round
            && await editions.FindAsync(round.Group, period, edition, cancellationToken) is { } read
            && read.Group.Owner == unit
                ? await FindAsync(read, cancellationToken)
                : null;
    }

    /// <returns>Null where the edition's catalogue has no document profile for the unit that collects.</returns>
    public async Task<ReportFacts?> FindAsync(ReadEdition read, CancellationToken cancellationToken)
    {
        var (period, unit) = (read.Edition.Period, read.Group.Owner);
        if (read.Catalogue.FindProfile(unit) is not { } profile
            || read.Catalogue.FindRound(period, SubmissionKind.Scores, unit) is not { } round)
            return null;

        var notes = await NotesAsync(period, read.Edition, cancellationToken);
        var changes = await editions.FindCorrectedAsync(read, cancellationToken) is { } corrected
            ? EditionChanges.Between(corrected.Edition, read.Edition, read.Rubric)
            : null;
        return new ReportFacts(read.Catalogue, round, read.Group, read.Rubric, profile, read.Edition, read.Standing, changes, notes);
    }

    // What a file says of a unit whose figures were taken from elsewhere is no concern of the report.
    private async Task<IReadOnlyList<ReportFinding>> NotesAsync(Period period, Edition edition, CancellationToken cancellationToken)
    {
        var readings = edition.Inputs.Where(input => input.Reading is not null)
            .ToLookup(input => input.Reading!, input => input.Unit, StringComparer.Ordinal);
        var files = (await submissions.ListAsync(period.ToString(), cancellationToken))
            .ToDictionary(submission => submission.Id, submission => submission.BlobName, StringComparer.Ordinal);

        var found = await findings.ReadManyAsync([.. readings.Select(reading => reading.Key)], cancellationToken);
        var notes = new List<ReportFinding>();
        foreach (var units in readings.OrderBy(reading => reading.Key, StringComparer.Ordinal))
        {
            var file = readings.Count > 1 ? files.GetValueOrDefault(SubmissionId.OfReading(units.Key)) : null;
            notes.AddRange(found[units.Key].Where(finding => finding.Unit is null || units.Contains(finding.Unit))
                .Select(finding => new ReportFinding(file, finding)));
        }

        return notes;
    }
}
