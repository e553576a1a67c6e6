using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Services.Rules;

/// <summary>Checks of printed verdicts (handbook 3.5): only where the true one is certain.</summary>
internal static class VerdictRules
{
    private const int GapDecimals = 2;

    private static readonly string Exceeded = VietnameseText.Fold("vượt");

    /// <summary>A table with a column of verdicts has one for every result with a target of its own.</summary>
    internal static IEnumerable<Finding> ResultsAreJudged(ServiceDraft draft) =>
        from pair in ServiceTables.IndicatorRows(draft)
        where pair.Row is { VerdictCell: not null, VerdictText: "", Target: not null }
        let standing = StandingOf(draft, pair.Row)
        where standing is { Verdict: not null, Gap: not null, Target.Shown: not null }
        select Missing(draft, pair.Table, pair.Row, standing);

    /// <summary>In a column that nowhere says <i>vượt</i>, <i>đạt</i> means that the target was reached, by however much.</summary>
    internal static IEnumerable<Finding> VerdictsAreRight(ServiceDraft draft) =>
        from table in draft.Indicators
        let tellsExceeded = table.Rows.Any(SaysExceeded)
        from row in table.Rows
        where row is { VerdictCell: not null, Verdict: not null }
        let standing = StandingOf(draft, row)
        where standing is { Verdict: not null } && standing.Verdict != row.Verdict
        where tellsExceeded || (standing.Verdict, row.Verdict) != (TargetVerdict.Exceeded, TargetVerdict.Met)
        select Wrong(draft, table, row, standing);

    private static bool SaysExceeded(IndicatorRow row) =>
        row.VerdictText.Length > 0 && VietnameseText.Fold(row.VerdictText).Contains(Exceeded, StringComparison.Ordinal);

    private static Standing? StandingOf(ServiceDraft draft, IndicatorRow row)
    {
        if (RowOwner.Of(draft, row).Unit is not { } unit)
            return null;

        var (rate, percent) = (RowCounts.ShareOf(row), RowCounts.ExactPercent(row));
        if (rate is null && (RowCounts.Of(row) is not null || RowCounts.IsPercentOutOfRange(row)))
            return null;

        var amount = row.Result is { IsVague: false, Kind: QuantityKind.Amount } ? row.Result.Figure.Value : null;
        var target = Targets.For(
            draft.Catalogue, draft.Period, row.Indicator, unit, row.Level, row.Target?.Target,
            isPercent: rate is not null || percent is not null, isBarePercent: rate is null);
        return target is null ? null : Standing.Of(target, rate, percent, amount, row.Indicator is { Measure: IndicatorMeasure.Rate });
    }

    private static Finding Missing(ServiceDraft draft, IndicatorTable table, IndicatorRow row, Standing standing)
    {
        var (cell, name) = (row.VerdictCell!.Value, Verdicts.NameOf(standing.Verdict!.Value));
        var (points, pointsEn) = standing.Target.IsPercent ? (" điểm phần trăm", " percentage points") : ("", "");
        var gap = SignedGap(standing.Gap!.Value);
        return Of("TARGET_VERDICT_MISSING", Severity.Warning, draft, table, row, null, name,
            $"Ô {cell}: chưa ghi đánh giá. Kết quả {Actual(row)} so với chỉ tiêu {Shown(standing.Target)} là {name} "
            + $"(chênh lệch {gap}{points}). Đề nghị bổ sung.",
            $"Cell {cell}: there is no verdict. The result {Actual(row)} against the target {Shown(standing.Target)} is \"{name}\" "
            + $"(difference {gap}{pointsEn}). Please add it.");
    }

    private static Finding Wrong(ServiceDraft draft, IndicatorTable table, IndicatorRow row, Standing standing)
    {
        var (cell, name) = (row.VerdictCell!.Value, Verdicts.NameOf(standing.Verdict!.Value));
        return Of("TARGET_VERDICT_WRONG", Severity.Error, draft, table, row, row.VerdictText, name,
            $"Ô {cell}: đánh giá ghi \"{row.VerdictText}\", kết quả {Actual(row)} so với chỉ tiêu {Shown(standing.Target)} là \"{name}\". "
            + "Đề nghị sửa lại đánh giá.",
            $"Cell {cell}: the verdict reads \"{row.VerdictText}\", the result {Actual(row)} against the target {Shown(standing.Target)} "
            + $"is \"{name}\". Please mend the verdict.");
    }

    // With counts they are what was judged: the printed percentage may be rounded, or missing.
    private static string Actual(IndicatorRow row) => RowCounts.ShareOf(row) is { } rate
        ? $"{RowCounts.Shown(rate.Numerator)}/{RowCounts.Shown(rate.Denominator)} ({RateRules.Percent(rate.Percent, GapDecimals)})"
        : row.Result.Figure.Shown;

    internal static string Shown(ApplicableTarget target) =>
        target.Shown ?? Sign(target.Comparison) + RowCounts.Shown(target.Value) + (target.IsPercent ? "%" : "");

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Above => "trên ",
        Comparison.AtMost => "không quá ",
        _ => "",
    };

    // The minus of documents, not the hyphen of keyboards: −4,4.
    private static string SignedGap(decimal gap)
    {
        var size = RowCounts.Shown(Math.Round(Math.Abs(gap), GapDecimals, MidpointRounding.AwayFromZero));
        return gap < 0 ? "−" + size : gap > 0 ? "+" + size : size;
    }

    private static Finding Of(
        string rule, Severity severity, ServiceDraft draft, IndicatorTable table, IndicatorRow row, string? value, string expected,
        string message, string messageEn) =>
        new(rule, severity, Blocks: false, table.Sheet, row.VerdictCell, RowOwner.Of(draft, row).Id, value, expected, message, messageEn);
}
