using Dti.Domain.Catalogue;

namespace Dti.Domain.Scoring;

/// <summary>
/// What a merged unit would have had before, or why that cannot be said (handbook 5.5): the unweighted mean of its predecessors'
/// main indices. An estimate is never ranked.
/// </summary>
public abstract record Baseline
{
    private Baseline()
    {
    }

    /// <summary>An estimate.</summary>
    /// <param name="Points">Mean by index code, unrounded, in rubric order.</param>
    /// <param name="Units">Ids of the predecessors it is the mean of.</param>
    public sealed record Estimated(IReadOnlyDictionary<string, decimal> Points, IReadOnlyList<string> Units) : Baseline
    {
        public decimal Total => Points.Values.Sum();
    }

    /// <summary>The unit follows none.</summary>
    public sealed record NoPredecessor : Baseline;

    /// <summary>Of some only a part became part of the unit.</summary>
    public sealed record Divided(IReadOnlyList<string> Units) : Baseline;

    /// <summary>Some were not scored.</summary>
    public sealed record NotScored(IReadOnlyList<string> Units) : Baseline;

    /// <summary>Some were scored by another rubric than the unit is now.</summary>
    public sealed record OtherRubric(IReadOnlyList<string> Units) : Baseline;

    /// <summary>They were last scored in different periods.</summary>
    public sealed record OtherPeriods(IReadOnlyList<string> Units) : Baseline;

    /// <param name="rubric">The rubric of the round that the estimate is to stand beside.</param>
    public static Baseline Of(Rubric rubric, IReadOnlyList<Predecessor> predecessors)
    {
        if (predecessors.Count == 0)
            return new NoPredecessor();
        if (Those(predecessors, one => !one.IsWhole) is [_, ..] parts)
            return new Divided(parts);
        if (Those(predecessors, one => one.Placement is null) is [_, ..] missing)
            return new NotScored(missing);
        if (Those(predecessors, one => RoundComparison.Differs(rubric, one.Round!.Rubric)) is [_, ..] others)
            return new OtherRubric(others);
        if (predecessors.DistinctBy(one => one.Round!.Period).Skip(1).Any())
            return new OtherPeriods(Those(predecessors, _ => true));

        var points = predecessors.Select(one => one.Round!.PointsOf(one.Link.Predecessor)!).ToList();
        return new Estimated(
            rubric.Indices.ToDictionary(index => index.Code, index => points.Average(own => own[index.Code]), StringComparer.Ordinal),
            Those(predecessors, _ => true));
    }

    private static List<string> Those(IEnumerable<Predecessor> predecessors, Func<Predecessor, bool> which) =>
        [.. predecessors.Where(which).Select(one => one.Link.Predecessor)];
}
