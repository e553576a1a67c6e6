namespace Dti.LocalHost.Blobs;

/// <summary>How often containers are looked at, and how long a failed event waits before its second, third … try.</summary>
internal sealed record BlobPace(TimeSpan PollInterval, IReadOnlyList<TimeSpan> RetryDelays)
{
    /// <summary>For one person waiting at one machine: a quarter of a second, and about four seconds for all five tries.</summary>
    public static BlobPace Local { get; } = new(
        TimeSpan.FromMilliseconds(250),
        [TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(400), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2.5)]);
}
