using System.Text.Json;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Functions.Computing;
using Dti.Functions.Storage;

namespace Dti.Functions.Tests.Computing;

/// <summary>The board of the whole country is one answer; what only one unit's view needs must not be in it.</summary>
public class LeanAnswerTests
{
    private const int Units = 3_321;
    private const int MostBytesAUnit = 400;

    [Fact]
    public void The_board_of_the_whole_country_takes_less_than_400_bytes_a_unit()
    {
        var read = Read(Computed("2026", step: 37));
        var before = RankedRound.Of(Computed("2025", step: 53), read.Catalogue);
        var current = RankedRound.Of(read.Edition, read.Catalogue);
        var facts = new RankingFacts(read, current, RoundComparison.Of(current, before), "e2025", read.Catalogue);

        var answer = RankingAnswer.Of(facts, read.Edition.Ranking.Overall, disputes: null, unit: null);

        var json = JsonSerializer.SerializeToUtf8Bytes(answer, ComputingJson.Answering.RankingAnswer);
        Assert.Equal((Units, true), (answer.Placements.Count, answer.Previous.Comparable));
        Assert.InRange(json.Length, Units, Units * MostBytesAUnit);
    }

    private static Rubric TheRubric { get; } = new(
        "r", "Bộ chỉ số", null,
        [.. Enumerable.Range(0, 8).Select(at => new RubricIndex($"i{at}", $"Chỉ số {at}", IndexGroup.Foundation, 100m, []))], [],
        [new(ScoreClass.Good, 400m), new(ScoreClass.Weak, 0m)]);

    private static ReadEdition Read(Edition edition)
    {
        var units = Enumerable.Range(0, Units).Select(at => new Unit(
            $"tinh.xa-{at}", $"{at:D5}", $"Xã Số {at}", UnitKind.Commune, UnitLevel.Commune, null, new DateOnly(2025, 1, 1), null)).ToList();
        var group = new Group("vn", "Cả nước", "vn", "r", units.ConvertAll(unit => unit.Id), new DateOnly(2025, 1, 1), null);
        return new ReadEdition(edition, RoundState.Empty, new ReferenceCatalogue("v", units, [TheRubric], [group], [], [], []), group, TheRubric);
    }

    private static Edition Computed(string period, int step)
    {
        var cards = Enumerable.Range(0, Units).Select(unit => new Scorecard(
            $"tinh.xa-{unit}", TheRubric.Indices.Select((index, at) => (index.Code, Points: unit * step % 9973 / 100m + at))
                .ToDictionary(pair => pair.Code, pair => pair.Points), IsDisputed: false)).ToList();
        return new Edition(
            $"e{period}", Period.TryParse(period, out var year) ? year : throw new ArgumentException(period), "vn", [], null, "v", "1",
            Ranking.Of(TheRubric, cards, []));
    }
}
