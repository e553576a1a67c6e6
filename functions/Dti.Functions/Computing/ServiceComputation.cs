using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>The part of a round that is measured by indicators: what counts for it, and what that amounts to.</summary>
internal sealed class ServiceComputation(
    CurrentTable current, SubmissionsTable submissions, IndicatorValuesTable values, ServiceCountsTable counts, EditionReader editions)
{
    /// <param name="previous">The edition of a round, or null where there is none.</param>
    public async Task<ServiceSources> FindSourcesAsync(
        Round round, ReferenceCatalogue catalogue, Func<Round?, Task<EditionReference?>> previous, CancellationToken cancellationToken)
    {
        var blocked = await submissions.ListBlockedAsync(round.Period, round.Kind, cancellationToken);
        var claims = await current.ListAsync(round.Period, round.Kind, cancellationToken);
        return new ServiceSources(
            ServiceSources.InputsOf(round, catalogue.FindGroup(round.Group)!, claims, blocked),
            await previous(PreviousRound.Of(catalogue, round)), await previous(PreviousRound.YearBefore(catalogue, round)));
    }

    public async Task<ServiceResults> ComputeAsync(
        Round round, ReferenceCatalogue catalogue, ServiceSources sources, CancellationToken cancellationToken)
    {
        var services = await InputReading.ReadAsync(
            sources.Inputs, (reading, token) => ReadAsync(round.Period, reading, token), cancellationToken);
        var before = sources.Previous is { } previous
            ? await editions.FindAsync(previous.Group, previous.Period, previous.Edition, cancellationToken)
            : null;
        return ServiceResults.Compute(round, catalogue, sources, services, before?.Edition.Services);
    }

    private async Task<IReadOnlyDictionary<string, UnitServices>> ReadAsync(Period period, string reading, CancellationToken cancellationToken)
    {
        var reported = await values.ReadAsync(period, reading, cancellationToken);
        var procedures = await counts.ReadAsync(period, reading, cancellationToken);
        return reported.Keys.Union(procedures.Keys).ToDictionary(
            unit => unit,
            unit => (reported.GetValueOrDefault(unit) ?? new UnitServices(unit, [], [])) with { Procedures = procedures.GetValueOrDefault(unit) ?? [] },
            StringComparer.Ordinal);
    }
}
