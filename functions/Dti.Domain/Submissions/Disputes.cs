namespace Dti.Domain.Submissions;

/// <summary>Which figures stand in a contradiction that only a person can resolve.</summary>
public static class Disputes
{
    private static readonly string[] Rules = ["SWAPPED_UNITS", "PILLAR_VALUE"];

    /// <summary>Ids of the units whose placements are to be marked as disputed.</summary>
    public static IReadOnlySet<string> UnitsIn(IEnumerable<Finding> findings) =>
        findings.Where(finding => Rules.Contains(finding.Rule)).Select(finding => finding.Unit).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
