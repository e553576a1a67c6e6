using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>What the units truly scored.</summary>
internal sealed class ScoreMaker(Lot lot, Rubric rubric)
{
    private readonly decimal step = lot.Pick(0.01m, 0.01m, 0.25m, 0.5m, 0.001m);

    /// <summary>Most points of an index: the rubric's, or what an office without a rubric might print.</summary>
    public static decimal Maximum(RubricIndex index) => index.MaxPoints ?? (index.Group == IndexGroup.Activity ? 200 : 100);

    public Dictionary<string, decimal> Make() => rubric.Indices.ToDictionary(index => index.Code, Points);

    private decimal Points(RubricIndex index)
    {
        var steps = (int)(Maximum(index) / step);
        return lot.Below(12) switch
        {
            0 => 0,
            1 => steps * step,
            2 => decimal.Floor(Maximum(index) / 2),
            _ => lot.Below(steps + 1) * step,
        };
    }
}
