using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Scored;

/// <summary>Changes of places and points with where they come from.</summary>
internal sealed class MovementFigures(ScoredFacts facts, EarlierRound earlier)
{
    private readonly ScoreFigures figures = new(facts);
    private readonly IReadOnlyDictionary<string, Placement> placements = facts.Edition.Ranking.Overall.ByUnit();

    /// <summary>Of a unit ranked in both rounds: <c>xã Trung Thu tăng 12,50 điểm, tăng 03 bậc (từ hạng 11 lên hạng 8)</c>.</summary>
    public ReportText Sentence(Movement movement)
    {
        var (now, then) = (PlacementOf(movement), movement.Previous!);
        var place = Direction.OfPlace(
            new Sourced(now.Points, PointsNow(movement)), new Sourced(then.Points, Then(movement, "points")),
            new Sourced(now.Rank, RankNow(movement).Origin), new Sourced(then.Rank, Then(movement, "rank")));
        var way = then.Rank > now.Rank ? "lên" : "xuống";
        return ReportText.Of($"{Wording.Unit(facts.Catalogue, movement.Unit)} {place} (từ hạng {Rank(movement)}{OutOf(then: true)} {way} hạng {RankNow(movement)}{OutOf(then: false)})");
    }

    // Among how many matters only where it is not the same.
    private string OutOf(bool then)
    {
        var (now, before) = (facts.Edition.Ranking.Overall.Placements.Count, earlier.Round.Ranking.Overall.Placements.Count);
        return now == before ? "" : "/" + Wording.Short(then ? before : now);
    }

    /// <summary>The rank before; empty where it had none.</summary>
    public ReportText Rank(Movement movement) => movement.Previous is { } previous
        ? Figures.Rank(previous.Rank, Then(movement, "rank"))
        : ReportText.Empty;

    /// <summary>Places up, with a sign: <c>+2</c>, <c>-1</c>, <c>0</c>; empty where it cannot be said.</summary>
    public ReportText Places(Movement movement) => movement.RankChange is { } places
        ? new ReportFigure((places > 0 ? "+" : "") + Wording.Short(places), places, new FigureOrigin.Formula(FormulaRule.Difference, [Then(movement, "rank"), RankNow(movement).Origin]))
        : ReportText.Empty;

    private ReportFigure RankNow(Movement movement) => figures.Rank(facts.Edition.Ranking.Overall, PlacementOf(movement));

    private FigureOrigin PointsNow(Movement movement) => figures.PointsOf(facts.Edition.Ranking.Overall, movement.Unit);

    private Placement PlacementOf(Movement movement) => placements[movement.Unit];

    private FigureOrigin.OtherEdition Then(Movement movement, string what) => new(earlier.Edition, $"overall/{movement.Unit}/{what}");
}
