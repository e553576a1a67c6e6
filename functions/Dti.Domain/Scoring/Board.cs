using Dti.Domain.Catalogue;

namespace Dti.Domain.Scoring;

/// <summary>One ranking of a round: overall, by a pillar, or by an index.</summary>
/// <param name="Code"><c>overall</c>, a pillar's code or an index code.</param>
/// <param name="MaxPoints">Points on offer, or null where a maximum is unknown.</param>
/// <param name="Placements">Best first; equals in the order of their ids.</param>
public sealed record Board(string Code, string Name, decimal? MaxPoints, IReadOnlyList<Placement> Placements)
{
    public const string OverallCode = "overall";

    /// <summary>Who is not on it, where that is not who is on no board of the round; else null.</summary>
    public IReadOnlyList<NotRanked>? NotRanked { get; init; }

    /// <summary>Mean of the unrounded points of the ranked units, or null when none is ranked.</summary>
    public decimal? Mean => Placements.Count == 0 ? null : Placements.Sum(placement => placement.Points) / Placements.Count;

    /// <summary>Points out of those on offer, unrounded, or null where a maximum is unknown.</summary>
    public decimal? ShareOf(decimal? points) => points / MaxPoints;

    /// <summary>Each unit's placement; a unit stands on a board once.</summary>
    public IReadOnlyDictionary<string, Placement> ByUnit() =>
        Placements.ToDictionary(placement => placement.Unit, StringComparer.Ordinal);

    /// <summary>
    /// Ranks by points over some indices, best first (handbook 2.7): equal points share a rank and the next is skipped (1, 2, 2, 4).
    /// </summary>
    /// <param name="cards">In the order in which equals are to stand; the sort is stable.</param>
    internal static Board Of(
        string code, string name, IReadOnlyList<RubricIndex> indices, IReadOnlyCollection<Scorecard> cards, Func<decimal, ScoreClass?> classify)
    {
        var disputed = cards.Where(card => card.IsDisputed).Select(card => card.Unit).ToHashSet(StringComparer.Ordinal);
        return Of(code, name, Rubric.SumOfMaxima(indices), cards.Select(card => (card.Unit, card.SumOver(indices))), classify, disputed.Contains);
    }

    /// <summary>The same of points that are known already; nobody is disputed, and there are no classes.</summary>
    internal static Board Of(string code, string name, decimal? maxPoints, IEnumerable<(string Unit, decimal Points)> units) =>
        Of(code, name, maxPoints, units, _ => null, _ => false);

    private static Board Of(
        string code, string name, decimal? maxPoints, IEnumerable<(string Unit, decimal Points)> units, Func<decimal, ScoreClass?> classify,
        Func<string, bool> isDisputed)
    {
        List<(string Unit, decimal Points)> ordered = [.. units.OrderByDescending(unit => unit.Points)];
        var placements = new List<Placement>(ordered.Count);
        foreach (var (at, (unit, points)) in ordered.Index())
        {
            var tiesAbove = at > 0 && ordered[at - 1].Points == points;
            var tiesBelow = at + 1 < ordered.Count && ordered[at + 1].Points == points;
            var rank = tiesAbove ? placements[^1].Rank : at + 1;
            placements.Add(new Placement(rank, unit, points, classify(points), tiesAbove || tiesBelow, isDisputed(unit)));
        }

        return new Board(code, name, maxPoints, placements);
    }
}
