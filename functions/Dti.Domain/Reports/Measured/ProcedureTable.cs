using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports.Measured;

/// <summary>The procedures that keep a target from being reached, with the row of sums reckoned on the sums (handbook 1.1).</summary>
internal sealed class ProcedureTable(MeasuredReport report)
{
    private const int RateDecimals = 2;

    private readonly MeasuredFigures figures = report.Figures;

    /// <param name="most">How many of the costliest are listed; the sums are of all.</param>
    public ReportTable Of(IndicatorGap gap, int most)
    {
        var procedures = gap.Procedures!;
        var target = figures.Target(report.Unit, gap.Measurement);
        ReportColumn[] columns =
        [
            new("TT", CellAlignment.Centre, 10), new("Thủ tục hành chính", CellAlignment.Left, null),
            Count("Tổng số", 17, "Số hồ sơ tiếp nhận"),
            Count("Trực tuyến", 17, "Số hồ sơ tiếp nhận"), Count("Trực tiếp", 17, "Số hồ sơ tiếp nhận"),
            new("Tỷ lệ trực tuyến", CellAlignment.Right, 20) { Number = NumberLook.Percent },
            Count("Số cần đạt", 17), Count("Cần thêm", 17),
        ];
        var rows = procedures.Procedures.Take(most).Select((one, at) => Row($"{at + 1}", NameOf(one), one, target, isSummary: false));
        return new ReportTable(columns, [.. rows, Row("", SumOf(procedures, most), procedures.Together!, target, isSummary: true)]);
    }

    /// <summary>How many more of a procedure's dossiers are needed.</summary>
    public ReportFigure Missing(IndicatorGap gap, ProcedureGap one) =>
        Figures.Count(one.Missing!.Value, MissingOf(Counted(one), figures.Target(report.Unit, gap.Measurement)));

    private ReportRow Row(string number, string name, ProcedureGap one, Sourced target, bool isSummary)
    {
        var counted = Counted(one);
        var missing = MissingOf(counted, target);
        var share = new FigureOrigin.Formula(FormulaRule.Share, [counted.Numerator, counted.Denominator]);
        var needed = new FigureOrigin.Formula(FormulaRule.Sum, [counted.Numerator, missing]);
        return new ReportRow(
            [
                number, name, Figures.Number(one.Rate.Denominator, counted.Denominator),
                Figures.Number(one.Rate.Numerator, counted.Numerator), InPerson(one),
                Figures.Percent(one.Rate.Percent, share, RateDecimals),
                one.Needed is { } all ? Figures.Number(all, needed) : ReportText.Empty,
                one.Missing is { } more ? Figures.Number(more, missing) : ReportText.Empty,
            ],
            isSummary);
    }

    // Where one row does not say how many came in person, nobody knows how many did in all.
    private ReportText InPerson(ProcedureGap one)
    {
        if (one.Counts.Any(part => part.Count.InPerson is null))
            return ReportText.Empty;

        List<FigureOrigin> cells = [.. one.Counts.Select(part => figures.CellOf(part, DossierCount.InPerson))];
        return Figures.Number(
            one.Counts.Sum(part => part.Count.InPerson!.Value),
            cells is [var only] ? only : new FigureOrigin.Formula(FormulaRule.Sum, cells));
    }

    private Counted Counted(ProcedureGap one) => MeasuredFigures.Added(one.Counts.Select(figures.CountsOf));

    private static FigureOrigin.Formula MissingOf(Counted counted, Sourced target) =>
        new(FormulaRule.Missing, [counted.Numerator, counted.Denominator, target.Origin]);

    private static string NameOf(ProcedureGap one) => one.Field is { Length: > 0 } field ? $"{one.Procedure} ({field})" : one.Procedure;

    // The sums hold what reaches the target as well, and what is not listed.
    private static string SumOf(ProcedureGaps procedures, int most) =>
        procedures.Procedures.Count <= most && procedures.Procedures.Sum(one => one.Counts.Count) == procedures.Together!.Counts.Count
            ? "Cộng"
            : "Cộng tất cả thủ tục có số liệu";

    private static ReportColumn Count(string header, int widthMm, string? group = null) =>
        new(header, CellAlignment.Right, widthMm) { Number = NumberLook.Count, Group = group };
}
