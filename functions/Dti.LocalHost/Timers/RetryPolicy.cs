using System.Globalization;
using Dti.LocalHost.App;

namespace Dti.LocalHost.Timers;

/// <summary>How often a failed run is tried again (-1: without end) and how long the host waits before each.</summary>
internal sealed record RetryPolicy(int MaxRetryCount, TimeSpan Shortest, TimeSpan Longest)
{
    /// <summary>The wait doubles from the shortest to the longest; with a fixed delay both are the same.</summary>
    public TimeSpan DelayBefore(int retry)
    {
        var doubled = Shortest.Ticks * Math.Pow(2, retry - 1);
        return doubled >= Longest.Ticks ? Longest : TimeSpan.FromTicks((long)doubled);
    }

    public bool Allows(int retry) => MaxRetryCount < 0 || retry <= MaxRetryCount;

    /// <exception cref="LocalHostException">Strategy or a span is not understood.</exception>
    public static RetryPolicy? Read(string function, RetryJson? json) =>
        json?.Strategy switch
        {
            null => null,
            "fixedDelay" => Of(json.MaxRetryCount, Span(function, json.DelayInterval, "delayInterval"), null),
            "exponentialBackoff" => Of(json.MaxRetryCount, Span(function, json.MinimumInterval, "minimumInterval"),
                Span(function, json.MaximumInterval, "maximumInterval")),
            var other => throw new LocalHostException($"Function {function}: retry strategy '{other}' is unknown."),
        };

    private static RetryPolicy Of(int count, TimeSpan shortest, TimeSpan? longest) => new(count, shortest, longest ?? shortest);

    private static TimeSpan Span(string function, string? text, string member) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span
            : throw new LocalHostException($"Function {function}: retry.{member} is '{text}'; write it as hh:mm:ss.");
}
