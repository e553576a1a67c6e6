using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Domain.Scoring;

/// <summary>A round looked at against the one before.</summary>
/// <param name="Previous">Null where there is none that was computed.</param>
/// <param name="Reasons">Every reason why the two are not comparable; empty where they are.</param>
public sealed record RoundComparison(RankedRound? Previous, IReadOnlyList<NotComparable> Reasons)
{
    /// <summary>From this day on there are two tiers and 3,321 communes: no rank before it is compared with one after it.</summary>
    public static readonly DateOnly Reform = new(2025, 7, 1);

    public static RoundComparison WithoutEarlierRound { get; } = new(Previous: null, [new NotComparable.NoEarlierRound()]);

    /// <summary>Whether changes may be shown. Where not, figures of both rounds still stand side by side.</summary>
    public bool IsComparable => Reasons.Count == 0;

    public static RoundComparison NotComputed(Period previous) => new(Previous: null, [new NotComparable.NotComputed(previous)]);

    public static RoundComparison NotPublished(Period previous) => new(Previous: null, [new NotComparable.NotPublished(previous)]);

    /// <summary>Compares by the handed-in data alone; exchanging the two exchanges the signs and nothing else.</summary>
    public static RoundComparison Of(RankedRound current, RankedRound previous) =>
        new(previous, [.. ReasonsAgainst(current, previous)]);

    /// <summary>How each unit of a board has moved, in the board's order.</summary>
    public IReadOnlyList<Movement> MovementOn(Board board)
    {
        var before = Previous?.Ranking.FindBoard(board.Code)?.ByUnit();
        return [.. board.Placements.Select(placement => Movement.Of(placement, before?.GetValueOrDefault(placement.Unit), IsComparable))];
    }

    private static IEnumerable<NotComparable> ReasonsAgainst(RankedRound current, RankedRound previous)
    {
        if (previous.Period.End < Reform != current.Period.End < Reform)
            yield return new NotComparable.AcrossReform(previous.Period);
        if (previous.Level != current.Level)
            yield return new NotComparable.OtherLevel(previous.Level, current.Level);
        if (Differs(current.Rubric, previous.Rubric))
        {
            yield return new NotComparable.OtherRubric(
                previous.Rubric.Id, current.Rubric.Id, ChangedIndices(current.Rubric, previous.Rubric));
        }

        List<string> added = [.. current.Group.Members.Except(previous.Group.Members, StringComparer.Ordinal)];
        List<string> gone = [.. previous.Group.Members.Except(current.Group.Members, StringComparer.Ordinal)];
        if (added.Count + gone.Count > 0)
            yield return new NotComparable.OtherUnits(added, gone);
    }

    /// <summary>Whether points by one rubric say nothing against points by the other. Names and class limits do not matter.</summary>
    internal static bool Differs(Rubric current, Rubric previous) =>
        current.Id != previous.Id || ChangedIndices(current, previous).Count > 0 || !Pillars(current).SetEquals(Pillars(previous));

    private static List<string> ChangedIndices(Rubric current, Rubric previous)
    {
        var (now, then) = (Scales(current), Scales(previous));
        return
        [
            .. current.Indices.Where(index => !then.TryGetValue(index.Code, out var scale) || scale != now[index.Code])
                .Select(index => index.Name),
            .. previous.Indices.Where(index => !now.ContainsKey(index.Code)).Select(index => index.Name),
        ];
    }

    private static Dictionary<string, (IndexGroup, decimal?)> Scales(Rubric rubric) =>
        rubric.Indices.ToDictionary(index => index.Code, index => (index.Group, index.MaxPoints), StringComparer.Ordinal);

    private static HashSet<(string, string)> Pillars(Rubric rubric) =>
        [.. rubric.Pillars.Select(pillar => (pillar.Code, pillar.ActivityIndex))];
}
