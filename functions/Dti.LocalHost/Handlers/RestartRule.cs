namespace Dti.LocalHost.Handlers;

/// <summary>Exits with 0 and 200 never count; the third other exit within 30 minutes is the last.</summary>
internal sealed class RestartRule
{
    private const int Limit = 3;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(30);

    private readonly List<DateTimeOffset> counted = [];

    /// <summary>Takes note of one exit.</summary>
    public bool AllowsAfter(int exitCode, DateTimeOffset at)
    {
        if (exitCode is 0 or 200) return true;
        counted.RemoveAll(earlier => at - earlier > Window);
        counted.Add(at);
        return counted.Count < Limit;
    }
}
