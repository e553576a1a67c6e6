using Dti.Domain.Periods;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>
/// Computes every round whose inputs differ from those of its current edition. The quarterly run, a missed run and a late
/// correction are this one rule. A round that fails does not keep the others from being computed.
/// </summary>
internal sealed class ComputeQuarter(CatalogueStore catalogues, RoundComputation computation, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.ReadCurrentAsync(cancellationToken);
        var today = VietnamTime.DayOf(clock.GetUtcNow());
        var failures = new List<Exception>();
        // Earlier rounds first: later ones are compared with them.
        foreach (var round in catalogue.Rounds.Where(round => round.Kind == SubmissionKind.Scores).OrderBy(round => round.Period.End))
        {
            try
            {
                await computation.ComputeAsync(round, catalogue, isDue: today > round.DueDay, cancellationToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
            throw new AggregateException("Some rounds could not be computed; the others were.", failures);
    }
}
