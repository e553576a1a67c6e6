using Dti.Domain.Catalogue;

namespace Dti.Domain.Scoring;

/// <summary>The result of one round: every board, and who is on none.</summary>
/// <param name="Boards">Overall, then pillars, then indices, each in rubric order; then that of the index of services, where there is one.</param>
/// <param name="NotRanked">Expected units without a scorecard, by unit id.</param>
public sealed record Ranking(IReadOnlyList<Board> Boards, IReadOnlyList<NotRanked> NotRanked)
{
    /// <summary>Who is not on a board, with the reason.</summary>
    public IReadOnlyList<NotRanked> NotRankedOn(Board board) => board.NotRanked ?? NotRanked;

    /// <summary>
    /// Ranks the scorecards of a round. Depends on its arguments alone and not on their order. A unit without a scorecard is
    /// not ranked, which is not the same as last.
    /// </summary>
    public static Ranking Of(Rubric rubric, IReadOnlyCollection<Scorecard> cards, IReadOnlyList<NotRanked> notRanked)
    {
        List<Scorecard> byUnit = [.. cards.OrderBy(card => card.Unit, StringComparer.Ordinal)];
        var overall = Board.Of(Board.OverallCode, "Tổng hợp", rubric.Indices, byUnit, rubric.ClassOf);
        var pillars = rubric.Pillars.Select(pillar => Board.Of(pillar.Code, pillar.Name, [.. rubric.IndicesOf(pillar)], byUnit, _ => null));
        var indices = rubric.Indices.Select(index => Board.Of(index.Code, index.Name, [index], byUnit, _ => null));
        return new Ranking([overall, .. pillars, .. indices], notRanked);
    }

    public Board Overall => Boards[0];

    /// <summary>The ranking by the index of services; null where the group has none. It alone has its own list of who is not ranked.</summary>
    public Board? ServiceBoard => Boards.FirstOrDefault(board => board.NotRanked is not null);

    public Board? FindBoard(string code) => Boards.FirstOrDefault(board => board.Code == code);
}

/// <summary>A unit that is expected but has no score that counts.</summary>
/// <param name="Reason">One Vietnamese sentence.</param>
public sealed record NotRanked(string Unit, NotRankedReason Code, string Reason);

/// <summary>Why a unit is on no board.</summary>
public enum NotRankedReason
{
    /// <summary>Nothing was submitted for it.</summary>
    NoSubmission,

    /// <summary>Something was submitted, and something in it blocks the unit or leaves it without a score.</summary>
    NotUsable,
}
