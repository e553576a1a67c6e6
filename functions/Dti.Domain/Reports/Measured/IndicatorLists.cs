using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;
using Dti.Domain.Services;

namespace Dti.Domain.Reports.Measured;

/// <summary>Indicators as lists: one by one under a heading, by group, and all of them in an annex.</summary>
internal static class IndicatorLists
{
    private static readonly (IndicatorTopic? Topic, string Name)[] Topics =
    [
        (IndicatorTopic.Awareness, "Nhận thức số"), (IndicatorTopic.Institutions, "Thể chế số"),
        (IndicatorTopic.ElectronicGovernment, "Chính quyền điện tử, dịch vụ công trực tuyến"),
        (IndicatorTopic.DigitalGovernment, "Chính quyền số"),
        (IndicatorTopic.Economy, "Kinh tế số"), (IndicatorTopic.Society, "Xã hội số"), (IndicatorTopic.Security, "An toàn thông tin"),
        (null, "Chỉ tiêu khác"),
    ];

    private static bool IsOf(IndicatorGap gap, params IReadOnlyList<IndicatorTopic?> topics) => topics.Contains(gap.Indicator?.Topic);

    /// <summary>One item an indicator.</summary>
    public static IEnumerable<ReportPart> Items(MeasuredReport report, params IReadOnlyList<IndicatorTopic?> topics)
    {
        var sentence = new IndicatorSentence(report);
        return report.Indicators.Where(gap => IsOf(gap, topics)).Select(gap => new ReportPart.Item(sentence.Of(gap)));
    }

    /// <summary>A section of one item an indicator of some topics; null stands for those without one.</summary>
    /// <param name="asks">What people are to add; null for nothing.</param>
    public static ReportSection Section(string code, string title, string? asks, params IReadOnlyList<IndicatorTopic?> topics) =>
        new(code, title) { Says = facts => Items(MeasuredReport.Of(facts), topics), Asks = asks };

    /// <summary>How many of each group were exceeded, met and missed; nothing where there is no target or one group only.</summary>
    public static IEnumerable<ReportPart> ByGroup(MeasuredReport report)
    {
        var groups = Grouped(report);
        if (groups.Count < 2 || report.Indicators.All(gap => gap.Measurement.Standing is null))
            yield break;

        yield return new ReportPart.Prose("Kết quả theo từng nhóm chỉ tiêu:");
        yield return new ReportPart.Grid(new ReportTable(
            [
                new("TT", CellAlignment.Centre, 10), new("Nhóm chỉ tiêu", CellAlignment.Left, null), Column("Số chỉ tiêu"), Column("Được giao mức"),
                Column("Vượt"), Column("Đạt"), Column("Chưa đạt"), Column("Chưa đánh giá được"),
            ],
            [
                .. groups.Select((group, at) => Row(report, $"{at + 1}", group.Heading, group.Gaps, isSummary: false)),
                Row(report, "", "Cộng", report.Indicators, isSummary: true),
            ]));
    }

    /// <summary>Every indicator with all that is known of it, under its group; null where there is none.</summary>
    public static AnnexDraft? Annex(ReportFacts facts)
    {
        var report = MeasuredReport.Of(facts);
        if (report.Indicators.Count == 0)
            return null;

        var groups = Grouped(report);
        var sections = groups.Count == 1 ? [("", groups[0].Gaps)] : groups;
        return new AnnexDraft(
            $"Kết quả thực hiện các chỉ tiêu {report.Facts.Round.Period.VietnameseName}", IsWide: true,
            [new ReportPart.Grid(new RateTable(report).Wide(sections)), .. Notes(report)]);
    }

    /// <summary>The same for a report whose text has the table; null where it would say nothing more.</summary>
    public static AnnexDraft? AnnexOfMore(ReportFacts facts) => HasMore(MeasuredReport.Of(facts)) ? Annex(facts) : null;

    /// <summary>Whether there are counts, tiers or remarks beside results and targets.</summary>
    public static bool HasMore(MeasuredReport report) => report.Indicators.Any(gap =>
        gap.Measurement is { Rate: not null } or { Level: not null } or { Printed.Remark.Length: > 0 });

    /// <summary>Said once in the text, so that it mentions its annexes.</summary>
    public static ReportPart.Prose Mention { get; } = new("Nguồn số liệu và các ghi chú về số liệu nêu tại phụ lục kèm theo.");

    /// <summary>Where targets come from, and which results are not certain.</summary>
    public static IEnumerable<ReportPart> Notes(MeasuredReport report)
    {
        var measured = report.Indicators.Select(gap => gap.Measurement).ToList();
        foreach (var basis in measured.Select(one => one.Standing?.Target.LegalBasis).OfType<string>().Distinct(StringComparer.Ordinal))
            yield return new ReportPart.Note($"Chỉ tiêu theo {basis.TrimEnd('.', ';')}.");

        var without = measured.FindAll(one => one is { Rate: null, HasNoCases: false, Printed: { Percent: not null, IsVague: false } });
        if (without.Count > 0)
            yield return new ReportPart.Note(ReportText.Of(
                $"Có {report.Figures.Count(without)} chỉ tiêu chỉ ghi tỷ lệ, không có tử số và mẫu số, nên chưa kiểm tra lại được."));
        var vague = measured.FindAll(one => one.Printed is { IsVague: true });
        foreach (var contradiction in Contradictions(report))
            yield return new ReportPart.Note($"Lưu ý: {contradiction}");
        if (vague.Count > 0)
            yield return new ReportPart.Note(ReportText.Of(
                $"Có {report.Figures.Count(vague)} chỉ tiêu là số ước lượng (trên, hơn, khoảng), không dùng để đánh giá."));
    }

    // Figures that cannot all be right stay in use; whoever reads them is told beside them.
    private static IEnumerable<string> Contradictions(MeasuredReport report) =>
        report.Facts.Findings.Select(note => note.Finding)
            .Where(finding => finding.Rule is "SHARED_DENOMINATOR_IMPOSSIBLE" or "DENOMINATOR_INCONSISTENT" or "COUNT_RECONCILE")
            .Select(finding => finding.Message).Distinct(StringComparer.Ordinal);

    private static List<(string Heading, IReadOnlyList<IndicatorGap> Gaps)> Grouped(MeasuredReport report) =>
    [
        .. Topics.Select(topic => (topic.Name, (IReadOnlyList<IndicatorGap>)[.. report.Indicators.Where(gap => IsOf(gap, topic.Topic))]))
            .Where(group => group.Item2.Count > 0),
    ];

    private static ReportColumn Column(string header) => new(header, CellAlignment.Centre, 19) { Number = NumberLook.Count };

    private static ReportRow Row(MeasuredReport report, string number, string name, IReadOnlyList<IndicatorGap> gaps, bool isSummary)
    {
        var measured = gaps.Select(gap => gap.Measurement).ToList();
        var with = measured.FindAll(one => one.Standing is not null);
        return new ReportRow(
            [
                number, name, report.Figures.Number(measured), report.Figures.Number(with),
                .. new TargetVerdict?[] { TargetVerdict.Exceeded, TargetVerdict.Met, TargetVerdict.NotMet, null }
                    .Select(verdict => (ReportText)report.Figures.Number(with.FindAll(one => one.Standing!.Verdict == verdict))),
            ],
            isSummary);
    }
}
