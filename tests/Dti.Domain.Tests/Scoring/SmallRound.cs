using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Scoring;

/// <summary>A round of four units, scored by two foundation and two activity indices.</summary>
internal static class SmallRound
{
    public static Rubric TheRubric { get; } = new(
        "r", "Bộ chỉ số", null,
        [
            new("awareness", "Nhận thức số", IndexGroup.Foundation, 100m, []),
            new("security", "An toàn thông tin mạng", IndexGroup.Foundation, 100m, []),
            new("digital-government", "Hoạt động chính quyền số", IndexGroup.Activity, 200m, []),
            new("digital-society", "Hoạt động xã hội số", IndexGroup.Activity, 150m, []),
        ],
        [new("government", "Trụ cột chính quyền số", "digital-government"), new("society", "Trụ cột xã hội số", "digital-society")],
        []);

    public static Rubric RubricWithLimits { get; } = TheRubric with
    {
        ClassLimits = [new(ScoreClass.Good, 80m), new(ScoreClass.Fair, 65m), new(ScoreClass.Average, 50m), new(ScoreClass.Weak, 0m)],
    };

    /// <summary>Expects the units d, a, c, b in this order.</summary>
    public static Round TheRound { get; } =
        new(Period("2023-Q1"), SubmissionKind.Scores, "p.d.communes", ["d", "a", "c", "b"], new DateOnly(2023, 4, 15));

    /// <summary>A card with these points, in rubric order; what is left out is zero.</summary>
    public static Scorecard Card(string unit, params decimal[] points) =>
        new(unit, TheRubric.Indices.Select((index, at) => (index.Code, Points: at < points.Length ? points[at] : 0m))
            .ToDictionary(pair => pair.Code, pair => pair.Points), IsDisputed: false);

    public static UnitScores Scores(string unit, params decimal[] points) => new(
        unit, ScoreStage.SelfScored, IsDisputed: false,
        [.. TheRubric.Indices.Zip(points).Select(pair => new IndexScore(pair.First.Code, pair.Second, "Bảng", new CellAddress(1, 1)))]);

    /// <summary>Placements as <c>rank unit points</c>.</summary>
    public static IEnumerable<string> Places(Board board) => board.Placements.Select(placement =>
        FormattableString.Invariant($"{placement.Rank} {placement.Unit} {placement.Points}"));
}
