namespace Dti.Domain.Submissions;

/// <summary>The usable scores of one unit in one submission.</summary>
/// <param name="Unit">Unit id.</param>
/// <param name="Points">One per index of the rubric, in rubric order.</param>
public sealed record UnitScores(string Unit, ScoreStage Stage, IReadOnlyList<IndexScore> Points);

/// <summary>Points of one index as submitted, and the cell they came from.</summary>
/// <param name="Index">Index code.</param>
/// <param name="Points">Points, unrounded.</param>
public sealed record IndexScore(string Index, decimal Points, string Sheet, CellAddress Cell);
