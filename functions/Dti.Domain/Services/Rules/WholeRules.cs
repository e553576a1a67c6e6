using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Services.Rules;

/// <summary>Checks of what several rates are shares of (handbook, Appendix A).</summary>
internal static class WholeRules
{
    // A sentence is to be read, and stored: a table may give one whole thousands of numbers.
    private const int MostNumbers = 20;

    /// <summary>
    /// Shares of one stated whole that differ in the level of service or the channel only exclude each other: together they are no more
    /// than 100%. Certain where even the least values that round to what is printed are more.
    /// </summary>
    internal static IEnumerable<Finding> SharesOfOneWholeFitIntoIt(ServiceDraft draft)
    {
        foreach (var table in draft.Indicators)
        {
            var shares =
                from row in table.Rows
                let wording = SharedWording.Of(row.Name)
                let least = LeastOf(row)
                where wording is not null && least is not null
                select (Row: row, Wording: wording, Least: least.Value);
            foreach (var group in shares.GroupBy(share => (share.Wording.Key, RowOwner.Of(draft, share.Row).Id, share.Row.Level)))
            {
                var disjoint = group.DistinctBy(share => share.Wording.Kind).ToList();
                var wholes = disjoint.Select(share => RowCounts.Of(share.Row)?.Denominator).OfType<decimal>().Distinct().Count();
                if (disjoint.Count > 1 && wholes <= 1 && disjoint.Sum(share => share.Least) > 100)
                    yield return Impossible(draft, table, disjoint.ConvertAll(share => share.Row));
            }
        }
    }

    /// <summary>Rates of one unit and tier whose denominators have one base in the catalogue, or whose names state one whole.</summary>
    internal static IEnumerable<Finding> BasesHaveOneNumber(ServiceDraft draft)
    {
        var bases =
            from pair in ServiceTables.IndicatorRows(draft)
            let counts = RowCounts.Of(pair.Row)
            let name = BaseOf(pair.Row)
            where counts is not null && name is not null
            let owner = RowOwner.Of(draft, pair.Row).Unit
            where owner is not null
            select (pair.Table, pair.Row, counts.Value.Denominator, Key: (name, owner.Id, LevelOf(pair.Row) ?? owner.Level));
        foreach (var group in bases.GroupBy(one => one.Key))
        {
            var different = group.DistinctBy(one => one.Denominator).ToList();
            if (different.Count > 1)
            {
                yield return Inconsistent(
                    different.ConvertAll(one => (one.Table.Sheet, RowCounts.DenominatorCell(one.Row), one.Denominator)), group.Key.Id);
            }
        }
    }

    private static UnitLevel? LevelOf(IndicatorRow row) => row.Level ?? row.Indicator?.Level;

    // A base of the catalogue and a whole in words never meet: a slug has no blank before it.
    private static string? BaseOf(IndicatorRow row) =>
        row.Indicator?.Denominator?.Base ?? (SharedWording.WholeOf(row.Name) is { } whole ? " " + whole : null);

    private static decimal? LeastOf(IndicatorRow row) =>
        RowCounts.ShareOf(row) is { } rate ? rate.Percent
        : RowCounts.ExactPercent(row) is var (percent, decimals) ? PrintedPercent.Of(percent, decimals).Least
        : null;

    private static Finding Impossible(ServiceDraft draft, IndicatorTable table, List<IndicatorRow> rows)
    {
        var first = rows[0].Result.Figure;
        var range = string.Join(", ", rows.Select(row => row.Result.Figure.Cell));
        var values = rows.ConvertAll(row => row.Result.Percent ?? RowCounts.ShareOf(row)!.Value.Percent);
        var sum = RateRules.Percent(values.Sum(), rows.Max(row => row.Result.Percent is null ? 2 : row.Result.Figure.Decimals ?? 0));
        return new Finding(
            "SHARED_DENOMINATOR_IMPOSSIBLE", Severity.Error, Blocks: false, table.Sheet, first.Cell, RowOwner.Of(draft, rows[0]).Id,
            first.Shown, Expected: null,
            $"Các ô {range}: các tỷ lệ tính trên cùng một tổng số cộng lại được {sum}, vượt quá 100%. "
            + "Đề nghị ghi rõ mẫu số của từng tỷ lệ.",
            $"Cells {range}: the rates are shares of one whole and add up to {sum}, more than 100%. Please state the denominator of each.");
    }

    private static Finding Inconsistent(List<(string Sheet, CellAddress Cell, decimal Value)> numbers, string unit)
    {
        var (sheet, cell, value) = numbers[0];
        var named = numbers.Take(MostNumbers).ToList();
        var range = string.Join(", ", named.Select(one => one.Sheet == sheet ? $"{one.Cell}" : $"{one.Cell} ({one.Sheet})"));
        var values = string.Join("; ", named.Select(one => RowCounts.Shown(one.Value)));
        var (more, moreEn) = numbers.Count - named.Count is var rest and > 0 ? ($" và {rest} ô khác", $" and {rest} more") : ("", "");
        return new Finding(
            "DENOMINATOR_INCONSISTENT", Severity.Warning, Blocks: false, sheet, cell, unit, RowCounts.Shown(value), Expected: null,
            $"Các ô {range}{more}: cùng một tổng thể nhưng ghi các số khác nhau ({values}). Đề nghị thống nhất số liệu hoặc giải trình.",
            $"Cells {range}{moreEn}: one and the same whole is given different numbers ({values}). Please use one number or explain.");
    }
}
