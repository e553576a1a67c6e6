using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Scored;

/// <summary>Every pillar's ranking, one table each.</summary>
internal static class PillarTables
{
    /// <returns>Null where the rubric has no pillars or nobody is ranked.</returns>
    public static AnnexDraft? Annex(ScoredFacts facts, string title)
    {
        var figures = new ScoreFigures(facts);
        List<Board> boards = [.. facts.Rubric.Pillars.Select(pillar => facts.Edition.Ranking.FindBoard(pillar.Code)).OfType<Board>().Where(board => board.Placements.Count > 0)];
        if (boards.Count == 0)
            return null;

        var tables = boards.Select(board => new ReportPart.Grid(Table(facts, figures, board)));
        var notes = OfficialForm.DisputedNotes(facts).Select(note => new ReportPart.Prose(note));
        return new AnnexDraft(title, IsWide: false, [.. tables, .. notes]);
    }

    private static ReportTable Table(ScoredFacts facts, ScoreFigures figures, Board board)
    {
        var hasShare = board.MaxPoints is not null;
        List<ReportColumn> columns =
        [
            new("Xếp hạng", CellAlignment.Centre, 22) { Number = NumberLook.Count }, new("Tên đơn vị", CellAlignment.Left, null),
            new("Điểm trụ cột", CellAlignment.Right, 30) { Number = NumberLook.Points },
        ];
        if (hasShare)
            columns.Add(new ReportColumn("Tỷ lệ đạt", CellAlignment.Right, 26) { Number = NumberLook.Percent });
        var rows = board.Placements.Select(placement => new ReportRow(
            [
                figures.Rank(board, placement), OfficialForm.Marked(facts, placement),
                figures.Points(board, placement), .. hasShare ? [figures.Share(board, placement)] : Array.Empty<ReportText>(),
            ],
            IsSummary: false));
        var mean = new ReportRow(["", "Trung bình", figures.Mean(board), .. hasShare ? [figures.MeanShare(board)] : Array.Empty<ReportText>()], IsSummary: true);
        return new ReportTable(columns, [.. rows, mean]) { Caption = board.Name };
    }
}
