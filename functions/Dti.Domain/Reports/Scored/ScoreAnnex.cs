using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Scored;

/// <summary>The annex with every unit's points by index, and who is not ranked.</summary>
internal static class ScoreAnnex
{
    // Of a landscape page, what ranks, names (at least 40 mm) and totals leave to indices and movement.
    private const int IndicesMm = 178;
    private const int WidestIndexMm = 21;
    private const int MovementMm = 16;

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
        var moved = Movements(facts);
        var boards = facts.Rubric.Indices.Select(index => ranking.FindBoard(index.Code)!).Append(ranking.Overall)
            .Select(board => (Board: board, ByUnit: board.ByUnit())).ToList();
        var indexMm = Math.Min(WidestIndexMm, (IndicesMm - (moved is null ? 0 : 2 * MovementMm)) / Math.Max(1, boards.Count - 1));
        List<ReportColumn> columns =
        [
            new("Xếp hạng", CellAlignment.Centre, 14) { Number = NumberLook.Count }, new("Tên đơn vị", CellAlignment.Left, null),
            .. boards[..^1].Select(one => new ReportColumn(one.Board.Name, CellAlignment.Right, indexMm) { Number = NumberLook.Points }),
            new("Tổng điểm", CellAlignment.Right, 20) { Number = NumberLook.Points },
        ];
        if (moved is not null)
        {
            columns.Add(new ReportColumn("Hạng kỳ trước", CellAlignment.Centre, MovementMm) { Number = NumberLook.Count });
            columns.Add(new ReportColumn("Thay đổi hạng", CellAlignment.Centre, MovementMm) { Number = NumberLook.Count });
        }

        var rows = ranking.Overall.Placements.Select(placement => new ReportRow(
            [
                figures.Rank(ranking.Overall, placement),
                OfficialForm.Marked(facts, placement),
                .. boards.Select(one => figures.Points(one.Board, one.ByUnit[placement.Unit])),
                .. moved?.Invoke(placement) ?? [],
            ],
            IsSummary: false));
        ReportText[] none = moved is null ? [] : ["", ""];
        var maxima = facts.Rubric.MaxPoints is null
            ? []
            : new[] { new ReportRow(["", "Điểm tối đa", .. boards.Select(one => (ReportText)figures.Maximum(one.Board)), .. none], IsSummary: true) };
        var means = new ReportRow(["", "Trung bình", .. boards.Select(one => (ReportText)figures.Mean(one.Board)), .. none], IsSummary: true);
        return new ReportTable(columns, [.. maxima, .. rows, means]);
    }

    // Rank before and change of rank, in that order; null where the rounds are not compared.
    private static Func<Placement, IEnumerable<ReportText>>? Movements(ScoredFacts facts)
    {
        if (!facts.Comparison.IsComparable || facts.Earlier is not [{ Round.Ranking.Overall.Placements.Count: > 0 } before, ..])
            return null;

        var figures = new MovementFigures(facts, before);
        var byUnit = facts.Comparison.MovementOn(facts.Edition.Ranking.Overall).ToDictionary(movement => movement.Unit, StringComparer.Ordinal);
        return placement => [figures.Rank(byUnit[placement.Unit]), figures.Places(byUnit[placement.Unit])];
    }
}
