using Dti.Domain.Catalogue;

namespace Dti.Domain.Reports.Scored;

/// <summary>Ranks and totals in one narrow table; the class where the rubric has limits.</summary>
internal static class RankingTable
{
    // More rows are for the annex.
    private const int MostRows = 40;
    private const int FirstRows = 10;

    /// <summary>The table, or the first of many units and where to find the others.</summary>
    public static IEnumerable<ReportPart> Parts(ScoredFacts facts, ScoreFigures figures, string? caption)
    {
        var table = Compose(facts, figures);
        if (facts.Edition.Ranking.Overall.Placements.Count <= MostRows)
            return [new ReportPart.Grid(table with { Caption = caption })];

        return
        [
            new ReportPart.Grid(table with { Rows = [.. table.Rows.Take(FirstRows), table.Rows[^1]], Caption = $"{FirstRows} đơn vị đứng đầu" }),
            new ReportPart.Prose("Thứ hạng của tất cả các đơn vị tại Phụ lục I kèm theo."),
        ];
    }

    private static ReportTable Compose(ScoredFacts facts, ScoreFigures figures)
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
