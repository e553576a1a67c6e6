using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Scored;

/// <summary>What one index won and lost, by criteria where they are known, and who must act.</summary>
internal static class IndexAnalysis
{
    public static IEnumerable<ReportPart> Of(RankedUnit unit, RubricIndex index)
    {
        var board = unit.Ranking.FindBoard(index.Code)!;
        var (placement, loss) = (unit.On(board), unit.Losses.Indices.First(one => one.Index.Code == index.Code));
        yield return new ReportPart.Prose(Headline(unit, board, placement));
        if (loss.Criteria.Where(criterion => criterion.Lost == 0).ToList() is [_, ..] won)
            yield return new ReportPart.Item($"Đạt điểm tối đa: {Names(won)}.");
        if (loss.Criteria.Where(criterion => criterion.Lost > 0).ToList() is [_, ..] lost)
        {
            yield return new ReportPart.Item("Mất điểm ở các tiêu chí:");
            foreach (var item in Wording.Items(lost.Select(criterion => CriteriaLosses.Sentence(unit, criterion)), level: 2))
                yield return item;
        }

        if (loss.Lost is null or > 0 && index.Offices.Count > 0)
            yield return new ReportPart.Item($"Trách nhiệm: {string.Join("; ", index.Offices)}.");
    }

    private static ReportText Headline(RankedUnit unit, Board board, Placement placement)
    {
        var rest = ReportText.Of($"xếp hạng {unit.Figures.RankOutOf(board, placement)}{unit.BesideMean(board)}");
        if (board.MaxPoints is null)
            return ReportText.Of($"Đạt {unit.Figures.Points(board, placement)} điểm, {rest}.");

        return board.MaxPoints == placement.Points
            ? ReportText.Of($"Đạt điểm tối đa {unit.Figures.PointsOutOf(board, placement)} điểm, {rest}.")
            : ReportText.Of(
                $"Đạt {unit.Figures.PointsOutOf(board, placement)} điểm ({unit.Figures.Share(board, placement)}), "
                + $"mất {unit.Figures.Lost(board, placement)} điểm, {rest}.");
    }

    private static string Names(IEnumerable<CriterionLoss> criteria) => string.Join("; ", criteria.Select(criterion => Wording.WithinSentence(criterion.Score.Name)));
}
