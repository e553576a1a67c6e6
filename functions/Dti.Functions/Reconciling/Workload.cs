namespace Dti.Functions.Reconciling;

/// <summary>What one run may still do, and what failed in it: 500 pieces of work or 4 minutes, within the host's limit of 5.</summary>
internal sealed class Workload(TimeProvider clock)
{
    private const int MostPieces = 500;
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(4);

    private readonly DateTimeOffset end = clock.GetUtcNow() + MostTime;
    private readonly List<Exception> failures = [];
    private int pieces;

    public bool IsSpent => pieces >= MostPieces || clock.GetUtcNow() >= end;

    /// <summary>Does a piece of work; when it fails, that is kept for the end of the run.</summary>
    public async Task TryAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        pieces++;
        try
        {
            await work();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            failures.Add(failure);
        }
    }

    /// <exception cref="AggregateException">Some pieces failed: the run is a failure, though all others were done.</exception>
    public void ThrowIfAnyFailed()
    {
        if (failures.Count > 0)
            throw new AggregateException("Some uploads could not be processed; the others were.", failures);
    }
}
