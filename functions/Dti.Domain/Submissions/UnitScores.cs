namespace Dti.Domain.Submissions;

/// <summary>The usable scores of one unit in one submission.</summary>
/// <param name="Unit">Unit id.</param>
/// <param name="IsDisputed">The workbook contradicts itself about this unit, and only a person can say what is right.</param>
/// <param name="Points">One per index of the rubric, in rubric order.</param>
public sealed record UnitScores(string Unit, ScoreStage Stage, bool IsDisputed, IReadOnlyList<IndexScore> Points);

/// <summary>Points of one index as submitted, and the cell they came from.</summary>
/// <param name="Index">Index code.</param>
/// <param name="Points">Points, unrounded.</param>
public sealed record IndexScore(string Index, decimal Points, string Sheet, CellAddress Cell);
