using Dti.Domain.Catalogue;

namespace Dti.Domain.Reports.Scored;

/// <summary>Ranks and totals in one narrow table; the class where the rubric has limits.</summary>
internal static class RankingTable
{
    public static ReportTable Compose(ScoredFacts facts, ScoreFigures figures)
    {
        var board = facts.Edition.Ranking.Overall;
        var hasClasses = facts.Rubric.ClassLimits.Count > 0;
        List<ReportColumn> columns =
        [
            new("Xếp hạng", CellAlignment.Centre, 22) { Number = NumberLook.Count }, new("Tên đơn vị", CellAlignment.Left, null),
            new("Tổng điểm", CellAlignment.Right, 30) { Number = NumberLook.Points },
        ];
        if (hasClasses)
            columns.Add(new ReportColumn("Mức xếp loại", CellAlignment.Centre, 32));

        var rows = board.Placements.Select(placement => new ReportRow(
            [
                figures.Rank(board, placement),
                OfficialForm.Marked(facts, placement),
                figures.Points(board, placement),
                .. hasClasses ? [placement.Class is { } scoreClass ? ScoreClasses.NameOf(scoreClass) : ""] : Array.Empty<ReportText>(),
            ],
            IsSummary: false));
        var mean = new ReportRow(["", "Trung bình", figures.Mean(board), .. hasClasses ? [""] : Array.Empty<ReportText>()], IsSummary: true);
        return new ReportTable(columns, [.. rows, mean]);
    }
}
