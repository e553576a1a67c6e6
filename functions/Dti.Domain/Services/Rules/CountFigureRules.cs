using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;

namespace Dti.Domain.Services.Rules;

/// <summary>Checks of the single figures of tables of dossiers: what cannot be read keeps its row out of the computation.</summary>
internal static class CountFigureRules
{
    internal static readonly ServiceColumnRole[] Channels = [ServiceColumnRole.Online, ServiceColumnRole.InPerson, ServiceColumnRole.Post];

    /// <summary>Missing is not zero. A channel that nobody filled in for any row is one that the table does not count.</summary>
    internal static IEnumerable<Finding> CountsCanBeRead(ServiceDraft draft) =>
        from table in draft.Counts
        let unused = UnusedChannels(table)
        from row in table.Rows
        let owner = RowOwner.Of(draft, row)
        from figure in ToBeRead(table, row, unused)
        let finding = FigureRules.Unreadable(table.Sheet, owner.Id, owner.Name, figure, blocks: true)
        where finding is not null
        select finding;

    internal static IEnumerable<Finding> SumsCanBeRead(ServiceDraft draft) =>
        from table in draft.Counts
        where table.Sum is not null
        from figure in table.Sum!.Counts.Values
        where !figure.IsNothing
        let finding = FigureRules.Unreadable(table.Sheet, draft.Submitter.Id, draft.Submitter.FullName, figure, blocks: false)
        where finding is not null
        select finding;

    internal static IEnumerable<Finding> CountsAreWholeNumbers(ServiceDraft draft) =>
        from pair in ServiceTables.CountRows(draft)
        from figure in Ordered(pair.Row)
        where figure.Value is { } value && !RowCounts.IsCount(value)
        select NoCount(pair.Table.Sheet, RowOwner.Of(draft, pair.Row), figure.Cell, figure.Shown);

    internal static HashSet<ServiceColumnRole> UnusedChannels(CountTable table) =>
        Channels.Where(channel => table.Rows.All(row => row.Find(channel) is null or { State: FigureState.Blank })).ToHashSet();

    /// <summary>A channel left empty, or with a dash, where the others make up the total exactly: nothing is left for it.</summary>
    internal static bool IsNil(CountRow row, Figure figure)
    {
        var channels = Channels.Select(row.Find).OfType<Figure>().ToList();
        var given = channels.FindAll(channel => channel.Value is not null);
        return IsLeftOut(figure) && channels.Contains(figure) && given.Count > 0
            && channels.TrueForAll(channel => IsLeftOut(channel) || channel.Value >= 0)
            && row.Find(ServiceColumnRole.Total)?.Value == given.Sum(channel => channel.Value!.Value);
    }

    private static bool IsLeftOut(Figure figure) => figure.State is FigureState.Blank or FigureState.Dash;

    internal static Finding NoCount(string sheet, RowOwner owner, CellAddress cell, string shown) =>
        new("COUNT_RANGE", Severity.Error, Blocks: true, sheet, cell, owner.Id, shown, Expected: null,
            $"Ô {cell}, {owner.Name}: \"{shown}\" không phải là số lượng hợp lệ. Đề nghị nhập số nguyên từ 0 trở lên.",
            $"Cell {cell}, {owner.Name}: \"{shown}\" is no number of things. Please enter a whole number, 0 or more.");

    // Of a row that was not begun the first cell only.
    private static IEnumerable<Figure> ToBeRead(CountTable table, CountRow row, HashSet<ServiceColumnRole> unused)
    {
        var figures = table.Columns.Where(column => !unused.Contains(column.Role))
            .Select(column => row.Find(column.Role)).OfType<Figure>().ToList();
        return figures.TrueForAll(figure => figure.State == FigureState.Blank) ? figures.Take(1)
            : figures.Where(figure => !IsNil(row, figure));
    }

    private static IEnumerable<Figure> Ordered(CountRow row) => row.Counts.Values.OrderBy(figure => figure.Cell.Column);
}
