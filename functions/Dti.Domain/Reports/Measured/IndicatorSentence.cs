using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Domain.Reports.Measured;

/// <summary>One indicator in a sentence: its result, the counts behind it, how it stands to its target, and how it moved.</summary>
internal sealed class IndicatorSentence(MeasuredReport report)
{
    private const string PercentagePoints = "điểm phần trăm";
    private static readonly string OrMore = VietnameseText.Fold("trở lên");

    private readonly MeasuredFigures figures = report.Figures;

    /// <summary>
    /// <c>Tỷ lệ … mới đạt 12,8%, chưa đạt chỉ tiêu 80% (thấp hơn 67,2 điểm phần trăm)</c>, with its final mark.
    /// </summary>
    public ReportText Of(IndicatorGap gap) =>
        ReportText.Of($"{Head(gap)}{Standing(gap)}{Remark(gap.Measurement)}.{Movements(gap)}");

    /// <summary>The same without movement and mark, and without what the office remarks.</summary>
    public ReportText Shortly(IndicatorGap gap) => ReportText.Of($"{Head(gap)}{Standing(gap)}");

    /// <summary>How far a result is from the target it misses: <c>12,8% so với chỉ tiêu 80% (thấp hơn 67,2 điểm phần trăm)</c>.</summary>
    public ReportText Distance(IndicatorGap gap)
    {
        var one = gap.Measurement;
        var standing = one.Standing!;
        var result = standing.Target.IsPercent && one.Percent is not null
            ? figures.Rate(report.Unit, one)
            : figures.Printed(report.Unit, one);
        return ReportText.Of($"{result} so với chỉ tiêu {Target(report.Unit, one)}{Distance(one)}{Missing(gap)}");
    }

    /// <summary>That a target cannot be judged.</summary>
    public ReportText Unclear(IndicatorGap gap) =>
        ReportText.Of($"chưa có đủ số liệu để đánh giá so với chỉ tiêu {Target(report.Unit, gap.Measurement)}{WhyNot(gap.Measurement)}");

    /// <summary>A target as a sentence gives it: <c>80% trở lên</c>, <c>trên 80%</c>, <c>không quá 5%</c>.</summary>
    public ReportText Target(string unit, Measurement one)
    {
        var (target, value) = (one.Standing!.Target, Value(unit, one));
        return target.Comparison switch
        {
            Comparison.Above => ReportText.Of($"trên {value}"),
            Comparison.AtMost => ReportText.Of($"không quá {value}"),
            Comparison.AtLeast when target.Shown is { } shown && VietnameseText.Fold(shown).EndsWith(OrMore, StringComparison.Ordinal) =>
                ReportText.Of($"{value} trở lên"),
            _ => value,
        };
    }

    /// <summary>What is to be reached, after <i>lên</i>: <c>80%</c>, <c>trên 80%</c>.</summary>
    public ReportText Goal(string unit, Measurement one) =>
        one.Standing!.Target.Comparison == Comparison.Above ? Target(unit, one) : Value(unit, one);

    /// <summary>Decimals of a distance to the target: those of the result and of the target.</summary>
    public static int DistanceDecimals(Measurement one, int usual = MeasuredFigures.MostDecimals) => one.Standing!.Target is { IsPercent: true } target
        ? Math.Max(MeasuredFigures.DecimalsOf(one, usual), VietnameseNumber.DecimalsOf(target.Value))
        : Math.Min(usual, VietnameseNumber.DecimalsOf(one.Standing.Gap ?? 0));

    private ReportFigure Value(string unit, Measurement one)
    {
        var (target, source) = (one.Standing!.Target, figures.Target(unit, one));
        return target.IsPercent
            ? Figures.Percent(target.Value, source.Origin, VietnameseNumber.DecimalsOf(target.Value))
            : Figures.Number(target.Value, source.Origin);
    }

    private ReportText Head(IndicatorGap gap)
    {
        var (one, name) = (gap.Measurement, report.NameOf(gap.Measurement));
        return one switch
        {
            { HasNoCases: true } => $"{name}: trong kỳ không phát sinh, không tính tỷ lệ",
            { IsDisproved: true } => $"{name}: số liệu đã gửi có mâu thuẫn nên không sử dụng",
            { Percent: not null } => ReportText.Of($"{name} {Verb(one)} {figures.Rate(report.Unit, one)}{Counts(gap)}"),
            { Printed: { IsVague: true, Shown.Length: > 0 } } =>
                ReportText.Of($"{name} đạt {figures.Printed(report.Unit, one)} (số liệu ước lượng)"),
            { Printed: { Amount: not null } } when gap.Indicator?.Measure == IndicatorMeasure.Money =>
                ReportText.Of($"{name}: {figures.Printed(report.Unit, one)} đồng"),
            { Printed: { Amount: not null } } => ReportText.Of($"{name}: {figures.Printed(report.Unit, one)}"),
            _ => $"{name}: chưa có số liệu",
        };
    }

    private static string Verb(Measurement one) => one.Standing switch
    {
        { Verdict: null } or { Verdict: TargetVerdict.Met } or { Target.Comparison: Comparison.AtMost or Comparison.Equal } => "là",
        { Verdict: TargetVerdict.NotMet } => "mới đạt",
        _ => "đạt",
    };

    private ReportText Counts(IndicatorGap gap)
    {
        var one = gap.Measurement;
        if (one.Rate is null)
            return ReportText.Empty;

        var denominator = gap.Indicator?.Denominator is { } whole ? $", tính trên {Wording.WithinSentence(whole.Definition)}" : "";
        var parts = one.Origin.Kind == OriginKind.Units ? "đơn vị" : "thủ tục";
        var basis = one.Origin.IsComplete
            ? ReportText.Empty
            : ReportText.Of(
                $"; cộng từ {figures.Known(one.Origin.Used, $"{one.Key}/used")}/{figures.Known(one.Origin.Known, $"{one.Key}/known")} {parts}");
        return ReportText.Of($" ({figures.Numerator(report.Unit, one)}/{figures.Denominator(report.Unit, one)}{denominator}{basis})");
    }

    private ReportText Standing(IndicatorGap gap)
    {
        var one = gap.Measurement;
        return one.Standing switch
        {
            null when StatedOf(one) is { } stated => $"; đơn vị tự đánh giá {stated}",
            null => ReportText.Empty,
            { Verdict: null } => ReportText.Of(
                $", {Unclear(gap)}{(StatedOf(one) is { } stated ? $"; đơn vị tự đánh giá {stated}" : "")}"),
            { Verdict: TargetVerdict.Exceeded } => ReportText.Of($", vượt chỉ tiêu {Target(report.Unit, one)}{Distance(one)}"),
            { Verdict: TargetVerdict.Met } => ReportText.Of($", đạt chỉ tiêu {Target(report.Unit, one)}"),
            _ => ReportText.Of($", chưa đạt chỉ tiêu {Target(report.Unit, one)}{Distance(one)}{Missing(gap)}"),
        };
    }

    private ReportText Distance(Measurement one)
    {
        var (target, standing) = (figures.Target(report.Unit, one), one.Standing!);
        if (standing.Target.IsPercent && figures.Percent(report.Unit, one) is { } percent && percent.Value != target.Value)
            return ReportText.Of($" ({Direction.Distance(percent, target, DistanceDecimals(one), PercentagePoints)})");

        return !standing.Target.IsPercent && standing.Gap is not (null or 0)
            ? ReportText.Of($" ({(standing.Gap > 0 ? "cao hơn" : "thấp hơn")} {Magnitude(one)})")
            : ReportText.Empty;
    }

    private ReportFigure Magnitude(Measurement one)
    {
        var gap = figures.Gap(report.Unit, one, DistanceDecimals(one));
        return gap with { Shown = gap.Shown.TrimStart('-') };
    }

    private ReportText Missing(IndicatorGap gap) => gap.Measurement is { Rate: not null, Standing.Missing: > 0 }
        ? ReportText.Of($", còn thiếu {figures.Missing(report.Unit, gap.Measurement)} {MeasuredReport.ThingOf(gap)}")
        : ReportText.Empty;

    private static string WhyNot(Measurement one) => one switch
    {
        { HasNoCases: true } or { IsDisproved: true } or { Printed.IsVague: true } => "",
        { Rate: null } => " (chỉ có tỷ lệ, không có tử số và mẫu số)",
        _ => "",
    };

    // What the office writes of units below is said beside the result; a verdict has been said.
    private static string Remark(Measurement one) =>
        one.Printed?.Remark is { } remark && MeasuredReport.RemarkedOf(one) is null
        && VietnameseText.Tidy(remark).TrimEnd('.', ';', ',', ' ') is { Length: > 0 } said
            ? $"; {Wording.WithinSentence(said)}"
            : "";

    private static string? StatedOf(Measurement one) => MeasuredReport.StatedOf(one) switch
    {
        TargetVerdict.Exceeded => "vượt chỉ tiêu",
        TargetVerdict.Met => "đạt chỉ tiêu",
        TargetVerdict.NotMet => "chưa đạt chỉ tiêu",
        _ => null,
    };

    private ReportText Movements(IndicatorGap gap) => ReportText.Of(
        gap.Movements.SelectMany(movement => Movement(gap.Measurement, movement).Pieces));

    private ReportText Movement(Measurement one, IndicatorMovement movement)
    {
        var period = Wording.WithoutBreak(movement.Period.VietnameseName);
        if (!movement.IsComparable)
            return $" Không so sánh với {period} do cách tính tử số hoặc mẫu số đã thay đổi.";
        if (figures.Percent(report.Unit, one) is not { } now || figures.Before(report.Unit, one, movement) is not { } before)
            return ReportText.Empty;

        var decimals = Math.Max(MeasuredFigures.DecimalsOf(one), MeasuredFigures.DecimalsOf(movement.Before));
        var then = Figures.Percent(before.Value, before.Origin, MeasuredFigures.DecimalsOf(movement.Before));
        return ReportText.Of($" So với {period} ({then}), {Direction.Change(now, before, decimals, PercentagePoints)}.");
    }
}
