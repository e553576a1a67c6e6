using Dti.Domain.Periods;

namespace Dti.Domain.Reports.Measured;

/// <summary>
/// A quarter's results, after the form that Chợ Đồn used (handbook 1.1): results with ranking and rates of online services, shortcomings
/// with the procedures on paper, remedies.
/// </summary>
internal static class QuarterlyResultsReport
{
    public static ReportKind Kind { get; } = new(
        "quarterly-results",
        "Kết quả hoạt động chuyển đổi số",
        [
            new ReportSection(
                "results", facts => $"KẾT QUẢ THỰC HIỆN CHUYỂN ĐỔI SỐ {Wording.WithoutBreak(facts.Period.VietnameseName).ToUpperInvariant()}")
            {
                Sections =
                [
                    new ReportSection("direction", "Công tác chỉ đạo, triển khai")
                    {
                        Asks = "kế hoạch, văn bản chỉ đạo đã ban hành và hoạt động nổi bật trong kỳ",
                    },
                    new ReportSection("ranking", DtiSection.TitleOf) { Says = facts => DtiSection.Of(MeasuredReport.Of(facts)) },
                    new ReportSection("services", "Kết quả cung cấp dịch vụ công trực tuyến")
                    {
                        Says = facts => Services(MeasuredReport.Of(facts)),
                    },
                    new ReportSection("correction", "Nội dung đính chính") { Says = facts => MeasuredCorrection.Of(facts.Measured!) },
                ],
            },
            new ReportSection("limitations", "NHỮNG NỘI DUNG CÒN HẠN CHẾ")
            {
                Says = facts => Shortcomings.Of(MeasuredReport.Of(facts)),
                Asks = "hạn chế khác và nguyên nhân",
            },
            new ReportSection("remedies", "GIẢI PHÁP KHẮC PHỤC")
            {
                Says = facts => NextTasks.Of(MeasuredReport.Of(facts)),
                Asks = "giải pháp, trách nhiệm của từng cơ quan, đơn vị và thời hạn thực hiện",
            },
        ],
        [IndicatorLists.AnnexOfMore, DtiSection.Annex, UnitsBelow.Annex, Shortcomings.Annex])
    {
        Subject = facts => $"Kết quả hoạt động chuyển đổi số {Wording.WithoutBreak(facts.Period.VietnameseName)}",
        Main = facts => facts.Period.Kind == PeriodKind.Year ? null : MeasuredReport.MainOf(facts),
        Requires = ReportNeeds.Measured,
        MayUse = ReportNeeds.Collected | ReportNeeds.Ranked,
    };

    private static IEnumerable<ReportPart> Services(MeasuredReport report)
    {
        if (report.Indicators.Count == 0)
        {
            yield return new ReportPart.Prose("Trong kỳ chưa có số liệu về dịch vụ công trực tuyến.");
            yield break;
        }

        yield return new ReportPart.Prose(
            "Kết quả thực hiện các chỉ tiêu về dịch vụ công trực tuyến (DVCTT) và giải quyết thủ tục hành chính (TTHC) như sau"
            + (IndicatorLists.HasMore(report) ? " (số liệu chi tiết tại Phụ lục kèm theo):" : ":"));
        yield return new ReportPart.Grid(new RateTable(report).Narrow(report.Indicators));
        foreach (var note in IndicatorLists.Notes(report))
            yield return note;
        yield return new ReportPart.Prose(VerdictSummary.Of(report));
        foreach (var count in VerdictSummary.Printed(report))
            yield return new ReportPart.Prose(count);
        var sentence = new IndicatorSentence(report);
        foreach (var gap in report.Indicators)
            yield return new ReportPart.Item(sentence.Of(gap));
        IEnumerable<ReportPart> rest =
            [.. RateCharts.Of(report, _ => true), .. AggregateTable.Of(report), .. ServiceScoreTable.Of(report)];
        foreach (var part in rest)
            yield return part;
        yield return IndicatorLists.Mention;
    }
}
