namespace Dti.Domain.Periods;

/// <summary>What a submission reports; each kind has its own upload container.</summary>
public enum SubmissionKind
{
    /// <summary>Scores by index: container <c>scores</c>.</summary>
    Scores,

    /// <summary>Counts of online public services and plan indicators: container <c>services</c>.</summary>
    Services,
}
