using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Scored;

/// <summary>Which indices stand well and which do not, by the share of their points and by the mean of all units.</summary>
internal static class IndexEvaluation
{
    private const decimal WellFrom = 0.8m;
    private const decimal PoorBelow = 0.5m;

    /// <summary>Indices with at least 80 % of their points.</summary>
    public static IEnumerable<ReportPart> Achievements(ReportFacts facts) => RankedUnit.Of(facts) is { } unit
        ? Sentences(
            "Các chỉ số đạt từ 80% số điểm trở lên",
            BySize(unit, board => board.ShareOf(unit.On(board).Points) >= WellFrom).Reverse(), board => ReportText.Of($"{unit.Figures.Share(board, unit.On(board))}"))
        : [];

    /// <summary>Indices with less than half of their points, and those below the mean of all units.</summary>
    public static IEnumerable<ReportPart> Limitations(ReportFacts facts) => RankedUnit.Of(facts) is { } unit
        ?
        [
            .. Sentences(
                "Các chỉ số đạt dưới 50% số điểm",
                BySize(unit, board => board.ShareOf(unit.On(board).Points) < PoorBelow), board => ReportText.Of($"{unit.Figures.Share(board, unit.On(board))}")),
            .. Sentences(
                "Các chỉ số thấp hơn trung bình của các đơn vị", BySize(unit, board => unit.On(board).Points < board.Mean),
                board => ReportText.Of($"{unit.Figures.Points(board, unit.On(board))} điểm so với {unit.Figures.Mean(board)} điểm")),
        ]
        : [];

    private static IEnumerable<Board> BySize(RankedUnit unit, Func<Board, bool> belongs) =>
        unit.Facts.Rubric.Indices.Select(index => unit.Ranking.FindBoard(index.Code)!).Where(belongs).OrderBy(board => board.ShareOf(unit.On(board).Points));

    private static IEnumerable<ReportPart> Sentences(string begin, IEnumerable<Board> boards, Func<Board, ReportText> result)
    {
        List<ReportText> named = [.. boards.Select(board => ReportText.Of($"{Wording.WithinSentence(board.Name)} ({result(board)})"))];
        if (named.Count > 0)
            yield return new ReportPart.Prose(ReportText.Of($"{begin}: {ReportText.Join(", ", named)}."));
    }
}
