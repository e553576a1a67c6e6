using Dti.Domain.Submissions;

namespace Dti.Domain.Services.Rules;

/// <summary>Checks of wholes against their parts (handbook, Appendix A).</summary>
internal static class ReconcileRules
{
    internal static IEnumerable<Finding> WholesAreTheSumOfTheirParts(ServiceDraft draft) =>
        from table in draft.Indicators
        from count in table.Counts
        let finding = Check(table.Sheet, draft.Submitter.Id, count.Whole, [.. count.Parts.Select(part => part.Figure)])
        where finding is not null
        select finding;

    /// <summary>Where the table has two channels or more and all of them are given.</summary>
    internal static IEnumerable<Finding> TotalsAreTheSumOfTheChannels(ServiceDraft draft) =>
        from table in draft.Counts
        where !table.HasOtherChannels
        let unused = CountFigureRules.UnusedChannels(table)
        let channels = CountFigureRules.Channels.Where(channel => table.Find(channel) is not null && !unused.Contains(channel)).ToList()
        where channels.Count > 1
        from row in table.Sum is null ? table.Rows : [.. table.Rows, table.Sum]
        where row.Find(ServiceColumnRole.Total) is not null
        let parts = channels.Select(row.Find).OfType<Figure>().ToList()
        let finding = Check(table.Sheet, RowOwner.Of(draft, row).Id, row.Find(ServiceColumnRole.Total)!, parts)
        where finding is not null
        select finding;

    /// <summary>Not of a table that lists some procedures only: its sums may be those of all.</summary>
    internal static IEnumerable<Finding> SumsAreTheSumOfTheRows(ServiceDraft draft) =>
        from table in draft.Counts
        where table is { IsSelection: false, Sum: not null, Rows.Count: > 0 }
        from role in CountFigureRules.Channels.Prepend(ServiceColumnRole.Total)
        where table.Sum!.Find(role) is not null
        let parts = table.Rows.Select(row => row.Find(role)).OfType<Figure>().ToList()
        where parts.Count == table.Rows.Count
        let finding = Check(table.Sheet, draft.Submitter.Id, table.Sum!.Find(role)!, parts)
        where finding is not null
        select finding;

    internal static IEnumerable<Finding> NumeratorsLieWithinTheirWhole(ServiceDraft draft) =>
        from pair in ServiceTables.IndicatorRows(draft)
        where RowCounts.MayBeRate(pair.Row)
        let counts = RowCounts.Of(pair.Row)
        where counts is var (part, whole) && part > whole
        let cell = RowCounts.NumeratorCell(pair.Row)
        select Exceeds(pair.Table.Sheet, RowOwner.Of(draft, pair.Row).Id, cell, counts.Value.Numerator, counts.Value.Denominator);

    internal static IEnumerable<Finding> ChannelsLieWithinTheirTotal(ServiceDraft draft) =>
        from pair in ServiceTables.CountRows(draft)
        let total = pair.Row.Find(ServiceColumnRole.Total)?.Value
        where total is not null
        from channel in CountFigureRules.Channels
        let part = pair.Row.Find(channel)
        where part?.Value > total
        select Exceeds(pair.Table.Sheet, RowOwner.Of(draft, pair.Row).Id, part.Cell, part.Value!.Value, total.Value);

    private static Finding? Check(string sheet, string? unit, Figure whole, List<Figure> parts)
    {
        if (parts.Count == 0 || whole.Value is not { } printed || parts.Exists(part => part.Value is null))
            return null;

        var sum = parts.Sum(part => part.Value!.Value);
        if (sum == printed)
            return null;

        var expected = RowCounts.Shown(sum);
        return new Finding("COUNT_RECONCILE", Severity.Error, Blocks: false, sheet, whole.Cell, unit, whole.Shown, expected,
            $"Ô {whole.Cell}: tổng số ghi {whole.Shown}, cộng các thành phần được {expected}. Đề nghị kiểm tra lại số liệu.",
            $"Cell {whole.Cell}: the total reads {whole.Shown}, its parts add up to {expected}. Please check the figures.");
    }

    private static Finding Exceeds(string sheet, string? unit, CellAddress cell, decimal part, decimal whole) =>
        new("PART_EXCEEDS_WHOLE", Severity.Error, Blocks: false, sheet, cell, unit, RowCounts.Shown(part), Expected: null,
            $"Ô {cell}: số thành phần {RowCounts.Shown(part)} lớn hơn tổng số {RowCounts.Shown(whole)}. Đề nghị kiểm tra lại số liệu.",
            $"Cell {cell}: the part {RowCounts.Shown(part)} is greater than the whole {RowCounts.Shown(whole)}. Please check the figures.");
}
