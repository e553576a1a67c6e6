using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>
/// Computes a round from what counts now and makes the result the current edition. When nothing that goes into it has changed,
/// nothing is written; when two computations meet, the pointer is flipped by one and the other looks again.
/// </summary>
internal sealed class RoundComputation(
    CurrentTable current, SubmissionsTable submissions, ScoresTable scores, EditionsTable editions, RankingsTable rankings,
     ILogger<RoundComputation> log)
{
    /// <returns>The edition that is current, or null when the round has no input at all and need not be computed yet.</returns>
    public async Task<StoredEdition?> ComputeAsync(Round round, ReferenceCatalogue catalogue, bool isDue, CancellationToken cancellationToken)
    {
        while (true)
        {
            // The pointer is read before the inputs: if anyone computes from newer ones meanwhile, the flip below fails.
            var pointer = await editions.FindCurrentAsync(round.Group, round.Period, cancellationToken);
            var blocked = await submissions.ListBlockedAsync(round.Period, cancellationToken);
            var claims = await current.ListAsync(round.Period, round.Kind, cancellationToken);
            var inputs = RoundInputs.Of(round, claims, blocked);
            if (pointer.Edition is null && !isDue && inputs.All(input => input.Reason == NotRankedReason.NoSubmission))
                return null;

            var id = Edition.IdOf(round.Period, round.Group, inputs, catalogue.Version, ScoreRules.Version);
            var stored = new StoredEdition(id, round.Period, round.Group, catalogue.Version, ScoreRules.Version);
            if (pointer.Edition == id)
                return stored;

            await SaveAsync(round, catalogue, stored, inputs, blocked, cancellationToken);
            if (await editions.TryPointToAsync(stored, pointer, cancellationToken))
            {
                log.RoundComputed(round.Period, round.Group, id, inputs.Count(input => input.Reading is not null), inputs.Count);
                return stored;
            }

            log.RoundComputedByAnother(round.Period, round.Group);
        }
    }

    private async Task SaveAsync(
        Round round, ReferenceCatalogue catalogue, StoredEdition stored, IReadOnlyList<EditionInput> inputs,
        IReadOnlyList<BlockedSubmission> blocked, CancellationToken cancellationToken)
    {
        var points = new Dictionary<string, UnitScores>(StringComparer.Ordinal);
        foreach (var counted in inputs.Where(input => input.Reading is not null).GroupBy(input => input.Reading!, StringComparer.Ordinal))
        {
            var submitted = await scores.ReadAsync(round.Period, counted.Key, cancellationToken);
            foreach (var unit in counted.Select(input => input.Unit).Where(submitted.ContainsKey))
                points[unit] = submitted[unit];
        }

        var whyBlocked = blocked.GroupBy(submission => submission.Unit, StringComparer.Ordinal)
            .ToDictionary(unit => unit.Key, unit => BlockedSubmission.Newest(unit)!.Why, StringComparer.Ordinal);
        var rubric = catalogue.RubricOf(catalogue.FindGroup(round.Group)!);
        await rankings.SaveAsync(
            RoundInputs.Compute(round, rubric, inputs, points, whyBlocked, stored.CatalogueVersion, stored.RulesVersion), cancellationToken);
        await editions.SaveAsync(stored, cancellationToken);
    }
}
