namespace Dti.Domain.Scoring;

/// <summary>A unit's place beside the one it had before.</summary>
/// <param name="Previous">Null where it was not ranked then.</param>
/// <param name="RankChange">Previous minus current: positive is better. Only of units ranked in two comparable rounds.</param>
/// <param name="PointsChange">Current minus previous, unrounded. Only with a rank change.</param>
public sealed record Movement(string Unit, Placement? Previous, int? RankChange, decimal? PointsChange)
{
    /// <summary>Points up and rank down, or the other way round (handbook, <c>RANK_SCORE_OPPOSITE</c>).</summary>
    public bool IsOpposite => RankChange * PointsChange < 0;

    public static Movement Of(Placement current, Placement? previous, bool isComparable) => previous is not null && isComparable
        ? new Movement(current.Unit, previous, previous.Rank - current.Rank, current.Points - previous.Points)
        : new Movement(current.Unit, previous, RankChange: null, PointsChange: null);
}
