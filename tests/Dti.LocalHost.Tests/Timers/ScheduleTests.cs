using System.Globalization;
using Dti.LocalHost.Timers;

namespace Dti.LocalHost.Tests.Timers;

public sealed class ScheduleTests
{
    [Theory]
    [InlineData("0 0 2 * * *", "2026-01-05T01:59:59Z", "2026-01-05T02:00:00Z")]
    [InlineData("0 0 2 * * *", "2026-01-05T02:00:00Z", "2026-01-06T02:00:00Z")]
    [InlineData("0 0 2 * * *", "2026-01-05T08:30:00+07:00", "2026-01-05T02:00:00Z")]
    [InlineData("*/5 * * * * *", "2026-01-05T00:00:01Z", "2026-01-05T00:00:05Z")]
    [InlineData("0 18 * * *", "2026-01-05T00:00:00Z", "2026-01-05T18:00:00Z")]
    [InlineData("0 */15 * * * 1-5", "2026-01-03T00:00:00Z", "2026-01-05T00:00:00Z")]
    [InlineData("00:05:00", "2026-01-05T00:00:01Z", "2026-01-05T00:05:01Z")]
    public void The_next_occurrence_lies_after_the_moment_and_is_in_UTC(string text, string after, string expected)
    {
        var next = Schedule.Parse("F", text).Next(At(after));

        Assert.Equal(At(expected), next);
        Assert.Equal(TimeSpan.Zero, next.Offset);
    }

    [Theory]
    [InlineData("*/30 * * * * *", true)]
    [InlineData("0 * * * * *", false)]
    [InlineData("00:00:59", true)]
    public void More_often_than_once_a_minute_is_known(string text, bool expected) =>
        Assert.Equal(expected, Schedule.Parse("F", text).IsMoreOftenThanEachMinute);

    [Theory]
    [InlineData("every day")]
    [InlineData("0 0 25 * * *")]
    [InlineData("-00:05:00")]
    [InlineData("")]
    public void What_is_no_schedule_is_refused_with_the_functions_name(string text)
    {
        var refused = Assert.Throws<LocalHostException>(() => Schedule.Parse("Nightly", text));

        Assert.Contains("Nightly", refused.Message, StringComparison.Ordinal);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
