using Dti.Domain.Catalogue;

namespace Dti.Domain.Scoring;

/// <summary>A unit that another one follows, and how it last stood. Predecessors are shown side by side and never added up.</summary>
/// <param name="Round">The round it was last expected in, or null where there is none that was computed.</param>
public sealed record Predecessor(UnitSuccession Link, RankedRound? Round)
{
    /// <summary>Its place on the overall board, or null where it was not ranked.</summary>
    public Placement? Placement => Round?.Ranking.Overall.Placements.FirstOrDefault(placement => placement.Unit == Link.Predecessor);

    /// <summary>Whether all of it became part of the successor.</summary>
    public bool IsWhole => Link.Relation != SuccessionRelation.Part;

    /// <summary>The links that led to a unit up to a day, in the catalogue's order.</summary>
    public static IEnumerable<UnitSuccession> LinksTo(string unit, IEnumerable<UnitSuccession> successions, DateOnly day) =>
        successions.Where(link => link.Successor == unit && link.EffectiveOn <= day);
}
