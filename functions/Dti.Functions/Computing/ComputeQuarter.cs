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
        var open = new HashSet<Round>();
        // Earlier rounds first: later ones are compared with them.
        foreach (var round in catalogue.Rounds.Where(round => round.Kind == SubmissionKind.Scores).OrderBy(round => round.Period.End))
        {
            if (PreviousRound.Of(catalogue, round) is { } previous && open.Contains(previous))
            {
                open.Add(round);
                continue;
            }

            try
            {
                await computation.ComputeAsync(round.Period, round.Group, isDue: today > round.DueDay, cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                failures.Add(failure);
                open.Add(round);
            }
        }

        if (failures.Count > 0)
            throw new AggregateException("Some rounds could not be computed; the others were.", failures);
    }
}
