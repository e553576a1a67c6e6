using System.Collections.Concurrent;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>
/// Computes a round from what counts now and makes the result its newest edition. When nothing that goes into it has changed, nothing
/// is written; when two computations meet, one event stays and the other looks again.
/// </summary>
internal sealed class RoundComputation(
    CatalogueStore catalogues, CurrentTable current, SubmissionsTable submissions, ScoresTable scores, EditionsTable editions,
    RoundLog rounds, Archive archive, TimeProvider clock, ILogger<RoundComputation> log)
{
    // Each is one query for the scores of one submission.
    private const int ReadingsAtOnce = 16;

    /// <param name="group">Of a round of scores that the catalogue has, or had a moment ago.</param>
    /// <returns>
    /// Id of the newest edition, or null when the round has no input at all and need not be computed yet, or is in the catalogue no more.
    /// </returns>
    public async Task<string?> ComputeAsync(Period period, string group, bool isDue, CancellationToken cancellationToken)
    {
        while (true)
        {
            // The state is read before catalogue and inputs: if anyone computes from newer ones meanwhile, the event's number is taken.
            var stored = await rounds.CatchUpAsync(group, period, cancellationToken);
            var catalogue = await catalogues.ReadCurrentAsync(cancellationToken);
            if (catalogue.FindScoring(period, group) is not { } round)
                return null;

            var blocked = await submissions.ListBlockedAsync(round.Period, round.Kind, cancellationToken);
            var claims = await current.ListAsync(round.Period, round.Kind, cancellationToken);
            var inputs = RoundInputs.Of(round, claims, blocked);
            if (stored.State.Current is null && !isDue && inputs.All(input => input.Reason == NotRankedReason.NoSubmission))
                return null;

            var previous = await FindPreviousAsync(round, catalogue, cancellationToken);
            var id = Edition.IdOf(round.Period, round.Group, inputs, previous, catalogue.Version, ScoreRules.Version, services: null);
            if (stored.State.Current == id)
                return id;

            var edition = await ComputeAsync(round, catalogue, inputs, blocked, previous, cancellationToken);
            if (await TryKeepAsync(stored, edition, cancellationToken))
            {
                log.RoundComputed(round.Period, round.Group, id, inputs.Count(input => input.Reading is not null), inputs.Count);
                return id;
            }

            log.RoundComputedByAnother(round.Period, round.Group);
        }
    }

    private async Task<EditionReference?> FindPreviousAsync(Round round, ReferenceCatalogue catalogue, CancellationToken cancellationToken)
    {
        if (PreviousRound.Of(catalogue, round) is not { } previous)
            return null;

        var state = (await editions.ReadRoundAsync(previous.Group, previous.Period, cancellationToken)).State;
        return state.Baseline is { } edition ? new EditionReference(previous.Period, previous.Group, edition) : null;
    }

    private async Task<Edition> ComputeAsync(
        Round round, ReferenceCatalogue catalogue, IReadOnlyList<EditionInput> inputs, IReadOnlyList<BlockedSubmission> blocked,
        EditionReference? previous, CancellationToken cancellationToken)
    {
        var points = new ConcurrentDictionary<string, UnitScores>(StringComparer.Ordinal);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ReadingsAtOnce, CancellationToken = cancellationToken };
        var readings = inputs.Where(input => input.Reading is not null).GroupBy(input => input.Reading!, StringComparer.Ordinal);
        await Parallel.ForEachAsync(readings, options, async (counted, token) =>
        {
            var submitted = await scores.ReadAsync(round.Period, counted.Key, token);
            foreach (var unit in counted.Select(input => input.Unit).Where(submitted.ContainsKey))
                points[unit] = submitted[unit];
        });

        var whyBlocked = blocked.GroupBy(submission => submission.Unit, StringComparer.Ordinal)
            .ToDictionary(unit => unit.Key, unit => BlockedSubmission.Newest(unit)!.Why, StringComparer.Ordinal);
        var rubric = catalogue.RubricOf(catalogue.FindGroup(round.Group)!);
        return RoundInputs.Compute(round, rubric, inputs, points, whyBlocked, previous, catalogue.Version, ScoreRules.Version, services: null, serviceBoard: null);
    }

    /// <returns>False when another event took the number of this one.</returns>
    private async Task<bool> TryKeepAsync(StoredRound stored, Edition edition, CancellationToken cancellationToken)
    {
        var content = EditionSnapshot.Of(edition);
        var hash = Archive.HashOf(content);
        await archive.KeepAsync(hash, content, cancellationToken);
        var computed = RoundEvent.OfComputing(clock.GetUtcNow(), new StoredEdition(edition.Id, hash));
        return await rounds.TryAppendAsync(stored, computed, cancellationToken);
    }
}
