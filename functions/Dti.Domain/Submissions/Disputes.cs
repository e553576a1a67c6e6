using Dti.Domain.Submissions.Rules;

namespace Dti.Domain.Submissions;

/// <summary>Which figures stand in a contradiction that only a person can resolve.</summary>
public static class Disputes
{
    /// <summary>
    /// Ids of the units whose placements are to be marked as disputed: a pillar contradicts the indices, or the unit may have changed
    /// places with another.
    /// </summary>
    internal static IReadOnlySet<string> UnitsIn(ScoreDraft draft, IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Rule == "PILLAR_VALUE").Select(finding => finding.Unit).OfType<string>()
            .Concat(SwapRules.UnitsInPairs(draft))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Why a unit is disputed: the contradictions that touch it, in the order they are given.</summary>
    public static IEnumerable<Finding> About(string unit, IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Rule is "PILLAR_VALUE" or "SWAPPED_UNITS" && (finding.Unit == unit || finding.Other == unit));
}
