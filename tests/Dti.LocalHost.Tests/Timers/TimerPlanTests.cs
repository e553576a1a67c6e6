using Dti.LocalHost.Timers;

namespace Dti.LocalHost.Tests.Timers;

public sealed class TimerPlanTests
{
    private static readonly Schedule AtTwo = Schedule.Parse("F", "0 0 2 * * *");

    [Fact]
    public void Nothing_is_past_due_when_nothing_ran_before()
    {
        var plan = TimerPlan.Of(AtTwo, stored: null, Day(5, hour: 8));

        Assert.False(plan.IsPastDue);
        Assert.Equal(new ScheduleStatus(default, Day(6, hour: 2), default), plan.Status);
        Assert.Equal(plan.Status with { LastUpdated = Day(5, hour: 8) }, plan.ToStore);
    }

    [Fact]
    public void A_host_that_was_down_at_the_first_occurrence_is_past_due()
    {
        var stored = new ScheduleStatus(default, Day(5, hour: 2), LastUpdated: Day(4, hour: 8));

        Assert.True(TimerPlan.Of(AtTwo, stored, Day(5, hour: 3)).IsPastDue);
        Assert.False(TimerPlan.Of(AtTwo, stored, Day(5, hour: 1)).IsPastDue);
    }

    [Fact]
    public void A_changed_schedule_replaces_the_stored_occurrence()
    {
        var stored = new ScheduleStatus(Day(4, hour: 23), Day(5, hour: 23), Day(4, hour: 23));

        var plan = TimerPlan.Of(AtTwo, stored, Day(5, hour: 1));

        Assert.Equal(Day(5, hour: 2), plan.Status.Next);
        Assert.Equal(plan.Status with { LastUpdated = Day(5, hour: 1) }, plan.ToStore);
    }

    [Fact]
    public void An_unchanged_schedule_stores_nothing()
    {
        var stored = new ScheduleStatus(Day(4, hour: 2), Day(5, hour: 2), Day(4, hour: 2));

        Assert.Null(TimerPlan.Of(AtTwo, stored, Day(5, hour: 1)).ToStore);
    }

    private static DateTimeOffset Day(int day, int hour) => new(2026, 1, day, hour, 0, 0, TimeSpan.Zero);
}
