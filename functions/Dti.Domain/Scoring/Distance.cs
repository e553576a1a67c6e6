using Dti.Domain.Catalogue;

namespace Dti.Domain.Scoring;

/// <summary>What lies between a unit and the next better place.</summary>
/// <param name="Above">The next better rank; null for the first.</param>
/// <param name="NextClass">The next better class; null in the best, and where nothing is classified.</param>
/// <param name="AboveLimit">Points above the limit of the unit's own class; null where nothing is classified.</param>
public sealed record Distance(RankAbove? Above, ClassAbove? NextClass, decimal? AboveLimit)
{
    /// <summary>The distances of every unit of a board, by unit id. Only totals are classified.</summary>
    public static IReadOnlyDictionary<string, Distance> Of(Board board, Rubric rubric)
    {
        var limits = board.Code == Board.OverallCode ? rubric.ClassLimits : [];
        var distances = new Dictionary<string, Distance>(board.Placements.Count, StringComparer.Ordinal);
        (int Rank, decimal Points, IReadOnlyList<string> Units)? above = null;
        foreach (var same in ByRank(board.Placements))
        {
            var points = same[0].Points;
            var next = above is { } better ? new RankAbove(better.Rank, better.Units, better.Points - points) : null;
            var distance = new Distance(next, NextClassOf(limits, points), AboveLimitOf(limits, points));
            foreach (var placement in same)
                distances[placement.Unit] = distance;
            above = (same[0].Rank, points, [.. same.Select(placement => placement.Unit)]);
        }

        return distances;
    }

    // Placements stand best first, so those of one rank stand together.
    private static IEnumerable<List<Placement>> ByRank(IReadOnlyList<Placement> placements)
    {
        var same = new List<Placement>();
        foreach (var placement in placements)
        {
            if (same.Count > 0 && same[0].Rank != placement.Rank)
            {
                yield return same;
                same = [];
            }

            same.Add(placement);
        }

        if (same.Count > 0)
            yield return same;
    }

    private static ClassAbove? NextClassOf(IReadOnlyList<ClassLimit> limits, decimal points) =>
        limits.LastOrDefault(limit => limit.FromPoints > points) is { } next
            ? new ClassAbove(next.Class, next.FromPoints, next.FromPoints - points)
            : null;

    private static decimal? AboveLimitOf(IReadOnlyList<ClassLimit> limits, decimal points) =>
        points - limits.FirstOrDefault(limit => points >= limit.FromPoints)?.FromPoints;
}

/// <summary>The next better rank.</summary>
/// <param name="Units">Who has it, by unit id; several where they share it.</param>
/// <param name="Points">Points that are missing to be level with them; above 0.</param>
public sealed record RankAbove(int Rank, IReadOnlyList<string> Units, decimal Points);

/// <summary>The next better class.</summary>
/// <param name="FromPoints">Its limit.</param>
/// <param name="Points">Points that are missing to its limit; above 0.</param>
public sealed record ClassAbove(ScoreClass Class, decimal FromPoints, decimal Points);
