using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Domain.Reports.Measured;

/// <summary>
/// A quarter's situation, after the form that Ba Tơ used (handbook 1.2): the work by heading, shortcomings, main tasks of the quarter to
/// come, proposals.
/// </summary>
internal static class QuarterlySituationReport
{
    public static ReportKind Kind { get; } = new(
        "quarterly-situation",
        "Tình hình chuyển đổi số",
        [
            new ReportSection("situation", "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ")
            {
                Sections =
                [
                    IndicatorLists.Section(
                        "awareness", "Nhận thức số", "tình hình tuyên truyền, nâng cao nhận thức", IndicatorTopic.Awareness),
                    IndicatorLists.Section(
                        "institutions", "Về thể chế số", "kế hoạch, quyết định, công văn đã ban hành trong kỳ",
                        IndicatorTopic.Institutions),
                    new ReportSection("electronic-government", "Về phát triển chính quyền điện tử")
                    {
                        Says = facts => Electronic(MeasuredReport.Of(facts)),
                    },
                    IndicatorLists.Section(
                        "digital-government", "Về phát triển chính quyền số", "việc khai thác, chia sẻ dữ liệu và các nền tảng dùng chung",
                        IndicatorTopic.DigitalGovernment),
                    IndicatorLists.Section(
                        "security", "Về bảo đảm an toàn thông tin", "công tác bảo đảm an toàn thông tin mạng", IndicatorTopic.Security),
                    IndicatorLists.Section(
                        "economy-society", "Về phát triển kinh tế số, xã hội số", asks: null,
                        IndicatorTopic.Economy, IndicatorTopic.Society),
                    IndicatorLists.Section("other", "Các chỉ tiêu khác", asks: null, [null]),
                    new ReportSection("ranking", DtiSection.TitleOf) { Says = facts => DtiSection.Of(MeasuredReport.Of(facts)) },
                    new ReportSection("correction", "Nội dung đính chính") { Says = facts => MeasuredCorrection.Of(facts.Measured!) },
                ],
            },
            new ReportSection("limitations", "NHỮNG TỒN TẠI, HẠN CHẾ")
            {
                Says = facts => Shortcomings.Of(MeasuredReport.Of(facts)),
                Asks = "tồn tại, hạn chế khác và nguyên nhân",
            },
            new ReportSection(
                "tasks", facts => $"NHIỆM VỤ TRỌNG TÂM TRONG {Wording.WithoutBreak(NextTasks.NextPeriod(facts.Period)).ToUpperInvariant()}")
            {
                Says = facts => NextTasks.Of(MeasuredReport.Of(facts)),
                Asks = "nhiệm vụ trọng tâm khác, cơ quan chủ trì và thời hạn",
            },
            new ReportSection("proposals", "KIẾN NGHỊ") { Asks = "kiến nghị với cấp trên" },
        ],
        [IndicatorLists.Annex, DtiSection.Annex, UnitsBelow.Annex, Shortcomings.Annex])
    {
        Subject = facts => $"Tình hình chuyển đổi số trên địa bàn {Wording.Unit(facts.Measured!.Catalogue, facts.Unit)} "
            + $"{Wording.WithoutBreak(facts.Period.VietnameseName)}",
        Main = facts => facts.Period.Kind == PeriodKind.Year ? null : MeasuredReport.MainOf(facts),
        Requires = ReportNeeds.Measured,
        MayUse = ReportNeeds.Collected | ReportNeeds.Ranked,
    };

    private static IEnumerable<ReportPart> Electronic(MeasuredReport report)
    {
        if (report.Indicators.Count == 0)
        {
            yield return new ReportPart.Prose(
                "Trong kỳ chưa có số liệu về dịch vụ công trực tuyến (DVCTT) và giải quyết thủ tục hành chính (TTHC).");
            yield break;
        }

        yield return new ReportPart.Prose(VerdictSummary.Of(report));
        foreach (var count in VerdictSummary.Printed(report))
            yield return new ReportPart.Prose(count);
        yield return new ReportPart.Prose(
            "Kết quả cụ thể về dịch vụ công trực tuyến (DVCTT), giải quyết thủ tục hành chính (TTHC) và văn bản điện tử "
            + "(số liệu chi tiết tại Phụ lục kèm theo):");
        foreach (var item in IndicatorLists.Items(report, IndicatorTopic.ElectronicGovernment))
            yield return item;
        foreach (var note in IndicatorLists.Notes(report))
            yield return note;
        foreach (var part in AggregateTable.Of(report))
            yield return part;
        foreach (var part in RateCharts.Of(report, gap => gap.Measurement.Standing is not null || gap.Movements.Count > 0))
            yield return part;
        foreach (var part in ServiceScoreTable.Of(report))
            yield return part;
        yield return IndicatorLists.Mention;
    }
}
