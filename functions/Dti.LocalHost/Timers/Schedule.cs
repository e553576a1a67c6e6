using System.Globalization;
using NCrontab;

namespace Dti.LocalHost.Timers;

/// <summary>When a timer is due: six fields with seconds (or five without), in UTC, or a fixed span between runs.</summary>
internal abstract class Schedule
{
    private Schedule(string text) => Text = text;

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>What the wire says about daylight saving: true for cron expressions, false for fixed spans.</summary>
    public abstract bool AdjustsForDaylightSaving { get; }

    /// <summary>Such a timer is never monitored.</summary>
    public bool IsMoreOftenThanEachMinute
    {
        get
        {
            var first = Next(DateTimeOffset.UnixEpoch);
            return Next(first) - first < TimeSpan.FromMinutes(1);
        }
    }

    /// <summary>The first occurrence after the given moment, with offset zero.</summary>
    public abstract DateTimeOffset Next(DateTimeOffset after);

    /// <exception cref="LocalHostException">The text is neither; the function is named.</exception>
    public static Schedule Parse(string function, string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (fields.Length is 5 or 6
            && CrontabSchedule.TryParse(text, new CrontabSchedule.ParseOptions { IncludingSeconds = fields.Length == 6 }) is { } cron)
            return new Cron(text, cron);
        if (fields.Length == 1 && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span > TimeSpan.Zero)
            return new Span(text, span);
        throw new LocalHostException(
            $"Function {function}: schedule '{text}' is neither 'second minute hour day month weekday' nor a span such as 00:05:00.");
    }

    private sealed class Cron(string text, CrontabSchedule schedule) : Schedule(text)
    {
        public override bool AdjustsForDaylightSaving => true;

        public override DateTimeOffset Next(DateTimeOffset after) => new(schedule.GetNextOccurrence(after.UtcDateTime), TimeSpan.Zero);
    }

    private sealed class Span(string text, TimeSpan span) : Schedule(text)
    {
        public override bool AdjustsForDaylightSaving => false;

        public override DateTimeOffset Next(DateTimeOffset after) => after.ToUniversalTime() + span;
    }
}
