using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;

namespace Dti.Benchmarks;

/// <summary>What one round of the whole country costs to compute, and what an answer about it adds.</summary>
internal static class RankingContest
{
    private static readonly Group TheCountry =
        new("vn", "Cả nước", "vn", "national", [.. RankedUnits.Cards.Select(card => card.Unit)], new DateOnly(2025, 7, 1), null);

    private static readonly RankedRound Before = Round("2025", RankedUnits.CardsBefore);
    private static readonly RankedRound Now = Round("2026", RankedUnits.Cards);

    public static void Hold(TextWriter output, int rounds = 9) => new Contest("Rank 3,321 units on 60 indices: 64 boards",
        ("Ranking.Of", () => Ranking.Of(RankedUnits.Rubric, RankedUnits.Cards, [])),
        ("and movement, largest changes, distances on every board", () => Everything(Ranking.Of(RankedUnits.Rubric, RankedUnits.Cards, []))),
        ("movement, largest changes, distances on one board alone", () => Board(RoundComparison.Of(Now, Before), Now.Ranking.Overall)),
        ("lost points of every unit", LosePoints),
        ("gaps: 60 rates of every unit against their targets, and the board of an index", () => Measure()),
        ("Ranking.Of and gaps", RankAndMeasure)).Hold(output, rounds);

    private static void RankAndMeasure()
    {
        Ranking.Of(RankedUnits.Rubric, RankedUnits.Cards, []);
        Measure();
    }

    private static void Measure()
    {
        var results = ServiceResults.Compute(
            MeasuredUnits.Now, MeasuredUnits.Catalogue, MeasuredUnits.Sources, MeasuredUnits.Reported, MeasuredUnits.Before);
        ServiceBoard.Of(MeasuredUnits.Index, MeasuredUnits.Now, MeasuredUnits.Catalogue, results);
    }

    private static void Everything(Ranking ranking)
    {
        var comparison = RoundComparison.Of(Now with { Ranking = ranking }, Before);
        foreach (var board in ranking.Boards)
            Board(comparison, board);
    }

    private static void Board(RoundComparison comparison, Board board)
    {
        var movements = comparison.MovementOn(board);
        Movers.Rises(movements);
        Movers.Falls(movements);
        Distance.Of(board, RankedUnits.Rubric);
    }

    private static void LosePoints()
    {
        foreach (var card in RankedUnits.Cards)
            LostPoints.Of(RankedUnits.Rubric, card.Points, []);
    }

    private static RankedRound Round(string code, IReadOnlyList<Scorecard> cards) => new(
        Period.TryParse(code, out var period) ? period : throw new ArgumentException(code, nameof(code)), TheCountry, RankedUnits.Rubric,
        UnitLevel.Commune, Ranking.Of(RankedUnits.Rubric, cards, []));
}
