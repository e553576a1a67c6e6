using System.Threading.Channels;

namespace Dti.LocalHost.Tests;

/// <summary>A clock that stands still until it is moved, and tells when somebody has gone to sleep by it.</summary>
internal sealed class ManualTime(DateTimeOffset now) : TimeProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Channel<DateTimeOffset> sleeps = Channel.CreateUnbounded<DateTimeOffset>();
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];

    private DateTimeOffset current = now;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return current;
    }

    /// <summary>Waits until the next sleep begins and moves the clock to its end.</summary>
    public async Task SleepThroughAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        MoveTo(await sleeps.Reader.ReadAsync(limit.Token));
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(() => callback(state), GetUtcNow() + dueTime);
        lock (gate) timers.Add(timer);
        sleeps.Writer.TryWrite(timer.Due);
        return timer;
    }

    private void MoveTo(DateTimeOffset moment)
    {
        List<ManualTimer> due;
        lock (gate)
        {
            current = moment;
            due = timers.FindAll(timer => timer.Due <= moment);
            timers.RemoveAll(due.Contains);
        }
        foreach (var timer in due) timer.Fire();
    }

    private sealed class ManualTimer(Action fire, DateTimeOffset due) : ITimer
    {
        private bool isDisposed;

        public DateTimeOffset Due => due;

        public void Fire()
        {
            if (!isDisposed) fire();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => isDisposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
