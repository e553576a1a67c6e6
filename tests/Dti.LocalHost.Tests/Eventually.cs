using System.Diagnostics;

namespace Dti.LocalHost.Tests;

/// <summary>Waits for what other processes do, looking often, for a minute at most.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<T> GetAsync<T>(string what, Func<Task<T?>> look) where T : class
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < Patience)
        {
            if (await look() is { } found) return found;
            await Task.Delay(20);
        }
        throw new TimeoutException($"Never came true: {what}.");
    }

    public static Task TrueAsync(string what, Func<Task<bool>> look) =>
        GetAsync(what, async () => await look() ? what : null);
}
