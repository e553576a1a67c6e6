using Dti.LocalHost.App;

namespace Dti.LocalHost.Timers;

/// <summary>Fires one timer at its times, in UTC. A run that outlasts the next occurrence skips it.</summary>
internal sealed class TimerLoop(FunctionDefinition function, ScheduleStatusStore store, TimerInvoker invoker, TimeProvider time)
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    private readonly TimerTrigger trigger = (TimerTrigger)function.Trigger;

    private ScheduleStatus? status;

    /// <summary>Goes on until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var isPastDue = trigger.IsMonitored && await LoadAsync(cancellationToken);
        if (isPastDue || trigger.RunsOnStartup) await FireAsync(isPastDue, cancellationToken);
        while (true)
        {
            await SleepUntilAsync(status?.Next ?? trigger.Schedule.Next(time.GetUtcNow()), cancellationToken);
            await FireAsync(isPastDue: false, cancellationToken);
        }
    }

    private async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        var plan = TimerPlan.Of(trigger.Schedule, await store.FindAsync(function, cancellationToken), time.GetUtcNow());
        if (plan.ToStore is { } changed) await store.SaveAsync(function, changed, cancellationToken);
        status = plan.Status;
        return plan.IsPastDue;
    }

    private async Task FireAsync(bool isPastDue, CancellationToken cancellationToken)
    {
        var startedAt = time.GetUtcNow();
        await invoker.RunAsync(function, new TimerRun(status, isPastDue), cancellationToken);
        if (status is null) return;
        status = TimerPlan.AfterRun(trigger.Schedule, startedAt);
        await store.SaveAsync(function, status, cancellationToken);
        // The next occurrence may have passed while the function ran; it is not made up for.
        if (status.Next <= time.GetUtcNow()) status = status with { Next = trigger.Schedule.Next(time.GetUtcNow()) };
    }

    // A delay drops what is less than a millisecond, and would then end before its time.
    private static TimeSpan WholeMilliseconds(TimeSpan left) => TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds));

    private async Task SleepUntilAsync(DateTimeOffset due, CancellationToken cancellationToken)
    {
        while (due - time.GetUtcNow() is var left && left > TimeSpan.Zero)
            await Task.Delay(left < LongestSleep ? WholeMilliseconds(left) : LongestSleep, time, cancellationToken);
    }
}
