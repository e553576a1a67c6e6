using Dti.Domain.Catalogue;

namespace Dti.Domain.Scoring;

/// <summary>A unit's place on a board.</summary>
/// <param name="Rank">From 1; equal points share a rank and the next is skipped.</param>
/// <param name="Points">Unrounded.</param>
/// <param name="Class">Class of the total, only on the overall board of a rubric with limits.</param>
/// <param name="IsTied">Another unit has the same rank.</param>
/// <param name="IsDisputed">See <see cref="Scorecard.IsDisputed"/>.</param>
public sealed record Placement(int Rank, string Unit, decimal Points, ScoreClass? Class, bool IsTied, bool IsDisputed);
