namespace Dti.Domain.Scoring;

/// <summary>The units that rose or fell most on a board.</summary>
/// <param name="Units">By change of rank, then of points, then by id.</param>
/// <param name="More">How many further units moved as many places as the last of them.</param>
public sealed record Movers(IReadOnlyList<Movement> Units, int More)
{
    public const int DefaultMost = 5;

    /// <summary>The largest rises; of equal ones the larger gain of points first.</summary>
    public static Movers Rises(IEnumerable<Movement> movements, int most = DefaultMost) => Largest(movements, sign: 1, most);

    /// <summary>The largest falls; of equal ones the larger loss of points first.</summary>
    public static Movers Falls(IEnumerable<Movement> movements, int most = DefaultMost) => Largest(movements, sign: -1, most);

    private static Movers Largest(IEnumerable<Movement> movements, int sign, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        List<Movement> moved =
        [
            .. movements.Where(movement => movement.RankChange * sign > 0)
                .OrderByDescending(movement => movement.RankChange * sign)
                .ThenByDescending(movement => movement.PointsChange * sign)
                .ThenBy(movement => movement.Unit, StringComparer.Ordinal),
        ];
        var more = moved.Skip(most).TakeWhile(movement => movement.RankChange == moved[most - 1].RankChange).Count();
        return new Movers([.. moved.Take(most)], more);
    }
}
