using Dti.LocalHost.Wire;

namespace Dti.LocalHost.Handlers;

/// <summary>How an invocation ended.</summary>
internal abstract record Outcome
{
    private Outcome()
    {
    }

    public sealed record Succeeded(HandlerAnswer Answer) : Outcome;

    public sealed record Failed(string Why) : Outcome;

    /// <summary>It took longer than functionTimeout; the handler was recycled.</summary>
    public sealed record TimedOut : Outcome;
}
