using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports.Measured;

/// <summary>The units below under each indicator: a good sum may hide units that miss the target.</summary>
internal sealed class UnitsBelow(MeasuredReport report)
{
    // The furthest stand in the text, all of them in the annex.
    private const int MostNamed = 5;

    private readonly MeasuredFigures figures = report.Figures;

    private IReadOnlyList<string> NotSent { get; } = report.Unit != report.Facts.Group.Owner
        ? []
        : [
            .. (report.Facts.Edition.Services?.Sources.Inputs ?? []).Where(input => input.Reason is not null && input.Unit != report.Unit)
                .Select(input => input.Unit),
        ];

    private HashSet<string> Silent => field ??= NotSent.ToHashSet(StringComparer.Ordinal);

    /// <summary>All units under every indicator that some of them report; null where none does.</summary>
    public static AnnexDraft? Annex(ReportFacts facts)
    {
        var report = MeasuredReport.Of(facts);
        var below = new UnitsBelow(report);
        var parts = report.Indicators.Where(gap => gap.Units.Count > 0).Select(gap => new ReportPart.Grid(below.Table(gap))).ToList();
        return parts.Count == 0 ? null : new AnnexDraft("Kết quả của các đơn vị theo từng chỉ tiêu", IsWide: true, parts);
    }

    /// <summary>Who misses the target, furthest first: <c>xã Sính Phình (30%, thiếu 100 hồ sơ)</c>; null where nobody does.</summary>
    public ReportText? Lagging(IndicatorGap gap)
    {
        var units = gap.Units.Where(unit => unit.IsBelowTarget).ToList();
        if (units.Count == 0)
            return null;

        var names = ReportText.Join(", ", units.Take(MostNamed).Select(unit => ReportText.Of(
            $"{Wording.Unit(report.Facts.Catalogue, unit.Unit)} ({Result(unit)}{Missing(gap, unit)})")));
        return ReportText.Of($"{Count(gap, units)} đơn vị chưa đạt chỉ tiêu: {names}{More(units.Count)}");
    }

    /// <summary>Who reports nothing of the indicator while others do; null where all do, or those have sent nothing at all.</summary>
    public ReportText? Without(IndicatorGap gap) => gap.Units.Count == 0 || gap.UnitsWithout.All(Silent.Contains)
        ? null
        : ReportText.Of(
            $"chưa có số liệu của {figures.Known(gap.UnitsWithout.Count, $"{gap.Measurement.Key}/unitsWithout")} đơn vị: "
            + $"{Wording.Units(report.Facts.Catalogue, gap.UnitsWithout.Take(MostNamed))}{More(gap.UnitsWithout.Count)}");

    /// <summary>Expected units of which nothing counts, for the office that collects; null where there is none.</summary>
    public ReportText? NotReported() => NotSent.Count == 0
        ? null
        : ReportText.Of(
            $"{figures.Known(NotSent.Count, "notReported")} đơn vị chưa gửi số liệu dùng được trong kỳ: "
            + $"{Wording.Units(report.Facts.Catalogue, NotSent.Take(MostNamed))}{More(NotSent.Count)}");

    private ReportTable Table(IndicatorGap gap)
    {
        var decimals = gap.Units.Where(unit => unit.Measurement.Percent is not null).Select(unit => MeasuredFigures.DecimalsOf(unit.Measurement))
            .DefaultIfEmpty(0).Max();
        ReportColumn[] columns =
        [
            new("TT", CellAlignment.Centre, 12), new("Đơn vị", CellAlignment.Left, null),
            new("Tử số", CellAlignment.Right, 26) { Number = NumberLook.Count },
            new("Mẫu số", CellAlignment.Right, 26) { Number = NumberLook.Count },
            new("Kết quả", CellAlignment.Right, 30) { Number = new NumberLook(decimals, IsPercent: true) },
            new("Còn thiếu", CellAlignment.Right, 28) { Number = NumberLook.Count },
            new("Đánh giá", CellAlignment.Centre, 40),
        ];
        var rows = gap.Units.Select((unit, at) => Row(unit, at, decimals));
        var without = gap.UnitsWithout.Select((unit, at) => new ReportRow(
            [$"{gap.Units.Count + at + 1}", report.Facts.Catalogue.NameOf(unit), "", "", "", "", "Chưa có số liệu"], IsSummary: false));
        return new ReportTable(columns, [.. rows, .. without]) { Caption = report.NameOf(gap.Measurement) };
    }

    private ReportRow Row(MeasuredUnit unit, int at, int decimals)
    {
        var one = unit.Measurement;
        return new ReportRow(
            [
                $"{at + 1}", report.Facts.Catalogue.NameOf(unit.Unit), one.Rate is null ? ReportText.Empty : figures.Numerator(unit.Unit, one),
                one.Rate is null ? ReportText.Empty : figures.Denominator(unit.Unit, one),
                one.HasNoCases ? "không phát sinh" : one.Percent is null ? Printed(unit) : figures.Rate(unit.Unit, one, decimals),
                one is { Rate: not null, Standing.Missing: { } missing }
                    ? figures.Missing(unit.Unit, one) with { Shown = VietnameseNumber.Format(missing, 0) }
                    : ReportText.Empty,
                one.Standing is { } standing ? RateTable.VerdictOf(standing) : "",
            ],
            IsSummary: false);
    }

    private ReportText Printed(MeasuredUnit unit) => unit.Measurement is { IsDisproved: false, Printed: { Amount: not null } or { IsVague: true } }
        ? figures.Printed(unit.Unit, unit.Measurement)
        : ReportText.Empty;

    private ReportText Result(MeasuredUnit unit) => unit.Measurement.Percent is null ? Printed(unit) : figures.Rate(unit.Unit, unit.Measurement);

    private ReportText Missing(IndicatorGap gap, MeasuredUnit unit) => unit.Measurement is { Rate: not null, Standing.Missing: > 0 }
        ? ReportText.Of($", thiếu {figures.Missing(unit.Unit, unit.Measurement)} {MeasuredReport.ThingOf(gap)}")
        : ReportText.Empty;

    private ReportFigure Count(IndicatorGap gap, List<MeasuredUnit> units)
    {
        List<FigureOrigin> results =
        [
            .. units.Select(unit => figures.Percent(unit.Unit, unit.Measurement)?.Origin ?? figures.TargetOf(unit.Unit, unit.Measurement)),
        ];
        return Figures.Count(units.Count, new FigureOrigin.Formula(FormulaRule.Count, [new FigureOrigin.Formula(FormulaRule.Set, results)]));
    }

    private ReportText More(int count) => count > MostNamed
        ? ReportText.Of($" và {figures.Known(count - MostNamed, "unitsNotNamed")} đơn vị khác (chi tiết tại Phụ lục)")
        : ReportText.Empty;
}
