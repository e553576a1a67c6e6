using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Domain.Scoring;

/// <summary>A computed round with the reference data of its time: what two rounds are compared by.</summary>
/// <param name="Group">As the catalogue had it: its members count, ranked or not.</param>
/// <param name="Level">Tier of the members, or null where the catalogue knows none of them.</param>
public sealed record RankedRound(Period Period, Group Group, Rubric Rubric, UnitLevel? Level, Ranking Ranking)
{
    /// <param name="catalogue">The version the edition was made with.</param>
    /// <exception cref="ArgumentException">The catalogue does not know the edition's group.</exception>
    public static RankedRound Of(Edition edition, ReferenceCatalogue catalogue)
    {
        var group = catalogue.FindGroup(edition.Group)
            ?? throw new ArgumentException($"The catalogue has no group {edition.Group}.", nameof(catalogue));
        var level = group.Members.Select(catalogue.FindUnit).FirstOrDefault(unit => unit is not null)?.Level;
        return new RankedRound(edition.Period, group, catalogue.RubricOf(group), level, edition.Ranking);
    }

    /// <summary>A unit's points by index code, in rubric order; null where it is not ranked.</summary>
    public IReadOnlyDictionary<string, decimal>? PointsOf(string unit)
    {
        var points = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var index in Rubric.Indices)
        {
            if (Ranking.FindBoard(index.Code)?.Placements.FirstOrDefault(placement => placement.Unit == unit) is not { } placement)
                return null;
            points[index.Code] = placement.Points;
        }

        return points;
    }
}
