using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Scoring;

/// <summary>Where a unit lost points, and who must act (handbook 1.5).</summary>
/// <param name="Indices">Most lost first, equals in rubric order; those whose maximum is unknown last.</param>
/// <param name="Total">Points lost in all, or null where a maximum is unknown.</param>
public sealed record LostPoints(IReadOnlyList<IndexLoss> Indices, decimal? Total)
{
    /// <param name="points">By index code; every index of the rubric is there.</param>
    /// <param name="criteria">As submitted; empty where the unit sent no form.</param>
    public static LostPoints Of(Rubric rubric, IReadOnlyDictionary<string, decimal> points, IReadOnlyList<CriterionScore> criteria)
    {
        var byIndex = criteria.ToLookup(criterion => criterion.Index, StringComparer.Ordinal);
        var losses = rubric.Indices.Select(index => new IndexLoss(
            index, points[index.Code], index.MaxPoints - points[index.Code], points[index.Code] / index.MaxPoints,
            [.. MostFirst(byIndex[index.Code].Select(criterion => CriterionLoss.Of(rubric, index, criterion)), loss => loss.Lost)]));
        return new LostPoints([.. MostFirst(losses, loss => loss.Lost)], rubric.MaxPoints - rubric.Indices.Sum(index => points[index.Code]));
    }

    // The sort is stable, and what is unknown is less than anything.
    private static IOrderedEnumerable<T> MostFirst<T>(IEnumerable<T> losses, Func<T, decimal?> lost) => losses.OrderByDescending(lost);
}

/// <summary>What an index lost.</summary>
/// <param name="Lost">Maximum minus points, or null where the maximum is unknown.</param>
/// <param name="Share">Points out of the maximum, unrounded, or null.</param>
/// <param name="Criteria">Most lost first, equals in the form's order; empty where none was submitted.</param>
public sealed record IndexLoss(RubricIndex Index, decimal Points, decimal? Lost, decimal? Share, IReadOnlyList<CriterionLoss> Criteria);

/// <summary>What a criterion lost.</summary>
/// <param name="MaxPoints">The rubric's, else as the form prints it; null where neither says.</param>
/// <param name="Lost">Null where maximum or points are unknown.</param>
/// <param name="Offices">Who must act: those of the criterion, else of the index.</param>
public sealed record CriterionLoss(CriterionScore Score, decimal? MaxPoints, decimal? Lost, IReadOnlyList<string> Offices)
{
    internal static CriterionLoss Of(Rubric rubric, RubricIndex index, CriterionScore score)
    {
        var known = Find(rubric, score);
        var most = known?.MaxPoints ?? score.MaxPoints;
        return new CriterionLoss(score, most, most - score.Points, known is { Offices: [_, ..] own } ? own : index.Offices);
    }

    // By number, else by name: a form need not be numbered.
    private static Criterion? Find(Rubric rubric, CriterionScore score)
    {
        var ofIndex = rubric.Criteria.Where(criterion => criterion.Index == score.Index).ToList();
        if (ofIndex.Count == 0)
            return null;

        var name = VietnameseText.Fold(score.Name);
        return ofIndex.Find(criterion => criterion.Code == score.Code)
            ?? ofIndex.Find(criterion => VietnameseText.Fold(criterion.Name) == name);
    }
}
