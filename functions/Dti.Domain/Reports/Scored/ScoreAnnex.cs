using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Scored;

/// <summary>The annex with every unit's points by index, and who is not ranked.</summary>
internal static class ScoreAnnex
{
    // Of a landscape page, what ranks, names (at least 40 mm) and totals leave to indices and movement.
    private const int IndicesMm = 178;
    private const int WidestIndexMm = 21;
    private const int MovementMm = 16;
    private const int ClassMm = 25;

    /// <returns>Null where no unit is expected.</returns>
    public static AnnexDraft? Of(ScoredFacts facts, string title)
    {
        var parts = new List<ReportPart>();
        var ranking = facts.Edition.Ranking;
        if (ranking.Overall.Placements.Count > 0)
            parts.Add(new ReportPart.Grid(Table(facts, new ScoreFigures(facts))));
        parts.AddRange(OfficialForm.DisputedNotes(facts).Select(note => new ReportPart.Prose(note)));
        parts.AddRange(ranking.NotRanked.Select(unit => new ReportPart.Item($"{facts.Catalogue.NameOf(unit.Unit)}: {unit.Reason}")));
        return parts.Count == 0 ? null : new AnnexDraft(title, IsWide: true, parts);
    }

    private static ReportTable Table(ScoredFacts facts, ScoreFigures figures)
    {
        var ranking = facts.Edition.Ranking;
        List<(ReportColumn Column, Func<Placement, ReportText> Of)> others = [.. Classes(facts), .. Movements(facts)];
        var boards = facts.Rubric.Indices.Select(index => ranking.FindBoard(index.Code)!).Append(ranking.Overall)
            .Select(board => (Board: board, ByUnit: board.ByUnit())).ToList();
        var indexMm = Math.Min(WidestIndexMm, (IndicesMm - others.Sum(one => one.Column.WidthMm!.Value)) / Math.Max(1, boards.Count - 1));
        ReportColumn[] columns =
        [
            new("Xếp hạng", CellAlignment.Centre, 14) { Number = NumberLook.Count }, new("Tên đơn vị", CellAlignment.Left, null),
            .. boards[..^1].Select(one => new ReportColumn(one.Board.Name, CellAlignment.Right, indexMm) { Number = NumberLook.Points }),
            new("Tổng điểm", CellAlignment.Right, 20) { Number = NumberLook.Points }, .. others.Select(one => one.Column),
        ];

        var rows = ranking.Overall.Placements.Select(placement => new ReportRow(
            [
                figures.Rank(ranking.Overall, placement), OfficialForm.Marked(facts, placement),
                .. boards.Select(one => figures.Points(one.Board, one.ByUnit[placement.Unit])), .. others.Select(one => one.Of(placement)),
            ],
            IsSummary: false));
        var maxima = facts.Rubric.MaxPoints is null ? [] : new[] { Summary("Điểm tối đa", figures.Maximum) };
        return new ReportTable(columns, [.. maxima, .. rows, Summary("Trung bình", figures.Mean)]);

        ReportRow Summary(string name, Func<Board, ReportFigure> of) => new(
            ["", name, .. boards.Select(one => (ReportText)of(one.Board)), .. others.Select(_ => ReportText.Empty)], IsSummary: true);
    }

    // Where the rubric has limits.
    private static IEnumerable<(ReportColumn, Func<Placement, ReportText>)> Classes(ScoredFacts facts) => facts.Rubric.ClassLimits.Count == 0
        ? []
        : [(new ReportColumn("Mức xếp loại", CellAlignment.Centre, ClassMm), placement => placement.Class is { } scoreClass ? ScoreClasses.NameOf(scoreClass) : "")];

    // Rank before and change of rank, where the rounds are compared.
    private static IEnumerable<(ReportColumn, Func<Placement, ReportText>)> Movements(ScoredFacts facts)
    {
        if (!facts.Comparison.IsComparable || facts.Earlier is not [{ Round.Ranking.Overall.Placements.Count: > 0 } before, ..])
            return [];

        var figures = new MovementFigures(facts, before);
        var byUnit = facts.Comparison.MovementOn(facts.Edition.Ranking.Overall).ToDictionary(movement => movement.Unit, StringComparer.Ordinal);
        return
        [
            (Column("Hạng kỳ trước"), placement => figures.Rank(byUnit[placement.Unit])),
            (Column("Thay đổi hạng"), placement => figures.Places(byUnit[placement.Unit])),
        ];

        static ReportColumn Column(string header) => new(header, CellAlignment.Centre, MovementMm) { Number = NumberLook.Count };
    }
}
