using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;

namespace Dti.Functions.Reports;

/// <summary>Gathers what a report of a collecting office is composed from.</summary>
internal sealed class ReportSource(CatalogueStore catalogues, EditionReader editions, FindingsTable findings)
{
    /// <param name="unit">Id of the unit that collects.</param>
    /// <param name="edition">Id of an edition, or null for the current one.</param>
    /// <returns>Null where there is no such round, edition or document profile.</returns>
    public async Task<ReportFacts?> FindAsync(Period period, string unit, string? edition, CancellationToken cancellationToken)
    {
        var current = await catalogues.ReadCurrentAsync(cancellationToken);
        if (current.FindRound(period, SubmissionKind.Scores, unit) is not { } round
            || await editions.FindAsync(round.Group, period, edition, cancellationToken) is not { } read
            || read.Group.Owner != unit
            || read.Catalogue.FindProfile(unit) is not { } profile)
            return null;

        var found = new List<Finding>();
        foreach (var submission in read.Edition.Inputs.Select(input => input.Submission).OfType<string>().Distinct().Order(StringComparer.Ordinal))
            found.AddRange(await findings.ReadAsync(submission, cancellationToken));
        return new ReportFacts(read.Catalogue, round, read.Group, read.Rubric, profile, read.Edition, found);
    }
}
