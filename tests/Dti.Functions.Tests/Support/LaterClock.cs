namespace Dti.Functions.Tests.Support;

/// <summary>A clock that is ahead, for what waits until something is old enough.</summary>
internal sealed class LaterClock(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}
