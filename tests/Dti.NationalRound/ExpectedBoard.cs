namespace Dti.NationalRound;

/// <summary>What a board must show, worked out from the points that were drawn, by counting who has more.</summary>
/// <param name="Places">Rank, id and hundredths of points; best first, equals by id.</param>
public sealed record ExpectedBoard(string Code, IReadOnlyList<(int Rank, string Unit, int Hundredths)> Places)
{
    private static readonly int[] Foundation = [0, 1, 2, 3, 4];

    /// <summary>The three pillars: all foundation indices and one of activity.</summary>
    public static IReadOnlyList<(string Code, string Name, string ActivityIndex)> Pillars { get; } =
    [
        ("government", "Trụ cột Chính quyền số", "digital-government"), ("economy", "Trụ cột Kinh tế số", "digital-economy"),
        ("society", "Trụ cột Xã hội số", "digital-society"),
    ];

    /// <summary>Overall, three pillars, eight indices.</summary>
    public static IReadOnlyList<ExpectedBoard> Of(Country country)
    {
        var ranked = country.Communes.Where(commune => commune.Fate is not (Fate.Missing or Fate.Blocked))
            .Select(commune => (commune.Id, Sums: commune.Sums())).ToList();
        return
        [
            Board("overall", [0, 1, 2, 3, 4, 5, 6, 7]), .. Pillars.Select((pillar, at) => Board(pillar.Code, [.. Foundation, 5 + at])),
            .. MainIndex.All.Select((index, at) => Board(index.Code, [at])),
        ];

        ExpectedBoard Board(string code, int[] over)
        {
            var totals = ranked.ConvertAll(unit => (unit.Id, Points: over.Sum(at => unit.Sums[at])));
            var moreThan = totals.CountBy(unit => unit.Points).OrderByDescending(pair => pair.Key).ToList();
            var ranks = new Dictionary<int, int>();
            var above = 0;
            foreach (var (points, count) in moreThan)
            {
                ranks[points] = above + 1;
                above += count;
            }

            return new ExpectedBoard(code, [.. totals.Select(unit => (Rank: ranks[unit.Points], unit.Id, unit.Points))
                .OrderBy(place => place.Rank).ThenBy(place => place.Id, StringComparer.Ordinal)]);
        }
    }
}
