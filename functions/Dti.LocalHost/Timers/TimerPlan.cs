namespace Dti.LocalHost.Timers;

/// <summary>What a timer does when the host starts: the
/// status it goes on with, what of it to store, and whether a run was missed.</summary>
internal sealed record TimerPlan(ScheduleStatus Status, ScheduleStatus? ToStore, bool IsPastDue)
{
    /// <summary>Without a stored status nothing was missed: the first occurrence lies ahead. A stored status whose next
    /// occurrence is not the schedule's any more is brought up to date.</summary>
    public static TimerPlan Of(Schedule schedule, ScheduleStatus? stored, DateTimeOffset now)
    {
        if (stored is null)
        {
            var first = schedule.Next(now);
            return new(new ScheduleStatus(default, first, default), new ScheduleStatus(default, first, now), IsPastDue: false);
        }
        var due = schedule.Next(stored.Last == default ? stored.LastUpdated : stored.Last);
        var status = stored with { Next = due };
        return new(status, status == stored ? null : status with { LastUpdated = now }, IsPastDue: due < now);
    }

    public static ScheduleStatus AfterRun(Schedule schedule, DateTimeOffset startedAt) =>
        new(startedAt, schedule.Next(startedAt), startedAt);
}
