using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports;

/// <summary>
/// The report of a collecting office on its units' self-scoring, after the form that Tủa Chùa used (handbook 1.3): situation,
/// how it was done, result, progress, assessment, and the score table as an annex. Sections that the office has written nothing
/// for are left out, and numbering runs on.
/// </summary>
public static class SelfScoringReport
{
    public const string Code = "self-scoring";
    public const string Title = "Kết quả tự chấm điểm chuyển đổi số";

    public static ReportContent Compose(ReportFacts facts)
    {
        var what = $"{Title} {WithoutBreak(facts.Round.Period.VietnameseName)} của {Wording.WithinSentence(facts.Group.Name)}";
        return new ReportContent(
            Code, OfficialForm.Head(facts), "BÁO CÁO", what, facts.Profile.Addressee, OfficialForm.Grounds(facts),
            Body(facts, what), OfficialForm.Closing(facts), [ScoreAnnex.Compose(facts, what)], OfficialForm.EditionNote(facts));
    }

    private static IReadOnlyList<ReportPart> Body(ReportFacts facts, string what)
    {
        var outline = new ReportOutline();
        AddOwnTexts(outline, facts, "ĐẶC ĐIỂM TÌNH HÌNH", ("Thuận lợi", "advantages"), ("Khó khăn", "difficulties"));
        AddOwnTexts(outline, facts, "CÔNG TÁC TRIỂN KHAI THỰC HIỆN",
            ("Công tác triển khai", "implementation"), ("Công tác đôn đốc triển khai thực hiện", "reminders"));
        outline.Section("KẾT QUẢ TỰ CHẤM ĐIỂM");
        AddResult(outline, facts);
        CorrectionSection.AddTo(outline, facts);
        outline.Section("TIẾN ĐỘ TỰ CHẤM ĐIỂM");
        AddProgress(outline, facts);
        AddOwnTexts(outline, facts, "ĐÁNH GIÁ",
            ("Đánh giá chung", "assessment"), ("Tồn tại, hạn chế", "limitations"), ("Kiến nghị, đề xuất", "proposals"));
        outline.Add([$"Trên đây là báo cáo {Wording.WithinSentence(what)}./."]);
        return outline.Parts;
    }

    private static void AddOwnTexts(
        ReportOutline outline, ReportFacts facts, string title, params IReadOnlyList<(string Title, string Section)> subsections)
    {
        var written = subsections.Where(subsection => facts.TextsOf(Code, subsection.Section).Count > 0).ToList();
        if (written.Count > 0)
            outline.Section(title);
        foreach (var (subtitle, section) in written)
        {
            outline.Subsection(subtitle);
            outline.Add(facts.TextsOf(Code, section));
        }
    }

    private static void AddResult(ReportOutline outline, ReportFacts facts)
    {
        var board = facts.Edition.Ranking.Overall;
        if (board.Placements.Count == 0)
        {
            outline.Add(["Chưa có đơn vị nào có điểm để xếp hạng."]);
            return;
        }

        var (most, least) = (board.Placements[0].Points, board.Placements[^1].Points);
        outline.Add(
        [
            $"Có {board.Placements.Count}/{facts.Round.ExpectedUnits.Count} đơn vị được xếp hạng. "
            + $"Điểm trung bình của các đơn vị được xếp hạng là {Wording.Points(board.Mean!.Value)} điểm; "
            + $"cao nhất là {UnitsWith(most)} với {Wording.Points(most)} điểm, "
            + $"thấp nhất là {UnitsWith(least)} với {Wording.Points(least)} điểm. "
            + "Tổng điểm được cộng lại từ điểm của từng chỉ số. Thứ hạng cụ thể như sau:",
        ]);
        outline.Add(new ReportPart.Grid(RankingTable.Compose(facts)));
        if (board.Placements.Any(placement => placement.IsDisputed))
            outline.Add(OfficialForm.DisputedNotes(facts));
        outline.Add(["Điểm từng chỉ số và các ghi chú về số liệu tại Phụ lục kèm theo."]);

        string UnitsWith(decimal points) =>
            Wording.Units(facts.Catalogue, board.Placements.Where(placement => placement.Points == points).Select(placement => placement.Unit));
    }

    private static void AddProgress(ReportOutline outline, ReportFacts facts)
    {
        var notRanked = facts.Edition.Ranking.NotRanked;
        var missing = notRanked.Where(unit => unit.Code == NotRankedReason.NoSubmission).Select(unit => unit.Unit).ToList();
        var expected = facts.Round.ExpectedUnits.Count;
        outline.Add(
        [
            $"Hạn gửi kết quả là {VietnameseDate.FormatLong(facts.Round.DueDay)}. "
            + $"Có {expected - missing.Count}/{expected} đơn vị đã gửi số liệu"
            + (missing.Count == 0 ? "." : $"; chưa gửi: {Wording.Units(facts.Catalogue, missing)}."),
        ]);
        foreach (var unit in notRanked.Where(unit => unit.Code == NotRankedReason.NotUsable))
            outline.Add(new ReportPart.Item($"{facts.Catalogue.NameOf(unit.Unit)}: {Wording.WithinSentence(unit.Reason)}"));
    }

    // "năm 2022" stays on one line.
    private static string WithoutBreak(string period) => period.Replace("năm ", "năm\u00A0", StringComparison.Ordinal);
}
