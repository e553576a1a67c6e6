using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;

namespace Dti.Benchmarks;

/// <summary>As many units as the country has had since 2025, scored on sixty indices under three pillars.</summary>
internal static class RankedUnits
{
    private const int Units = 3_321;
    private const int Foundation = 57;

    public static Rubric Rubric { get; } = new(
        "national", "Bộ chỉ số", null,
        [
            .. Enumerable.Range(0, Foundation).Select(at => new RubricIndex($"f{at}", $"Chỉ số {at}", IndexGroup.Foundation, 10m, [])),
            .. Enumerable.Range(0, 3).Select(at => new RubricIndex($"a{at}", $"Hoạt động {at}", IndexGroup.Activity, 50m, [])),
        ],
        [.. Enumerable.Range(0, 3).Select(at => new Pillar($"p{at}", $"Trụ cột {at}", $"a{at}"))],
        [new(ScoreClass.Good, 500m), new(ScoreClass.Fair, 400m), new(ScoreClass.Average, 300m), new(ScoreClass.Weak, 0m)]);

    public static IReadOnlyList<Scorecard> Cards { get; } = Scored(step: 37);

    /// <summary>The same units in the round before, with other points.</summary>
    public static IReadOnlyList<Scorecard> CardsBefore { get; } = Scored(step: 53);

    private static List<Scorecard> Scored(int step) =>
    [
        .. Enumerable.Range(0, Units).Select(unit => new Scorecard(
            $"unit-{unit:D4}", Rubric.Indices.Select((index, at) => (index.Code, Points: (unit * step + at * 101) % 1000 / 100m))
                .ToDictionary(pair => pair.Code, pair => pair.Points), IsDisputed: false)),
    ];
}
