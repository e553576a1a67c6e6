using Dti.Domain.Periods;
using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Scored;

/// <summary>
/// The report of a collecting office on its units' self-scoring, after the form that Tủa Chùa used (handbook 1.3): situation,
/// how it was done, result, progress, assessment, and the score table as an annex.
/// </summary>
internal static class SelfScoringReport
{
    private const string Title = "Kết quả tự chấm điểm chuyển đổi số";

    public static ReportKind Kind { get; } = new(
        "self-scoring",
        Title,
        [
            new ReportSection("situation", "ĐẶC ĐIỂM TÌNH HÌNH")
            {
                Sections =
                [
                    new ReportSection("advantages", "Thuận lợi") { Asks = "những thuận lợi khi thực hiện" },
                    new ReportSection("difficulties", "Khó khăn") { Asks = "những khó khăn khi thực hiện" },
                ],
            },
            new ReportSection("work", "CÔNG TÁC TRIỂN KHAI THỰC HIỆN")
            {
                Sections =
                [
                    new ReportSection("implementation", "Công tác triển khai") { Asks = "văn bản hướng dẫn và cách tổ chức thực hiện" },
                    new ReportSection("reminders", "Công tác đôn đốc triển khai thực hiện") { Asks = "các lần đôn đốc" },
                ],
            },
            new ReportSection("result", "KẾT QUẢ TỰ CHẤM ĐIỂM") { Says = facts => Result(facts.Collected!) },
            new ReportSection("movement", "SO SÁNH VỚI KỲ TRƯỚC") { Says = facts => MovementSection.Of(facts.Collected!) },
            new ReportSection("correction", "NỘI DUNG ĐÍNH CHÍNH") { Says = facts => CorrectionSection.Of(facts.Collected!) },
            new ReportSection("progress", "TIẾN ĐỘ TỰ CHẤM ĐIỂM") { Says = Progress },
            new ReportSection("evaluation", "ĐÁNH GIÁ")
            {
                Sections =
                [
                    new ReportSection("assessment", "Đánh giá chung") { Asks = "đánh giá chung" },
                    new ReportSection("limitations", "Tồn tại, hạn chế") { Asks = "tồn tại, hạn chế và nguyên nhân" },
                    new ReportSection("proposals", "Kiến nghị, đề xuất") { Asks = "kiến nghị, đề xuất" },
                ],
            },
        ],
        [
            facts => ScoreAnnex.Of(facts.Collected!, Subject(facts)),
            facts => PillarTables.Annex(facts.Collected!, $"Điểm và thứ hạng theo trụ cột {Wording.WithoutBreak(facts.Collected!.Round.Period.VietnameseName)}"),
        ])
    {
        Subject = Subject,
        Main = facts => facts.Collected,
        Requires = ReportNeeds.Collected,
    };

    private static string Subject(ReportFacts facts) =>
        $"{Title} {Wording.WithoutBreak(facts.Collected!.Round.Period.VietnameseName)} của {Wording.WithinSentence(facts.Collected.Group.Name)}";

    private static IEnumerable<ReportPart> Result(ScoredFacts facts)
    {
        var board = facts.Edition.Ranking.Overall;
        if (board.Placements.Count == 0)
        {
            yield return new ReportPart.Prose("Chưa có đơn vị nào có điểm để xếp hạng.");
            yield break;
        }

        var figures = new ScoreFigures(facts);
        var (most, least) = (board.Placements[0].Points, board.Placements[^1].Points);
        yield return new ReportPart.Prose(board.Placements.Count == 1 ? Alone(facts, figures) : ReportText.Of(
            $"Có {figures.Ranked()}/{figures.Expected()} đơn vị được xếp hạng. "
            + $"{(most == least ? AllAlike() : Between())}. "
            + $"Tổng điểm được cộng lại từ điểm của từng chỉ số. Thứ hạng cụ thể như sau:"));
        foreach (var part in RankingTable.Parts(facts, figures, caption: null))
            yield return part;
        foreach (var note in OfficialForm.DisputedNotes(facts))
            yield return new ReportPart.Prose(note);

        yield return ScoreCharts.Ranking(facts, figures);
        yield return new ReportPart.Prose("Điểm từng chỉ số, điểm theo trụ cột, nguồn số liệu và các ghi chú tại các Phụ lục kèm theo.");

        ReportText AllAlike() => ReportText.Of($"Các đơn vị cùng đạt {Extreme(most, FormulaRule.Largest)} điểm");

        ReportText Between() => ReportText.Of(
            $"Điểm trung bình của các đơn vị được xếp hạng là {figures.Mean(board)} điểm; "
            + $"cao nhất là {UnitsWith(most)} với {Extreme(most, FormulaRule.Largest)} điểm, "
            + $"thấp nhất là {UnitsWith(least)} với {Extreme(least, FormulaRule.Smallest)} điểm");

        string UnitsWith(decimal points) => Wording.First(
            [.. board.Placements.Where(placement => placement.Points == points).Select(placement => Wording.WithinSentence(OfficialForm.Marked(facts, placement)))]);

        ReportFigure Extreme(decimal points, FormulaRule rule) => Figures.Points(points, new FigureOrigin.Formula(rule, [figures.AllOf(board)]));
    }

    private static ReportText Alone(ScoredFacts facts, ScoreFigures figures)
    {
        var (board, only) = (facts.Edition.Ranking.Overall, facts.Edition.Ranking.Overall.Placements[0]);
        return ReportText.Of(
            $"Có {figures.Ranked()}/{figures.Expected()} đơn vị được xếp hạng: {Wording.WithinSentence(OfficialForm.Marked(facts, only))} "
            + $"với {figures.Points(board, only)} điểm. Tổng điểm được cộng lại từ điểm của từng chỉ số.");
    }

    private static IEnumerable<ReportPart> Progress(ReportFacts report)
    {
        var facts = report.Collected!;
        var notRanked = facts.Edition.Ranking.NotRanked;
        var missing = notRanked.Where(unit => unit.Code == NotRankedReason.NoSubmission).Select(unit => unit.Unit).ToList();
        var late = LateUnits(report, facts);
        var figures = new ScoreFigures(facts);
        var sent = Figures.Number(
            facts.Round.ExpectedUnits.Count - missing.Count,
            new FigureOrigin.Formula(
                FormulaRule.Difference,
                [figures.Expected().Origin, new FigureOrigin.OtherEdition(facts.Edition.Id, "notRanked/noSubmission")]));
        yield return new ReportPart.Prose(ReportText.Of(
            $"Hạn gửi kết quả là {VietnameseDate.FormatLong(facts.Round.DueDay)}. Có {sent}/{figures.Expected()} đơn vị đã gửi số liệu"
            + $"{(missing.Count == 0 ? "" : $"; chưa gửi: {Wording.FirstUnits(facts.Catalogue, missing)}")}."));
        if (late.Count > 0)
        {
            yield return new ReportPart.Prose(ReportText.Of(
                $"Số liệu đang sử dụng của {Figures.Count(late.Count, figures.Entry($"rounds/{facts.Round.Period}/{facts.Group.Id}/dueDay"))} đơn vị "
                + $"được gửi sau hạn: {Wording.FirstUnits(facts.Catalogue, late)}."));
        }

        foreach (var unit in notRanked.Where(unit => unit.Code == NotRankedReason.NotUsable))
            yield return new ReportPart.Item($"{facts.Catalogue.NameOf(unit.Unit)}: {Wording.WithinSentence(unit.Reason)}");
    }

    private static List<string> LateUnits(ReportFacts report, ScoredFacts facts)
    {
        var late = report.Submissions.Where(file => VietnamTime.DayOf(file.ReceivedAt) > facts.Round.DueDay)
            .Select(file => file.Id).ToHashSet(StringComparer.Ordinal);
        var figures = new ScoreFigures(facts);
        return [.. facts.Round.ExpectedUnits.Where(unit => figures.SubmissionOf(unit) is { } submission && late.Contains(submission))];
    }
}
