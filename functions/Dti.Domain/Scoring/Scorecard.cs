using Dti.Domain.Catalogue;

namespace Dti.Domain.Scoring;

/// <summary>The points of one unit that count in a round.</summary>
/// <param name="Points">By index code, unrounded; every index of the rubric is there.</param>
/// <param name="IsDisputed">An unresolved contradiction touches this unit's figures.</param>
public sealed record Scorecard(string Unit, IReadOnlyDictionary<string, decimal> Points, bool IsDisputed)
{
    /// <summary>Points over some of the indices.</summary>
    public decimal SumOver(IEnumerable<RubricIndex> indices) => indices.Sum(index => Points[index.Code]);
}
