using Dti.Domain.Catalogue;

namespace Dti.Domain.Reports.Scored;

/// <summary>
/// The report of a unit on its own place in a ranking, after the form that Krông Nô used (handbook 1.5): work by index, the ranking
/// and what each index lost, assessment, tasks by office, and the whole ranking as an annex.
/// </summary>
internal static class IndexAnalysisReport
{
    public static ReportKind Kind { get; } = new(
        "index-analysis",
        "Công tác chuyển đổi số và phân tích chỉ số DTI",
        [
            new ReportSection("work", "CÔNG TÁC CHUYỂN ĐỔI SỐ") { MoreSections = WorkByIndex, MorePrefix = "work" },
            new ReportSection("ranking", facts => $"ĐÁNH GIÁ, XẾP HẠNG MỨC ĐỘ CHUYỂN ĐỔI SỐ (DTI) {PeriodOf(facts).ToUpperInvariant()}")
            {
                Sections =
                [
                    new ReportSection("result", facts => $"Kết quả chỉ số DTI {PeriodOf(facts)}") { Says = UnitResult.Of },
                    new ReportSection("indices", "Phân tích các chỉ số") { Says = LostPointsTable.Of, MoreSections = IndexSections, MorePrefix = "index" },
                    new ReportSection("criteria", "Các tiêu chí mất nhiều điểm nhất") { Says = CriteriaLosses.Of },
                ],
            },
            new ReportSection("correction", "NỘI DUNG ĐÍNH CHÍNH") { Says = facts => CorrectionSection.Of(facts.Ranked!) },
            new ReportSection("evaluation", "ĐÁNH GIÁ CHUNG")
            {
                Sections =
                [
                    new ReportSection("achievements", "Những kết quả đạt được") { Says = IndexEvaluation.Achievements, Asks = "những kết quả nổi bật trong kỳ" },
                    new ReportSection("limitations", "Hạn chế và nguyên nhân") { Says = IndexEvaluation.Limitations, Asks = "nguyên nhân của những hạn chế" },
                ],
            },
            new ReportSection("tasks", "NHIỆM VỤ, GIẢI PHÁP TRONG THỜI GIAN TỚI") { Says = OfficeTasks.Of, Asks = "nhiệm vụ, giải pháp khác và thời hạn" },
            new ReportSection("proposals", "KIẾN NGHỊ, ĐỀ XUẤT") { Asks = "kiến nghị, đề xuất với cấp trên" },
        ],
        [
            facts => ScoreAnnex.Of(facts.Ranked!, $"Điểm và thứ hạng chuyển đổi số {PeriodOf(facts)} của {Wording.WithinSentence(facts.Ranked!.Group.Name)}"),
            facts => PillarTables.Annex(facts.Ranked!, $"Điểm và thứ hạng theo trụ cột {PeriodOf(facts)}"),
            CriteriaLosses.Annex,
        ])
    {
        Subject = facts => $"Kết quả công tác chuyển đổi số {Wording.WithoutBreak(facts.Period.VietnameseName)} "
            + $"và phân tích chỉ số chuyển đổi số (DTI) {PeriodOf(facts)} của {Wording.Unit(facts.Ranked!.Catalogue, facts.Unit)}",
        Main = facts => facts.Ranked,
        Requires = ReportNeeds.Ranked,
    };

    private static string PeriodOf(ReportFacts facts) => Wording.WithoutBreak(facts.Ranked!.Round.Period.VietnameseName);

    // What was done for an index in the period, only people know.
    private static IEnumerable<ReportSection> WorkByIndex(ReportFacts facts) => facts.Ranked!.Rubric.Indices.Select(index =>
        new ReportSection($"work-{index.Code}", index.Name) { Asks = $"kết quả thực hiện {Wording.WithinSentence(index.Name)} trong kỳ" });

    private static IEnumerable<ReportSection> IndexSections(ReportFacts facts) => RankedUnit.Of(facts) is not { } unit
        ? []
        : facts.Ranked!.Rubric.Indices.Select(index => new ReportSection($"index-{index.Code}", index.Name)
        {
            Says = _ => IndexAnalysis.Of(unit, index),
            Asks = HasCriteria(unit, index) ? null : "nội dung đã làm tốt, nội dung bị mất điểm",
        });

    private static bool HasCriteria(RankedUnit unit, RubricIndex index) =>
        unit.Losses.Indices.First(loss => loss.Index.Code == index.Code) is { Criteria.Count: > 0 } or { Lost: 0 };
}
