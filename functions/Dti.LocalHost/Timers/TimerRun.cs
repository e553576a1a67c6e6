namespace Dti.LocalHost.Timers;

/// <summary>One firing as the handler is told of it. Status null: the timer is not monitored.</summary>
internal sealed record TimerRun(ScheduleStatus? Status, bool IsPastDue);
