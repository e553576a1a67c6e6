using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Services;

namespace Dti.Domain.Reports.Measured;

/// <summary>How many targets were exceeded, met and missed: as the figures say, and as the workbook prints it.</summary>
internal static class VerdictSummary
{
    /// <summary>One sentence; where no indicator has a target, that.</summary>
    public static ReportText Of(MeasuredReport report)
    {
        var measured = report.Indicators.Select(gap => gap.Measurement).ToList();
        var with = measured.FindAll(one => one.Standing is not null);
        if (with.Count == 0)
            return "Số liệu trong kỳ không ghi mức chỉ tiêu giao nên chưa có số liệu để đánh giá mức đạt của từng chỉ tiêu.";

        var (exceeded, met) = (Those(TargetVerdict.Exceeded), Those(TargetVerdict.Met));
        var reached = (List<Measurement>)[.. exceeded, .. met];
        var (missed, undecided) = (Those(TargetVerdict.NotMet), Those(verdict: null));
        List<ReportText> rest = [.. Others(report, missed, "chưa đạt"), .. Others(report, undecided, "chưa có đủ số liệu để đánh giá")];
        var head = reached.Count == 0
            ? ReportText.Of(
                $"Trong {report.Figures.Count(with)} chỉ tiêu được giao, "
                + $"{(undecided.Count == 0 ? "chưa có" : "chưa xác định được")} chỉ tiêu nào đạt hoặc vượt")
            : ReportText.Of($"Có {report.Figures.Count(reached)}/{report.Figures.Count(with)} chỉ tiêu {Reached()}");
        return ReportText.Of($"{ReportText.Join("; ", [head, .. rest])}.");

        List<Measurement> Those(TargetVerdict? verdict) => with.FindAll(one => one.Standing!.Verdict == verdict);

        ReportText Reached() => (exceeded.Count, met.Count) switch
        {
            (_, 0) => "vượt mức được giao",
            (0, _) => "đạt mức được giao",
            _ => ReportText.Of(
                $"đạt và vượt, trong đó {ReportText.Join(", ", [.. Others(report, exceeded, "vượt"), .. Others(report, met, "đạt")])}"),
        };
    }

    /// <summary>What the workbook counts itself, one sentence a count; parts that do not add up are said not to.</summary>
    public static IEnumerable<ReportText> Printed(MeasuredReport report)
    {
        var counts = report.Facts.Printed.GetValueOrDefault(report.Unit)?.Counts ?? [];
        var cells = new MeasuredCells(report.Facts);
        if (PlanOf(counts) is var (total, reached))
            return [Plan(cells, report.Unit, total, reached)];

        return counts.Select(count => ReportText.Of(
            $"{count.Label.TrimEnd(':', ' ')}: {Figure(cells, report.Unit, count)}{Parts(cells, report.Unit, count)}."));
    }

    private static (PrintedCount Total, PrintedCount Reached)? PlanOf(IReadOnlyList<PrintedCount> counts) =>
        counts.FirstOrDefault(count => count.Parts.Count == 0 && Says(count.Label, "tổng số chỉ tiêu")) is { } total
        && counts.FirstOrDefault(count => count.Parts.Count > 0 && Says(count.Label, "chỉ tiêu đạt")) is { } reached
        && reached.Value <= total.Value
            ? (total, reached)
            : null;

    private static ReportText Plan(MeasuredCells cells, string unit, PrintedCount total, PrintedCount reached)
    {
        var (all, those) = (Figure(cells, unit, total), Figure(cells, unit, reached));
        var rest = Figures.Count(total.Value - reached.Value, new FigureOrigin.Formula(FormulaRule.Difference, [all.Origin, those.Origin]));
        var missed = total.Value == reached.Value ? ReportText.Empty : ReportText.Of($"; còn {rest} chỉ tiêu chưa đạt");
        return ReportText.Of(
            $"Theo kế hoạch có {all} chỉ tiêu; kết quả đạt và vượt {those}/{all} chỉ tiêu{Parts(cells, unit, reached)}{missed}.");
    }

    private static ReportText Parts(MeasuredCells cells, string unit, PrintedCount count)
    {
        if (count.Parts.Count == 0)
            return ReportText.Empty;

        var parts = ReportText.Join(", ", count.Parts.Select(part => ReportText.Of(
            $"{Figures.Count(part.Value, cells.Of(unit, count.Sheet, part.Cell ?? count.Cell))} chỉ tiêu {WordOf(part.Label)}")));
        var doubt = count.Parts.Sum(part => part.Value) == count.Value ? "" : " (cộng các thành phần không bằng tổng số đã ghi)";
        return ReportText.Of($", trong đó {parts}{doubt}");
    }

    // "Trong đó: vượt" and "Số chỉ tiêu vượt" both say: vượt.
    private static string WordOf(string label)
    {
        var word = label.Split(':')[^1].Trim().TrimEnd(':', '.');
        return VerdictText.Parse(word) is { } verdict
            ? verdict switch { TargetVerdict.Exceeded => "vượt", TargetVerdict.Met => "đạt", _ => "chưa đạt" }
            : Wording.WithinSentence(word);
    }

    private static ReportFigure Figure(MeasuredCells cells, string unit, PrintedCount count) =>
        Figures.Count(count.Value, cells.Of(unit, count.Sheet, count.Cell));

    private static bool Says(string label, string words) =>
        VietnameseText.Fold(label).Contains(VietnameseText.Fold(words), StringComparison.Ordinal);

    private static IEnumerable<ReportText> Others(MeasuredReport report, List<Measurement> ones, string verdict) =>
        ones.Count == 0 ? [] : [ReportText.Of($"{report.Figures.Count(ones)} chỉ tiêu {verdict}")];
}
