using System.Globalization;
using Dti.Domain.Scoring;

namespace Dti.Domain.Reports;

/// <summary>The annex with every unit's points by index, and what is to be said about the figures.</summary>
internal static class ScoreAnnex
{
    public static ReportAnnex Compose(ReportFacts facts, string title)
    {
        var parts = new List<ReportPart>();
        if (facts.Edition.Ranking.Overall.Placements.Count > 0)
            parts.Add(new ReportPart.Grid(Table(facts)));
        parts.AddRange(Notes(facts));
        return new ReportAnnex("Phụ lục", title, OfficialForm.AnnexReference(facts), IsWide: true, parts);
    }

    private static ReportTable Table(ReportFacts facts)
    {
        var ranking = facts.Edition.Ranking;
        var boards = facts.Rubric.Indices.Select(index => ranking.FindBoard(index.Code)!).ToList();
        List<ReportColumn> columns =
        [
            new("Xếp hạng", CellAlignment.Centre, 15), new("Tên đơn vị", CellAlignment.Left, null),
            .. boards.Select(board => new ReportColumn(board.Name, CellAlignment.Right, 21)),
            new("Tổng điểm", CellAlignment.Right, 20),
        ];

        var rows = ranking.Overall.Placements.Select(placement => new ReportRow(
            [
                placement.Rank.ToString(CultureInfo.InvariantCulture),
                facts.Catalogue.NameOf(placement.Unit) + (placement.IsDisputed ? OfficialForm.DisputedMark : ""),
                .. boards.Select(board => Wording.Points(board.Placements.First(own => own.Unit == placement.Unit).Points)),
                Wording.Points(placement.Points),
            ],
            IsSummary: false));
        return new ReportTable(columns, [.. Maxima(facts, boards), .. rows, Means(ranking, boards)]);
    }

    private static IEnumerable<ReportRow> Maxima(ReportFacts facts, List<Board> boards) => facts.Rubric.MaxPoints is not { } total
        ? []
        : [new ReportRow(["", "Điểm tối đa", .. boards.Select(board => Wording.Points(board.MaxPoints!.Value)), Wording.Points(total)], IsSummary: true)];

    private static ReportRow Means(Ranking ranking, List<Board> boards) => new(
        ["", "Trung bình", .. boards.Select(board => Wording.Points(board.Mean!.Value)), Wording.Points(ranking.Overall.Mean!.Value)],
        IsSummary: true);

    private static IEnumerable<ReportPart> Notes(ReportFacts facts)
    {
        var ranking = facts.Edition.Ranking;
        if (ranking.Overall.Placements.Any(placement => placement.IsDisputed))
        {
            foreach (var note in OfficialForm.DisputedNotes(facts))
                yield return new ReportPart.Prose(note);
        }

        foreach (var unit in ranking.NotRanked)
            yield return new ReportPart.Item($"{facts.Catalogue.NameOf(unit.Unit)}: {unit.Reason}");
        if (facts.Findings.Count == 0)
            yield break;

        yield return new ReportPart.Heading(2, "Ghi chú về số liệu");
        yield return new ReportPart.Prose(
            "Thứ hạng và tổng điểm trong báo cáo được tính lại từ điểm từng chỉ số đã gửi; số liệu đã gửi được giữ nguyên. "
            + "Khi kiểm tra tệp số liệu, hệ thống ghi nhận:");
        // Two contents of one file, each with units that count, may say the same.
        foreach (var note in facts.Findings.Select(AtItsPlace).Distinct(StringComparer.Ordinal))
            yield return new ReportPart.Note(note);
    }

    private static string AtItsPlace(ReportFinding note)
    {
        var file = note.File is null ? "" : $"Tệp {note.File}. ";
        var sheet = note.Finding.Sheet is null ? "" : $"Trang tính \"{note.Finding.Sheet}\". ";
        return file + sheet + note.Finding.Message;
    }
}
