using System.Text.Json.Serialization;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>A unit's place on a board.</summary>
/// <param name="Points">Unrounded.</param>
/// <param name="Share">Of the board's maximum; null where that is unknown.</param>
/// <param name="Class">good, fair, average, weak; null where the rubric has no limits.</param>
/// <param name="PreviousRank">In the round before, comparable or not; null where it was not ranked then.</param>
/// <param name="RankChange">Previous minus current: positive is better. Null where the rounds are not comparable.</param>
/// <param name="ToNextRank">Points that are missing to the next better rank.</param>
/// <param name="ToNextClass">Points that are missing to the next better class.</param>
/// <param name="AboveClassLimit">Points above the limit of its own class.</param>
/// <param name="Opposite">Only where points and rank moved against each other.</param>
/// <param name="Findings">Only of a disputed placement: why it is.</param>
internal sealed record PlacementAnswer(
    int Rank, string Unit, string Name, decimal Points, decimal? Share, string? Class, bool Tied, bool Disputed, int? PreviousRank,
    decimal? PreviousPoints, int? RankChange, decimal? PointsChange, decimal? ToNextRank, decimal? ToNextClass, decimal? AboveClassLimit,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] NoteAnswer? Opposite,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<DisputeAnswer>? Findings)
{
    public static PlacementAnswer Of(
        Placement placement, Movement movement, Distance distance, Board board, RankingFacts facts, IReadOnlyList<Finding>? findings) => new(
        placement.Rank, placement.Unit, facts.NameOf(placement.Unit), Printed.Points(placement.Points),
        Printed.Share(board.ShareOf(placement.Points)), placement.Class is { } own ? Names.Lower(own) : null, placement.IsTied,
        placement.IsDisputed, movement.Previous?.Rank, Printed.Points(movement.Previous?.Points), movement.RankChange,
        Printed.Points(movement.PointsChange), Printed.Points(distance.Above?.Points), Printed.Points(distance.NextClass?.Points),
        Printed.Points(distance.AboveLimit), movement.IsOpposite ? NoteAnswer.Of(ComparisonTexts.Opposite(movement, facts.NameOf)) : null,
        findings is null ? null : [.. findings.Select(DisputeAnswer.Of)]);
}

/// <param name="Message">Vietnamese.</param>
internal sealed record NoteAnswer(string Message, string MessageEn)
{
    public static NoteAnswer Of(Sentence sentence) => new(sentence.Vietnamese, sentence.English);
}

/// <summary>One contradiction that touches a unit.</summary>
internal sealed record DisputeAnswer(
    string Rule, string? Sheet, string? Cell, string? Value, string? Expected, string Message, string MessageEn)
{
    public static DisputeAnswer Of(Finding finding) => new(
        finding.Rule, finding.Sheet, finding.Cell?.ToString(), finding.Value, finding.Expected, finding.Message, finding.MessageEn);
}

/// <summary>An expected unit without a rank.</summary>
/// <param name="Code">noSubmission or notUsable.</param>
/// <param name="PreviousRank">In the round before; null where it was not ranked then either.</param>
internal sealed record NotRankedAnswer(string Unit, string Name, string Code, string Reason, int? PreviousRank, decimal? PreviousPoints)
{
    public static NotRankedAnswer Of(NotRanked missing, Placement? before, RankingFacts facts) => new(
        missing.Unit, facts.NameOf(missing.Unit), Names.Lower(missing.Code), missing.Reason, before?.Rank, Printed.Points(before?.Points));
}

/// <summary>What the round is looked at against.</summary>
/// <param name="Period">Null where there is no computed round before.</param>
/// <param name="Ranked">How many units were ranked on this board then; null where it was not there.</param>
/// <param name="Comparable">Whether changes are shown.</param>
/// <param name="Reasons">Why not; empty where they are.</param>
internal sealed record PreviousAnswer(
    string? Period, string? Group, string? Edition, int? Ranked, bool Comparable, IReadOnlyList<ReasonAnswer> Reasons)
{
    public static PreviousAnswer Of(RankingFacts facts, Board board)
    {
        var before = facts.Comparison.Previous;
        return new PreviousAnswer(
            before?.Period.ToString(), before?.Group.Id, facts.PreviousEdition, before?.Ranking.FindBoard(board.Code)?.Placements.Count,
            facts.Comparison.IsComparable, [.. facts.Comparison.Reasons.Select(reason => ReasonAnswer.Of(reason, facts))]);
    }
}

/// <param name="Code">noEarlierRound, notComputed, notPublished, acrossReform, otherLevel, otherRubric or otherUnits.</param>
/// <param name="Message">Vietnamese.</param>
internal sealed record ReasonAnswer(string Code, string Message, string MessageEn)
{
    public static ReasonAnswer Of(NotComparable reason, RankingFacts facts)
    {
        var sentence = ComparisonTexts.Of(reason, facts.NameOf);
        return new ReasonAnswer(CodeOf(reason), sentence.Vietnamese, sentence.English);
    }

    private static string CodeOf(NotComparable reason) => reason switch
    {
        NotComparable.NoEarlierRound => "noEarlierRound",
        NotComparable.NotComputed => "notComputed",
        NotComparable.NotPublished => "notPublished",
        NotComparable.AcrossReform => "acrossReform",
        NotComparable.OtherLevel => "otherLevel",
        NotComparable.OtherRubric => "otherRubric",
        NotComparable.OtherUnits => "otherUnits",
        _ => throw new ArgumentException($"There is no code for {reason}.", nameof(reason)),
    };
}

/// <summary>The largest changes of rank, largest first.</summary>
/// <param name="More">How many further units moved as many places as the last of them.</param>
internal sealed record MoversAnswer(IReadOnlyList<MoverAnswer> Units, int More)
{
    public static MoversAnswer Of(Movers movers, Board board, RankingFacts facts)
    {
        var now = board.ByUnit();
        return new MoversAnswer(
            [.. movers.Units.Select(move => new MoverAnswer(
                move.Unit, facts.NameOf(move.Unit), now[move.Unit].Rank, move.Previous!.Rank, move.RankChange!.Value,
                Printed.Points(move.PointsChange!.Value)))],
            movers.More);
    }
}

internal sealed record MoverAnswer(string Unit, string Name, int Rank, int PreviousRank, int RankChange, decimal PointsChange);
