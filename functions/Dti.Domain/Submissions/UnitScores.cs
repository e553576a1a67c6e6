namespace Dti.Domain.Submissions;

/// <summary>The usable scores of one unit in one submission.</summary>
/// <param name="Unit">Unit id.</param>
/// <param name="IsDisputed">The workbook contradicts itself about this unit, and only a person can say what is right.</param>
/// <param name="Points">One per index of the rubric, in rubric order.</param>
public sealed record UnitScores(string Unit, ScoreStage Stage, bool IsDisputed, IReadOnlyList<IndexScore> Points)
{
    /// <summary>The criteria that its form lists, in the form's order; empty where scores came from a table of units.</summary>
    public IReadOnlyList<CriterionScore> Criteria { get; init; } = [];
}

/// <summary>Points of one index as submitted, and the cell they came from.</summary>
/// <param name="Index">Index code.</param>
/// <param name="Points">Points, unrounded.</param>
public sealed record IndexScore(string Index, decimal Points, string Sheet, CellAddress Cell);

/// <summary>Points of one criterion as submitted, and the cell that counts.</summary>
/// <param name="Code">As the form numbers it; empty where it does not.</param>
/// <param name="Name">As the form writes it.</param>
/// <param name="Index">Code of the index it belongs to.</param>
/// <param name="MaxPoints">As the form prints it, or null.</param>
/// <param name="Self">What the unit gave itself, or null where that is no number.</param>
/// <param name="Verified">What verification gave it; null before the whole form is verified.</param>
/// <param name="Final">What was decided; null before.</param>
public sealed record CriterionScore(
    string Code, string Name, string Index, decimal? MaxPoints, decimal? Self, decimal? Verified, decimal? Final,
    string Sheet, CellAddress Cell)
{
    /// <summary>The points that count: as far as they have come.</summary>
    public decimal? Points => Final ?? Verified ?? Self;
}
