using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>What a services workbook amounts to once it was checked.</summary>
/// <param name="Findings">In reading order; of very many the first, and how many more there are.</param>
/// <param name="Counts">Of all findings.</param>
/// <param name="Services">One per unit that can be used, in the order they stand.</param>
/// <param name="Unusable">Units that were recognised and cannot be used, with the reason for people.</param>
public sealed record ServiceIntake(
    IReadOnlyList<Finding> Findings, FindingCounts Counts, IReadOnlyList<UnitServices> Services, IReadOnlyList<UnusableUnit> Unusable);
