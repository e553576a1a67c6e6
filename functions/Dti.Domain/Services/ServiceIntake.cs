using Dti.Domain.Services.Rules;
using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>What a services workbook amounts to once it was checked.</summary>
/// <param name="Findings">In reading order; of very many the first, and how many more there are.</param>
/// <param name="Counts">Of all findings.</param>
/// <param name="Services">One per unit that can be used, in the order they stand.</param>
/// <param name="Unusable">Units that were recognised and cannot be used, with the reason for people.</param>
public sealed record ServiceIntake(
    IReadOnlyList<Finding> Findings, FindingCounts Counts, IReadOnlyList<UnitServices> Services, IReadOnlyList<UnusableUnit> Unusable)
{
    /// <summary>
    /// Checks a draft and takes what is usable: every row of a unit in scope, but for what a finding keeps out. Rows that name no unit
    /// are the submitter's own. A unit of which nothing is left is unusable.
    /// </summary>
    public static ServiceIntake Of(ServiceDraft draft)
    {
        var findings = ServiceRules.Check(draft);
        var taken = new TakenServices(draft, findings);
        var blocked = findings.Where(finding => finding.Blocks).Select(finding => finding.Unit)
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new ServiceIntake(
            UploadFindings.Limited(findings, ScoreIntake.MostFindings), FindingCounts.Of(findings),
            [.. taken.Units.Where(TakenServices.HasAny)],
            [
                .. from unit in taken.Units
                   where !TakenServices.HasAny(unit)
                   select blocked.Contains(unit.Unit) ? UnusableUnit.Blocked(unit.Unit)
                       : taken.IsNotScored(unit.Unit) ? UnusableUnit.NotScored(unit.Unit)
                       : UnusableUnit.Empty(unit.Unit),
            ]);
    }
}
