using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Scored;

/// <summary>The unit that reports, in the ranking it belongs to.</summary>
internal sealed class RankedUnit
{
    private RankedUnit(ScoredFacts facts, string unit, Placement overall)
    {
        (Facts, Unit, Overall, Figures) = (facts, unit, overall, new ScoreFigures(facts));
        Losses = LostPoints.Of(
            facts.Rubric, facts.Rubric.Indices.ToDictionary(index => index.Code, index => On(facts.Edition.Ranking.FindBoard(index.Code)!).Points, StringComparer.Ordinal),
            facts.Scores.GetValueOrDefault(unit)?.Criteria ?? []);
    }

    public ScoredFacts Facts { get; }

    public string Unit { get; }

    public Placement Overall { get; }

    public ScoreFigures Figures { get; }

    /// <summary>Most lost first.</summary>
    public LostPoints Losses { get; }

    /// <summary>Within a sentence.</summary>
    public string Name => Wording.Unit(Facts.Catalogue, Unit);

    public Ranking Ranking => Facts.Edition.Ranking;

    /// <returns>Null where the unit is not ranked.</returns>
    public static RankedUnit? Of(ReportFacts facts) =>
        facts.Ranked is { } ranked && ranked.Edition.Ranking.Overall.Placements.FirstOrDefault(placement => placement.Unit == facts.Unit) is { } overall
            ? new RankedUnit(ranked, facts.Unit, overall)
            : null;

    public Placement On(Board board) => board.Placements.First(placement => placement.Unit == Unit);

    /// <summary>The mean of all, after a semicolon; nothing where the unit is ranked alone.</summary>
    public ReportText BesideMean(Board board) => board.Placements.Count == 1
        ? ReportText.Empty
        : ReportText.Of($"; trung bình của các đơn vị là {Figures.Mean(board)} điểm");
}
