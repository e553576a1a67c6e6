using Dti.LocalHost.App;
using Dti.LocalHost.Handlers;

namespace Dti.LocalHost.Timers;

/// <summary>All timers of an app: fired by the clock, or by hand.</summary>
internal sealed class TimerListener(FunctionApp app, ScheduleStatusStore store, TimerInvoker invoker, TimeProvider time)
{
    /// <summary>Each task goes on until cancelled, and ending otherwise is a fault.</summary>
    public IReadOnlyList<Task> Start(CancellationToken cancellationToken) =>
        [.. app.Functions.Where(function => function.Trigger is TimerTrigger)
            .Select(function => new TimerLoop(function, store, invoker, time).RunAsync(cancellationToken))];

    /// <summary>Runs it now, outside its schedule, which stays as it is.</summary>
    public async Task<Outcome> FireAsync(FunctionDefinition function, CancellationToken cancellationToken)
    {
        var isMonitored = function.Trigger is TimerTrigger { IsMonitored: true };
        var status = isMonitored ? await store.FindAsync(function, cancellationToken) : null;
        return await invoker.RunAsync(function, new TimerRun(status, IsPastDue: false), cancellationToken);
    }
}
