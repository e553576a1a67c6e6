using Dti.Domain.Periods;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>
/// Computes every round whose inputs differ from those of its current edition. The quarterly run, a missed run and a late
/// correction are this one rule.
/// </summary>
internal sealed class ComputeQuarter(CatalogueStore catalogues, RoundComputation computation, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.ReadCurrentAsync(cancellationToken);
        var today = VietnamTime.DayOf(clock.GetUtcNow());
        foreach (var round in catalogue.Rounds.Where(round => round.Kind == SubmissionKind.Scores))
            await computation.ComputeAsync(round, catalogue, isDue: today > round.DueDay, cancellationToken);
    }
}
