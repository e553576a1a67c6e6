using System.Globalization;
using System.Text.Json.Serialization;
using Dti.Domain.Scoring;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>What the view of one unit adds to its placement.</summary>
/// <param name="NextRank">Null for the first, and for a unit that is not ranked.</param>
/// <param name="LostPoints">Over all indices, whatever the board; null for a unit that is not ranked.</param>
/// <param name="Predecessors">Side by side, never added up; empty where the unit existed in the round before.</param>
/// <param name="Baseline">Only where it was asked for.</param>
internal sealed record UnitDetailAnswer(
    NextRankAnswer? NextRank, NextClassAnswer? NextClass, LostPointsAnswer? LostPoints, IReadOnlyList<PredecessorAnswer> Predecessors,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] BaselineAnswer? Baseline)
{
    public static UnitDetailAnswer Of(RankingFacts facts, UnitFacts unit, Board board, bool withBaseline)
    {
        var distance = Distance.Of(board, facts.Read.Rubric).GetValueOrDefault(unit.Unit);
        return new UnitDetailAnswer(
            distance?.Above is { } above ? NextRankAnswer.Of(above, facts) : null,
            distance?.NextClass is { } next
                ? new NextClassAnswer(Names.Lower(next.Class), next.FromPoints, Printed.Points(next.Points))
                : null,
            unit.Lost is { } lost ? LostPointsAnswer.Of(lost) : null,
            [.. unit.Predecessors.Select(predecessor => PredecessorAnswer.Of(predecessor, facts))],
            withBaseline ? BaselineAnswer.Of(Domain.Scoring.Baseline.Of(facts.Read.Rubric, unit.Predecessors), facts) : null);
    }
}

/// <param name="Points">Points that are missing to be level.</param>
internal sealed record NextRankAnswer(int Rank, decimal Points, IReadOnlyList<NamedUnitAnswer> Units)
{
    public static NextRankAnswer Of(RankAbove above, RankingFacts facts) => new(
        above.Rank, Printed.Points(above.Points), [.. above.Units.Select(unit => new NamedUnitAnswer(unit, facts.NameOf(unit)))]);
}

internal sealed record NamedUnitAnswer(string Unit, string Name);

internal sealed record NextClassAnswer(string Class, decimal FromPoints, decimal Points);

/// <param name="Total">Null where a maximum is unknown.</param>
internal sealed record LostPointsAnswer(decimal? Total, IReadOnlyList<IndexLossAnswer> Indices)
{
    public static LostPointsAnswer Of(LostPoints lost) => new(Printed.Points(lost.Total), [.. lost.Indices.Select(IndexLossAnswer.Of)]);
}

/// <param name="Lost">Maximum minus points, unrounded.</param>
/// <param name="Share">Points out of the maximum, four decimals.</param>
/// <param name="Offices">Who must act.</param>
/// <param name="Criteria">As submitted with the unit's own form; empty where there was none.</param>
internal sealed record IndexLossAnswer(
    string Index, string Name, decimal Points, decimal? MaxPoints, decimal? Lost, decimal? Share, IReadOnlyList<string> Offices,
    IReadOnlyList<CriterionLossAnswer> Criteria)
{
    public static IndexLossAnswer Of(IndexLoss loss) => new(
        loss.Index.Code, loss.Index.Name, Printed.Points(loss.Points), loss.Index.MaxPoints, Printed.Points(loss.Lost),
        Printed.Share(loss.Share), loss.Index.Offices, [.. loss.Criteria.Select(CriterionLossAnswer.Of)]);
}

/// <param name="Points">What counts: final, else verified, else self-scored.</param>
internal sealed record CriterionLossAnswer(
    string Code, string Name, decimal? MaxPoints, decimal? Points, decimal? Self, decimal? Verified, decimal? Final, decimal? Lost,
    IReadOnlyList<string> Offices, string Sheet, string Cell)
{
    public static CriterionLossAnswer Of(CriterionLoss loss) => new(
        loss.Score.Code, loss.Score.Name, loss.MaxPoints, loss.Score.Points, loss.Score.Self, loss.Score.Verified, loss.Score.Final,
        loss.Lost, loss.Offices, loss.Score.Sheet, loss.Score.Cell.ToString());
}

/// <summary>A unit that this one follows, as it last stood.</summary>
/// <param name="Relation">whole, part, renamed, reclassified or unchanged.</param>
/// <param name="Period">Null where no round of it was computed.</param>
/// <param name="Rank">Null where it was not ranked.</param>
/// <param name="Ranked">How many units were ranked with it.</param>
internal sealed record PredecessorAnswer(
    string Unit, string Name, string Relation, string EffectiveOn, string? LegalBasis, string? Period, string? Group, int? Rank, int? Ranked,
    decimal? Points, decimal? MaxPoints)
{
    public static PredecessorAnswer Of(Predecessor predecessor, RankingFacts facts)
    {
        var (link, overall) = (predecessor.Link, predecessor.Round?.Ranking.Overall);
        return new PredecessorAnswer(
            link.Predecessor, facts.NameOf(link.Predecessor), Names.Lower(link.Relation),
            link.EffectiveOn.ToString("O", CultureInfo.InvariantCulture), link.LegalBasis,
            predecessor.Round?.Period.ToString(), predecessor.Round?.Group.Id, predecessor.Placement?.Rank, overall?.Placements.Count,
            Printed.Points(predecessor.Placement?.Points), overall?.MaxPoints);
    }
}

/// <summary>An estimate, or why there is none. Its figures are rounded half away from zero to two decimals, the total on its own.</summary>
/// <param name="Basis">Vietnamese: what it is the mean of, or why there is none.</param>
internal sealed record BaselineAnswer(
    bool Estimated, decimal? Points, IReadOnlyList<BaselineIndexAnswer> Indices, string Basis, string BasisEn)
{
    public static BaselineAnswer Of(Baseline baseline, RankingFacts facts)
    {
        var basis = ComparisonTexts.Of(baseline, facts.NameOf);
        return baseline is Baseline.Estimated estimated
            ? new BaselineAnswer(
                true, Printed.Rounded(estimated.Total),
                [.. estimated.Points.Select(index => new BaselineIndexAnswer(index.Key, Printed.Rounded(index.Value)))],
                basis.Vietnamese, basis.English)
            : new BaselineAnswer(false, null, [], basis.Vietnamese, basis.English);
    }
}

internal sealed record BaselineIndexAnswer(string Index, decimal Points);
