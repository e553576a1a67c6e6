namespace Dti.LocalHost.Timers;

/// <summary>What a monitored timer remembers: its last run (0001-01-01 for none), the next occurrence, and when this was
/// written. All with offset zero.</summary>
internal sealed record ScheduleStatus(DateTimeOffset Last, DateTimeOffset Next, DateTimeOffset LastUpdated);
