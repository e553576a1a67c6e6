using Dti.Domain.Catalogue;

namespace Dti.Domain.Reports.Measured;

/// <summary>
/// How a plan's targets were carried out, after the form that Tháp Mười used (handbook 1.4): how it was done, targets, tasks by pillar,
/// assessment; every row of the plan in an annex.
/// </summary>
internal static class TargetResultsReport
{
    private const string Title = "Kết quả thực hiện chuyển đổi số";

    public static ReportKind Kind { get; } = new(
        "target-results",
        Title,
        [
            new ReportSection("implementation", "CÔNG TÁC TRIỂN KHAI THỰC HIỆN")
            {
                Asks = "kế hoạch, văn bản đã ban hành và cách tổ chức thực hiện",
            },
            new ReportSection("results", "KẾT QUẢ THỰC HIỆN")
            {
                Sections =
                [
                    new ReportSection("targets", facts => $"Tình hình thực hiện mục tiêu {Wording.WithoutBreak(facts.Period.VietnameseName)}")
                    {
                        Says = facts => Targets(MeasuredReport.Of(facts)),
                    },
                    new ReportSection("tasks", facts => $"Tình hình thực hiện các nhiệm vụ {Wording.WithoutBreak(facts.Period.VietnameseName)}")
                    {
                        Sections =
                        [
                            new ReportSection("government", "Xây dựng Chính quyền số") { Says = facts => Government(MeasuredReport.Of(facts)) },
                            IndicatorLists.Section(
                                "economy", "Phát triển kinh tế số", "kết quả khác về phát triển kinh tế số", IndicatorTopic.Economy),
                            IndicatorLists.Section(
                                "society", "Phát triển xã hội số", "kết quả khác về phát triển xã hội số", IndicatorTopic.Society),
                            IndicatorLists.Section(
                                "security", "Bảo đảm an toàn, an ninh mạng", "kết quả khác về bảo đảm an toàn, an ninh mạng",
                                IndicatorTopic.Security),
                            IndicatorLists.Section("other", "Các chỉ tiêu khác", asks: null, [null]),
                        ],
                    },
                    new ReportSection("ranking", DtiSection.TitleOf) { Says = facts => DtiSection.Of(MeasuredReport.Of(facts)) },
                    new ReportSection("correction", "Nội dung đính chính") { Says = facts => MeasuredCorrection.Of(facts.Measured!) },
                ],
            },
            new ReportSection("evaluation", "ĐÁNH GIÁ CHUNG")
            {
                Sections =
                [
                    new ReportSection("advantages", "Thuận lợi") { Asks = "thuận lợi" },
                    new ReportSection("limitations", "Khó khăn, hạn chế")
                    {
                        Says = facts => Limitations(MeasuredReport.Of(facts)),
                        Asks = "khó khăn, hạn chế khác và nguyên nhân",
                    },
                ],
            },
        ],
        [IndicatorLists.Annex, DtiSection.Annex, UnitsBelow.Annex, Shortcomings.Annex])
    {
        Subject = facts => $"{Title} {Wording.WithoutBreak(facts.Period.VietnameseName)}",
        Main = MeasuredReport.MainOf,
        Requires = ReportNeeds.Measured,
        MayUse = ReportNeeds.Collected | ReportNeeds.Ranked,
    };

    private static IEnumerable<ReportPart> Targets(MeasuredReport report)
    {
        if (report.Indicators.Count == 0)
        {
            yield return new ReportPart.Prose("Trong kỳ chưa có số liệu về kết quả thực hiện các chỉ tiêu.");
            yield break;
        }

        var printed = VerdictSummary.Printed(report).ToList();
        foreach (var count in printed)
            yield return new ReportPart.Prose(count);
        var measured = report.Indicators.Select(gap => gap.Measurement).ToList();
        yield return new ReportPart.Prose(ReportText.Of(
            $"Số liệu đã gửi có kết quả của {report.Figures.Count(measured)} chỉ tiêu, chi tiết tại Phụ lục kèm theo. "
            + $"{VerdictSummary.Of(report)}"));
        foreach (var part in IndicatorLists.ByGroup(report))
            yield return part;
        foreach (var part in NotMet(report))
            yield return part;
        foreach (var part in RateCharts.Of(report, _ => true))
            yield return part;
        yield return IndicatorLists.Mention;
    }

    private static IEnumerable<ReportPart> NotMet(MeasuredReport report)
    {
        var shortcomings = new Shortcomings(report);
        foreach (var part in shortcomings.Missed())
            yield return part;
        if (!report.SaidToBeMissed.Any())
            yield break;

        yield return new ReportPart.Prose(
            "Chỉ tiêu đơn vị tự đánh giá chưa đạt (số liệu đã gửi không nêu mức chỉ tiêu hoặc chưa đủ để đánh giá):");
        var sentence = new IndicatorSentence(report);
        foreach (var gap in report.SaidToBeMissed)
            yield return new ReportPart.Item(ReportText.Of($"{sentence.Shortly(gap)}."));
    }

    private static IEnumerable<ReportPart> Government(MeasuredReport report) =>
    [
        .. IndicatorLists.Items(
            report, IndicatorTopic.Awareness, IndicatorTopic.Institutions, IndicatorTopic.ElectronicGovernment, IndicatorTopic.DigitalGovernment),
        .. AggregateTable.Of(report), .. ServiceScoreTable.Of(report),
    ];

    private static IEnumerable<ReportPart> Limitations(MeasuredReport report)
    {
        var shortcomings = new Shortcomings(report);
        return [.. shortcomings.Procedures(), .. shortcomings.Units(), .. shortcomings.Unclear()];
    }
}
