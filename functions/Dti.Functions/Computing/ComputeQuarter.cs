using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>
/// Computes every round whose inputs differ from those of its current edition. The quarterly run, a missed run and a late
/// correction are this one rule. A round that fails keeps only those waiting that are compared with it.
/// </summary>
internal sealed class ComputeQuarter(CatalogueStore catalogues, RoundComputation computation, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.ReadCurrentAsync(cancellationToken);
        var today = VietnamTime.DayOf(clock.GetUtcNow());
        var failures = new List<Exception>();
        var open = new HashSet<(Period, string)>();

        // Earlier rounds first: later ones are compared with them. Scores and services of a group are one edition.
        foreach (var same in catalogue.Rounds.GroupBy(round => (round.Period, round.Group)).OrderBy(same => same.Key.Period.End))
        {
            if (same.Any(round => EarlierThan(round, catalogue).Any(earlier => open.Contains((earlier.Period, earlier.Group)))))
            {
                open.Add(same.Key);
                continue;
            }

            try
            {
                var isDue = same.Any(round => today > round.DueDay);
                await computation.ComputeAsync(same.Key.Period, same.Key.Group, isDue, cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                failures.Add(failure);
                open.Add(same.Key);
            }
        }

        if (failures.Count > 0)
            throw new AggregateException("Some rounds could not be computed; the others were.", failures);
    }

    private static IEnumerable<Round> EarlierThan(Round round, ReferenceCatalogue catalogue) =>
        new[] { PreviousRound.Of(catalogue, round), PreviousRound.YearBefore(catalogue, round) }.OfType<Round>();
}
