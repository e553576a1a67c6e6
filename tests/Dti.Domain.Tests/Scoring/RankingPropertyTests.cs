using System.Globalization;
using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;
using Dti.Domain.Tests.Catalogue;
using static Dti.Domain.Tests.Scoring.SmallRound;

namespace Dti.Domain.Tests.Scoring;

/// <summary>What holds of every ranking, tried on many small rounds with many equal points.</summary>
public class RankingPropertyTests
{
    private const int Rounds = 300;

    [Fact]
    public void A_rank_is_one_more_than_the_units_with_more_points()
    {
        foreach (var (cards, _) in Cases())
        {
            foreach (var board in Ranking.Of(TheRubric, cards, []).Boards)
                Assert.All(board.Placements, placement => Assert.Equal(RankByCounting(cards, board.Code, placement.Unit), placement.Rank));
        }
    }

    [Fact]
    public void Ranking_and_movement_do_not_depend_on_the_order_of_cards()
    {
        foreach (var (cards, other) in Cases())
        {
            var (given, turned) = (Compared(cards, other), Compared([.. cards.Reverse()], [.. other.OrderBy(card => card.Points["security"])]));

            Assert.Equal(given, turned);
        }
    }

    [Fact]
    public void A_unit_added_below_changes_nobody_above()
    {
        foreach (var (cards, _) in Cases())
        {
            var before = Ranking.Of(TheRubric, cards, []).Overall.Placements;
            var after = Ranking.Of(TheRubric, [.. cards, Card("below", -1m)], []).Overall.Placements;

            Assert.Equal(before, after.SkipLast(1));
            Assert.Equal((before.Count + 1, "below"), (after[^1].Rank, after[^1].Unit));
        }
    }

    [Fact]
    public void Looking_back_turns_every_sign()
    {
        foreach (var (cards, other) in Cases())
        {
            var (there, back) = (Moves(Round(cards), Round(other)), Moves(Round(other), Round(cards)));

            foreach (var unit in there.Keys.Intersect(back.Keys))
            {
                Assert.Equal((there[unit].RankChange, there[unit].PointsChange), (-back[unit].RankChange, -back[unit].PointsChange));
                Assert.Equal(there[unit].IsOpposite, back[unit].IsOpposite);
            }
        }
    }

    [Fact]
    public void A_change_of_rank_is_the_difference_of_two_counts()
    {
        foreach (var (cards, other) in Cases())
        {
            foreach (var (unit, movement) in Moves(Round(cards), Round(other)))
            {
                int? expected = other.Any(card => card.Unit == unit)
                    ? RankByCounting(other, Board.OverallCode, unit) - RankByCounting(cards, Board.OverallCode, unit)
                    : null;
                Assert.Equal(expected, movement.RankChange);
            }
        }
    }

    [Fact]
    public void Distances_lead_to_the_fewest_of_the_more_points()
    {
        foreach (var (cards, _) in Cases())
        {
            var board = Ranking.Of(RubricWithLimits, cards, []).Overall;
            var distances = Distance.Of(board, RubricWithLimits);
            foreach (var placement in board.Placements)
            {
                var better = board.Placements.Where(other => other.Points > placement.Points).Select(other => other.Points - placement.Points).ToList();
                Assert.Equal(better.Count == 0 ? null : better.Min(), distances[placement.Unit].Above?.Points);
                Assert.Equal(placement.Class, RubricWithLimits.ClassOf(placement.Points - distances[placement.Unit].AboveLimit!.Value));
            }
        }
    }

    [Theory]
    [InlineData("fr-FR", "Asia/Ho_Chi_Minh")]
    [InlineData("tr-TR", "Pacific/Kiritimati")]
    [InlineData("ar-SA", "Pacific/Pago_Pago")]
    public void Culture_and_time_zone_do_not_matter(string culture, string timeZone)
    {
        var (cards, other) = Cases().First();
        var expected = Compared(cards, other);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            UseTimeZone(timeZone);

            Assert.Equal(expected, Compared(cards, other));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            UseTimeZone(null);
        }
    }

    private static void UseTimeZone(string? id)
    {
        Environment.SetEnvironmentVariable("TZ", id);
        TimeZoneInfo.ClearCachedData();
    }

    private static IEnumerable<(Scorecard[] Cards, Scorecard[] Other)> Cases()
    {
        var random = new Random(20230710);
        for (var at = 0; at < Rounds; at++)
            yield return (Cards(random), Cards(random));
    }

    // Few different points among up to twelve units: many ties, and units that one of two rounds lacks.
    private static Scorecard[] Cards(Random random) =>
    [
        .. Enumerable.Range(0, 12).Where(_ => random.Next(6) > 0).Select(unit => Card(
            $"u{unit}", [.. Enumerable.Range(0, 4).Select(_ => random.Next(4) * 12.25m)])),
    ];

    private static int RankByCounting(IEnumerable<Scorecard> cards, string board, string unit)
    {
        string[] pillars = board switch { "government" => ["digital-government"], "society" => ["digital-society"], _ => [] };
        string[] indices = board == Board.OverallCode ? ["awareness", "security", "digital-government", "digital-society"]
            : pillars.Length > 0 ? ["awareness", "security", .. pillars]
            : [board];
        var points = cards.ToDictionary(card => card.Unit, card => indices.Sum(index => card.Points[index]));
        return 1 + points.Values.Count(other => other > points[unit]);
    }

    private static string Compared(Scorecard[] cards, Scorecard[] other)
    {
        var moves = RoundComparison.Of(Round(cards), Round(other)).MovementOn(Round(cards).Ranking.Overall);
        var movers = Movers.Rises(moves).Units.Concat(Movers.Falls(moves).Units).Select(move => move.Unit);
        var sentences = moves.Where(move => move.IsOpposite).Select(move => ComparisonTexts.Opposite(move, unit => unit).Vietnamese);
        var figures = moves.Select(move => FormattableString.Invariant(
            $"{move.Unit} {move.Previous?.Rank} {move.Previous?.Points} {move.RankChange} {move.PointsChange}"));
        return string.Join('|', [.. figures, .. movers, .. sentences]);
    }

    private static Dictionary<string, Movement> Moves(RankedRound now, RankedRound before) =>
        RoundComparison.Of(now, before).MovementOn(now.Ranking.Overall).ToDictionary(movement => movement.Unit);

    private static RankedRound Round(IReadOnlyCollection<Scorecard> cards) => new(
        SmallCatalogue.Period("2023-Q1"), new Group("g", "Nhóm", "p.d", "r", [], SmallCatalogue.From, null), TheRubric, UnitLevel.Commune,
        Ranking.Of(TheRubric, cards, []));
}
