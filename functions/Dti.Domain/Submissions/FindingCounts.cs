namespace Dti.Domain.Submissions;

/// <summary>How many findings there are of each severity, those that are not listed included.</summary>
public sealed record FindingCounts(int Error, int Warning, int Info)
{
    public static FindingCounts Of(IReadOnlyCollection<Finding> findings) => new(
        findings.Count(finding => finding.Severity == Severity.Error),
        findings.Count(finding => finding.Severity == Severity.Warning),
        findings.Count(finding => finding.Severity == Severity.Info));
}
