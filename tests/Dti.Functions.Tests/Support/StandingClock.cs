namespace Dti.Functions.Tests.Support;

/// <summary>A clock that always shows the same time.</summary>
internal sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
