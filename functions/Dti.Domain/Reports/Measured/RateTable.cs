using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports.Measured;

/// <summary>Results against targets: narrow within the text, and with counts and remarks in an annex.</summary>
internal sealed class RateTable(MeasuredReport report)
{
    // What counts give is exact; more decimals than these are not written.
    private const int MostDecimals = 2;

    private readonly MeasuredFigures figures = report.Figures;
    private readonly IndicatorSentence sentence = new(report);

    /// <summary>For the text. Columns that no row fills are left out.</summary>
    public ReportTable Narrow(IReadOnlyList<IndicatorGap> gaps)
    {
        var (decimals, distance) = (DecimalsOf(gaps), DistanceDecimalsOf(gaps));
        var hasTargets = gaps.Any(gap => gap.Measurement.Standing is not null);
        List<ReportColumn> columns =
        [
            Numbered, new("Chỉ tiêu", CellAlignment.Left, null), Result(decimals, 25),
            .. hasTargets ? Targets(gaps, distance, targetMm: 24, gapMm: 27, verdictMm: 28) : [],
        ];
        return new ReportTable(columns, [.. gaps.Select((gap, at) => Row(at, gap, hasTargets))]);

        ReportRow Row(int at, IndicatorGap gap, bool withTargets) => new(
            [$"{at + 1}", report.NameOf(gap.Measurement), ResultOf(gap, decimals), .. withTargets ? TargetCells(gap, distance) : []],
            IsSummary: false);
    }

    /// <summary>For a landscape page: everything that is known of each indicator.</summary>
    /// <param name="sections">Rows under headings; the heading is left out where it is empty.</param>
    public ReportTable Wide(IReadOnlyList<(string Heading, IReadOnlyList<IndicatorGap> Gaps)> sections)
    {
        var all = sections.SelectMany(section => section.Gaps).ToList();
        var (decimals, distance) = (DecimalsOf(all), DistanceDecimalsOf(all));
        var hasTargets = all.Exists(gap => gap.Measurement.Standing is not null);
        var hasCounts = all.Exists(gap => gap.Measurement.Rate is not null);
        var hasLevels = all.Exists(gap => gap.Measurement.Level is not null);
        var hasRemarks = all.Exists(gap => gap.Measurement.Printed?.Remark is { Length: > 0 });
        List<ReportColumn> columns =
        [
            Numbered, new("Chỉ tiêu", CellAlignment.Left, null), .. hasLevels ? new[] { new ReportColumn("Cấp", CellAlignment.Centre, 15) } : [],
            .. hasCounts ? new[] { CountColumn("Tử số"), CountColumn("Mẫu số") } : [],
            Result(decimals, 21), .. hasTargets ? Targets(all, distance, targetMm: 19, gapMm: 25, verdictMm: 19) : [],
            .. hasRemarks ? new[] { new ReportColumn("Ghi chú", CellAlignment.Left, 36) } : [],
        ];
        var rows = new List<ReportRow>();
        var number = 0;
        foreach (var (at, section) in sections.Index())
        {
            if (section.Heading.Length > 0)
                rows.Add(Heading(at, section.Heading, columns.Count));
            rows.AddRange(section.Gaps.Select(gap => new ReportRow(
                [
                    $"{++number}", gap.Measurement.Name, .. hasLevels ? [LevelOf(gap.Measurement.Level)] : Array.Empty<ReportText>(),
                    .. hasCounts ? CountCells(gap) : [], ResultOf(gap, decimals),
                    .. hasTargets ? TargetCells(gap, distance) : [],
                    .. hasRemarks ? [gap.Measurement.Printed?.Remark ?? ""] : Array.Empty<ReportText>(),
                ],
                IsSummary: false)));
        }

        return new ReportTable(columns, rows);
    }

    /// <summary>A tier as a column of tiers names it: <c>Huyện</c>.</summary>
    public static string LevelOf(UnitLevel? level) => level switch
    {
        UnitLevel.Province => "Tỉnh",
        UnitLevel.District => "Huyện",
        UnitLevel.Commune => "Xã",
        _ => "",
    };

    /// <summary>What the figures say of a target, in a table.</summary>
    public static string VerdictOf(Standing standing) => standing.Verdict switch
    {
        TargetVerdict.Exceeded => "Vượt",
        TargetVerdict.Met => "Đạt",
        TargetVerdict.NotMet => "Chưa đạt",
        _ => "Chưa đánh giá được",
    };

    private static ReportRow Heading(int at, string heading, int columns) =>
        new([ReportOutline.Roman(at + 1), heading, .. Enumerable.Repeat(ReportText.Empty, columns - 2)], IsSummary: true);

    private static ReportColumn CountColumn(string header) => new(header, CellAlignment.Right, 19) { Number = NumberLook.Count };

    private static ReportColumn Numbered { get; } = new("TT", CellAlignment.Centre, 10);

    private static ReportColumn Result(int decimals, int widthMm) =>
        new("Kết quả", CellAlignment.Right, widthMm) { Number = new NumberLook(decimals, IsPercent: true) };

    // Beside percentages there may be numbers of things.
    private static ReportColumn[] Targets(IEnumerable<IndicatorGap> gaps, int distance, int targetMm, int gapMm, int verdictMm) =>
    [
        new("Chỉ tiêu giao", CellAlignment.Right, targetMm),
        new(
            gaps.All(gap => gap.Measurement.Standing?.Target.IsPercent ?? true) ? "Chênh lệch (điểm\u00A0%)" : "Chênh lệch",
            CellAlignment.Right, gapMm)
        {
            Number = new NumberLook(distance, IsPercent: false),
        },
        new("Đánh giá", CellAlignment.Centre, verdictMm),
    ];

    private ReportText ResultOf(IndicatorGap gap, int decimals) => gap.Measurement switch
    {
        { HasNoCases: true } => "không phát sinh",
        { IsDisproved: true } => "",
        { Percent: not null } one => figures.Rate(report.Unit, one, decimals),
        { Printed: { Amount: not null } or { IsVague: true } } one => figures.Printed(report.Unit, one),
        _ => ReportText.Empty,
    };

    private ReportText[] CountCells(IndicatorGap gap) => gap.Measurement.Rate is null
        ? [ReportText.Empty, ReportText.Empty]
        : [figures.Numerator(report.Unit, gap.Measurement), figures.Denominator(report.Unit, gap.Measurement)];

    private ReportText[] TargetCells(IndicatorGap gap, int decimals) => gap.Measurement switch
    {
        { Standing: null } => [ReportText.Empty, ReportText.Empty, ReportText.Empty],
        { Standing: { Gap: not null } standing } one =>
            [sentence.Target(report.Unit, one), figures.Gap(report.Unit, one, decimals), VerdictOf(standing)],
        { Standing: { } standing } one => [sentence.Target(report.Unit, one), ReportText.Empty, VerdictOf(standing)],
    };

    private static int DecimalsOf(IEnumerable<IndicatorGap> gaps) => Most(gaps.Where(gap => gap.Measurement.Percent is not null)
        .Select(gap => MeasuredFigures.DecimalsOf(gap.Measurement, MostDecimals)));

    private static int DistanceDecimalsOf(IEnumerable<IndicatorGap> gaps) => Most(gaps.Where(gap => gap.Measurement.Standing?.Gap is not null)
        .Select(gap => IndicatorSentence.DistanceDecimals(gap.Measurement, MostDecimals)));

    private static int Most(IEnumerable<int> decimals) => decimals.DefaultIfEmpty(0).Max();
}
