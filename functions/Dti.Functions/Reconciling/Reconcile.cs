using Dti.Functions.Hosting;
using Dti.Functions.Hosting.Telemetry;
using Dti.Functions.Storage;

namespace Dti.Functions.Reconciling;

/// <summary>
/// Does what events should have brought about and did not: has every upload processed whose present content has no feedback, or that was
/// turned away only because its catalogue was not there yet; then what the host gave up. Catalogues come first, then the oldest. An upload
/// that fails does not keep the others from being processed. Runs may overlap each other and the triggers: the end is the same.
/// </summary>
internal sealed class Reconcile(
    UploadBacklog backlog, PoisonReplay poison, IEnumerable<BlobFunction> functions, Instruments instruments, TimeProvider clock,
    ILogger<Reconcile> log)
{
    // A younger upload's event is probably under way.
    private static readonly TimeSpan LeastAge = TimeSpan.FromMinutes(5);

    // What the operator is told of. A lost event that the run before found too young is older than this at the next one.
    private static readonly TimeSpan Overdue = TimeSpan.FromMinutes(15);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var step = instruments.Begin(TelemetryNames.Activities.Reconcile);
        var work = new Workload(clock);
        await work.TryAsync(() => poison.ReportAsync(cancellationToken), cancellationToken);
        foreach (var function in functions)
        {
            // Listed only now: the catalogues that came first may have changed what waits.
            var waiting = await backlog.ListAsync(function.Container, clock.GetUtcNow() - LeastAge, cancellationToken);
            Report(function.Container, [.. waiting.Where(upload => !upload.WasTurnedAway)]);
            await ProcessAsync(function, waiting, work, cancellationToken);
        }

        await poison.RunAsync(work, cancellationToken);
        work.ThrowIfAnyFailed();
        step.End(TelemetryNames.Outcomes.Completed);
        log.Reconciled();
    }

    private void Report(string container, IReadOnlyList<ListedUpload> unanswered)
    {
        var ages = unanswered.Select(upload => clock.GetUtcNow() - upload.LastModified).ToList();
        var oldest = ages.DefaultIfEmpty().Max();
        instruments.UploadsWaiting(container, ages.Count, oldest);
        if (oldest > Overdue)
            log.FeedbackOverdue(ages.Count(age => age > Overdue), container, (int)oldest.TotalMinutes);
    }

    private async Task ProcessAsync(
        BlobFunction function, IReadOnlyList<ListedUpload> waiting, Workload work, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var upload in waiting.TakeWhile(_ => !work.IsSpent))
        {
            done++;
            await work.TryAsync(
                () => function.RunAsync(new BlobEvent(upload.Container, upload.Name), cancellationToken), cancellationToken);
        }

        if (waiting.Count > 0)
            log.BacklogProcessed(function.Container, done, waiting.Count - done);
    }
}
