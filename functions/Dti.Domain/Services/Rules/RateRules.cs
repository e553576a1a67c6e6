using Dti.Domain.Submissions;

namespace Dti.Domain.Services.Rules;

/// <summary>Checks of percentages against the counts beside them (handbook 3.5, 4.6).</summary>
internal static class RateRules
{
    private const int MostDecimals = 2;

    internal static IEnumerable<Finding> PercentagesAreRoundedShares(ServiceDraft draft) =>
        from pair in ServiceTables.IndicatorRows(draft)
        let finding = CheckRounding(draft, pair.Table, pair.Row)
        where finding is not null
        select finding;

    /// <summary>Of an indicator that the catalogue knows as a rate; a share of anything else may be a growth.</summary>
    internal static IEnumerable<Finding> PercentagesLieInRange(ServiceDraft draft) =>
        from pair in ServiceTables.IndicatorRows(draft)
        let row = pair.Row
        where RowCounts.IsPercentOutOfRange(row)
        select Of("RATE_RANGE", Severity.Error, draft, pair.Table, row, expected: null,
            $"Ô {At(row)}: tỷ lệ {Shown(row)} nằm ngoài khoảng từ 0% đến 100%. Đề nghị kiểm tra lại.",
            $"Cell {At(row)}: the rate {Shown(row)} lies outside 0% to 100%. Please check.");

    internal static IEnumerable<Finding> PercentagesHaveTheirCounts(ServiceDraft draft) =>
        from pair in ServiceTables.IndicatorRows(draft)
        let row = pair.Row
        where RowCounts.ExactPercent(row) is not null && row.Result.Ratio is null && row.Numerator.IsNothing && row.Denominator.IsNothing
        select Of("MISSING_NUMERATOR", Severity.Warning, draft, pair.Table, row, expected: null,
            $"Ô {At(row)}: tỷ lệ {Shown(row)} không kèm tử số và mẫu số nên không kiểm tra, tổng hợp được. Đề nghị bổ sung số liệu.",
            $"Cell {At(row)}: the rate {Shown(row)} comes without its counts, so it can be neither checked nor added up. Please add them.");

    internal static IEnumerable<Finding> CountsHaveTheirPercentage(ServiceDraft draft) =>
        from pair in ServiceTables.IndicatorRows(draft)
        let row = pair.Row
        where pair.Table.Find(ServiceColumnRole.Result) is not null && RowCounts.MayBeRate(row)
        where row.Result.Percent is null && row.Result.Figure.State == FigureState.Blank
        let rate = RowCounts.ShareOf(row)
        where rate is not null
        let rounded = PrintedPercent.Rounded(rate.Value.Percent, MostDecimals)
        let expected = Percent(rounded, VietnameseNumber.DecimalsOf(rounded))
        select Of("MISSING_PERCENT", Severity.Info, draft, pair.Table, row, expected,
            $"Ô {At(row)}: đã có tử số và mẫu số nhưng chưa ghi tỷ lệ ({expected}). Đề nghị bổ sung.",
            $"Cell {At(row)}: both counts are there but not the rate ({expected}). Please add it.");

    internal static IEnumerable<Finding> QuantitiesAreExact(ServiceDraft draft) =>
        from pair in ServiceTables.IndicatorRows(draft)
        where pair.Row.Result.IsVague
        select Of("VAGUE_QUANTITY", Severity.Info, draft, pair.Table, pair.Row, expected: null,
            $"Ô {At(pair.Row)}: \"{Shown(pair.Row)}\" là số ước lượng, không dùng để đánh giá chỉ tiêu. Đề nghị ghi số liệu chính xác.",
            $"Cell {At(pair.Row)}: \"{Shown(pair.Row)}\" is an estimate and is not held against a target. Please write the exact figure.");

    private static Finding? CheckRounding(ServiceDraft draft, IndicatorTable table, IndicatorRow row)
    {
        if (RowCounts.ExactPercent(row) is not var (printed, decimals)
            || RowCounts.Of(row) is not var (part, whole) || Rate.Of(part, whole) is not { } rate)
            return null;

        var (shown, exact) = (PrintedPercent.Rounded(printed, decimals), PrintedPercent.Rounded(rate.Percent, decimals));
        if (shown == exact)
            return null;

        var expected = Percent(exact, decimals);
        var (cut, cutEn) = shown == CutOff(rate.Percent, decimals)
            ? (" (số đã ghi bị cắt bớt, chưa làm tròn)", " (the figure was cut off, not rounded)") : ("", "");
        var counts = $"{RowCounts.Shown(part)}/{RowCounts.Shown(whole)}";
        return Of("PERCENT_ROUNDING", Severity.Warning, draft, table, row, expected,
            $"Ô {At(row)}: tỷ lệ ghi {Shown(row)}, tính từ {counts} được {expected}{cut}. Đề nghị kiểm tra lại số liệu hoặc cách làm tròn.",
            $"Cell {At(row)}: the rate reads {Shown(row)}, from {counts} it is {expected}{cutEn}. "
            + "Please check the figures or how they were rounded.");
    }

    private static decimal CutOff(decimal percent, int decimals) => Math.Round(percent, Math.Min(decimals, 28), MidpointRounding.ToZero);

    internal static string Percent(decimal percent, int decimals) => VietnameseNumber.Format(percent, decimals) + "%";

    private static CellAddress At(IndicatorRow row) => row.Result.Figure.Cell;

    private static string Shown(IndicatorRow row) => row.Result.Figure.Shown;

    private static Finding Of(
        string rule, Severity severity, ServiceDraft draft, IndicatorTable table, IndicatorRow row, string? expected,
        string message, string messageEn) =>
        new(rule, severity, Blocks: false, table.Sheet, At(row), RowOwner.Of(draft, row).Id,
            Shown(row) is { Length: > 0 } shown ? shown : null, expected, message, messageEn);
}
