namespace Dti.LocalHost.Wire;

/// <summary>What the host makes of an answer to an envelope.</summary>
internal abstract record Verdict
{
    private Verdict()
    {
    }

    public sealed record Success(HandlerAnswer Answer) : Verdict;

    public sealed record Failure(string Why) : Verdict;

    /// <summary>A 2xx that says nothing: the invocation hangs until the function's time is up.</summary>
    public sealed record NeverCompletes : Verdict;
}
