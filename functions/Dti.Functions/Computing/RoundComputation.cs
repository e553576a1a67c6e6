using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Services.Rules;
using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;
using Dti.Functions.Hosting;
using Dti.Functions.Hosting.Telemetry;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>
/// Computes a round from what counts now and makes the result its newest edition: scores, services, or both, whatever the catalogue
/// collects of the group for the period. When nothing that goes into it has changed, nothing is written; when two computations meet, one
/// event stays and the other looks again.
/// </summary>
internal sealed class RoundComputation(
    CatalogueStore catalogues, CurrentTable current, SubmissionsTable submissions, ScoresTable scores, ServiceComputation measuring,
    EditionsTable editions, RoundLog rounds, Archive archive, Instruments instruments, TimeProvider clock,
    ILogger<RoundComputation> log)
{
    /// <param name="group">Of a round that the catalogue has, or had a moment ago.</param>
    /// <returns>
    /// Id of the newest edition, or null when the round has no input at all and need not be computed yet, or is in the catalogue no more.
    /// </returns>
    public async Task<string?> ComputeAsync(Period period, string group, bool isDue, CancellationToken cancellationToken)
    {
        using var step = instruments.BeginComputation(period);
        try
        {
            var (edition, isNew) = await TryComputeAsync(period, group, isDue, cancellationToken);
            step.End(isNew ? TelemetryNames.Outcomes.Computed : TelemetryNames.Outcomes.Unchanged);
            return edition;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            log.RoundFailed(period, Known(group), FailureText.Of(failure));
            throw;
        }
        finally
        {
            step.Tag(TelemetryNames.Tags.Group, Known(group));
        }
    }

    // What somebody asked for and no catalogue knows may be anything, a name even.
    private string Known(string group) => catalogues.LastRead.FindGroup(group)?.Id ?? "-";

    private async Task<(string? Edition, bool IsNew)> TryComputeAsync(
        Period period, string group, bool isDue, CancellationToken cancellationToken)
    {
        while (true)
        {
            // The state is read before catalogue and inputs: if anyone computes from newer ones meanwhile, the event's number is taken.
            var stored = await rounds.CatchUpAsync(group, period, cancellationToken);
            var catalogue = await catalogues.ReadCurrentAsync(cancellationToken);
            if (await FindBasisAsync(catalogue, period, group, cancellationToken) is not { } basis)
                return (null, false);
            if (stored.State.Current is null && !isDue && basis.AllInputs.All(input => input.Reason == NotRankedReason.NoSubmission))
                return (null, false);

            var id = Edition.IdOf(period, group, basis.Inputs, basis.Previous, catalogue.Version, basis.RulesVersion, basis.Services);
            if (stored.State.Current == id)
                return (id, false);

            var edition = await ComputeAsync(basis, catalogue, cancellationToken);
            if (await TryKeepAsync(stored, edition, cancellationToken))
            {
                log.RoundComputed(period, group, id, basis.AllInputs.Count(input => input.Reading is not null), basis.AllInputs.Count());
                return (id, true);
            }

            log.RoundComputedByAnother(period, group);
        }
    }

    /// <returns>Null where the catalogue collects nothing of the group for the period.</returns>
    private async Task<Basis?> FindBasisAsync(ReferenceCatalogue catalogue, Period period, string group, CancellationToken cancellationToken)
    {
        var (scored, measured) = (catalogue.FindScoring(period, group), catalogue.FindMeasuring(period, group));
        if ((scored ?? measured) is not { } round)
            return null;

        var blocked = scored is null ? [] : await submissions.ListBlockedAsync(period, scored.Kind, cancellationToken);
        var inputs = scored is null
            ? []
            : RoundInputs.Of(scored, await current.ListAsync(period, scored.Kind, cancellationToken), blocked);
        var previous = await ReferenceToAsync(PreviousRound.Of(catalogue, round), cancellationToken);
        var services = measured is null
            ? null
            : await measuring.FindSourcesAsync(
                measured, catalogue, earlier => ReferenceToAsync(earlier, cancellationToken), cancellationToken);
        return new Basis(round, measured, inputs, blocked, previous, services);
    }

    private async Task<EditionReference?> ReferenceToAsync(Round? earlier, CancellationToken cancellationToken)
    {
        if (earlier is null)
            return null;

        var state = (await editions.ReadRoundAsync(earlier.Group, earlier.Period, cancellationToken)).State;
        return state.Baseline is { } edition ? new EditionReference(earlier.Period, earlier.Group, edition) : null;
    }

    private async Task<Edition> ComputeAsync(Basis basis, ReferenceCatalogue catalogue, CancellationToken cancellationToken)
    {
        var (round, group) = (basis.Round, catalogue.FindGroup(basis.Round.Group)!);
        var points = await InputReading.ReadAsync(
            basis.Inputs, (reading, token) => scores.ReadAsync(round.Period, reading, token), cancellationToken);
        var whyBlocked = basis.Blocked.GroupBy(submission => submission.Unit, StringComparer.Ordinal)
            .ToDictionary(unit => unit.Key, unit => BlockedSubmission.Newest(unit)!.Why, StringComparer.Ordinal);
        var measured = basis is { Measured: { } services, Services: { } sources }
            ? await measuring.ComputeAsync(services, catalogue, sources, cancellationToken)
            : null;
        var board = measured is not null && catalogue.ServiceIndexOf(group) is { } index
            ? ServiceBoard.Of(index, basis.Measured!, catalogue, measured)
            : null;
        return RoundInputs.Compute(
            round, catalogue.RubricOf(group), basis.Inputs, points, whyBlocked, basis.Previous, catalogue.Version, basis.RulesVersion, measured,
            board);
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

    /// <param name="Round">Of scores, or of services where the group is not scored in the period.</param>
    /// <param name="Measured">The round of services, or null.</param>
    /// <param name="Blocked">Submissions of scores that cannot be used.</param>
    private sealed record Basis(
        Round Round, Round? Measured, IReadOnlyList<EditionInput> Inputs, IReadOnlyList<BlockedSubmission> Blocked, EditionReference? Previous,
        ServiceSources? Services)
    {
        public IEnumerable<EditionInput> AllInputs => Inputs.Concat(Services?.Inputs ?? []);

        public string RulesVersion => Services is null ? ScoreRules.Version : $"{ScoreRules.Version}+{ServiceRules.Version}";
    }
}
