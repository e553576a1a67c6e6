using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions.Rules;

/// <summary>Checks of a row of averages (handbook 2.7): the mean of the ranked units, half away from zero to the decimals shown.</summary>
internal static class AverageRules
{
    internal static IEnumerable<Finding> AveragesAreRoundedMeans(ScoreDraft draft) =>
        from average in Averages(draft)
        where average.Shown != average.MeanOfPrinted
        let expected = VietnameseNumber.Format(average.MeanOfPrinted, average.Printed.Decimals ?? 0)
        select Of("AVERAGE_ROUNDING", Severity.Warning, average, expected,
            $"Ô {average.Printed.Cell}: trung bình ghi {average.Printed.Shown}, tính lại và làm tròn được {expected}. "
            + "Đề nghị thống nhất cách làm tròn.",
            $"Cell {average.Printed.Cell}: the average reads {average.Printed.Shown}, computed and rounded it is {expected}. "
            + "Please round in one way.");

    internal static IEnumerable<Finding> AveragesRestOnRightValues(ScoreDraft draft) =>
        from average in Averages(draft)
        where average.Shown == average.MeanOfPrinted && average.MeanOfRecomputed is { } recomputed && recomputed != average.MeanOfPrinted
        let expected = VietnameseNumber.Format(average.MeanOfRecomputed!.Value, average.Printed.Decimals ?? 0)
        select Of("AVERAGE_BASIS", Severity.Info, average, expected,
            $"Ô {average.Printed.Cell}: trung bình {average.Printed.Shown} tính theo các giá trị ghi trong bảng; tính theo các giá trị "
            + $"cộng lại là {expected}. Đề nghị tính lại sau khi sửa các giá trị sai.",
            $"Cell {average.Printed.Cell}: the average {average.Printed.Shown} is that of the values as printed; of the values as added up it "
            + $"is {expected}. Please compute it again once the wrong values are mended.");

    private static IEnumerable<Average> Averages(ScoreDraft draft) =>
        from table in draft.Tables
        from column in table.Columns
        where table.Averages.TryGetValue(column.Column, out var figure) && figure.Value is not null
        let printed = table.Rows.Select(row => row.FigureIn(column).Value).OfType<decimal>().ToList()
        where printed.Count > 0
        let decimals = table.Averages[column.Column].Decimals ?? 0
        select new Average(table, table.Averages[column.Column], Mean(printed, decimals), MeanOfSums(draft, table, column, decimals));

    // Only totals and pillars are sums; null where one of them cannot be added up.
    private static decimal? MeanOfSums(ScoreDraft draft, ScoreTable table, ScoreColumn column, int decimals)
    {
        if (column.Role is not (ColumnRole.Total or ColumnRole.Pillar))
            return null;

        var sums = table.Rows.Where(row => row.FigureIn(column).Value is not null).Select(row => SumRules.SumFor(draft, table, column, row)).ToList();
        return sums.Count > 0 && sums.TrueForAll(sum => sum is not null) ? Mean([.. sums.Select(sum => sum!.Value)], decimals) : null;
    }

    private static decimal Mean(List<decimal> values, int decimals) =>
        Math.Round(values.Sum() / values.Count, decimals, MidpointRounding.AwayFromZero);

    private static Finding Of(string rule, Severity severity, Average average, string expected, string message, string messageEn) =>
        new(rule, severity, Blocks: false, average.Table.Sheet, average.Printed.Cell, Unit: null, average.Printed.Shown, expected, message, messageEn);

    private sealed record Average(ScoreTable Table, Figure Printed, decimal MeanOfPrinted, decimal? MeanOfRecomputed)
    {
        /// <summary>A mean may be stored with more decimals than its format shows.</summary>
        public decimal Shown => Math.Round(Printed.Value!.Value, Printed.Decimals ?? 0, MidpointRounding.AwayFromZero);
    }
}
