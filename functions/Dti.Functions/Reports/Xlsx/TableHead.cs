using Dti.Domain.Reports;
using Dti.Xlsx;
using Dti.Xlsx.Writing;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>The head of a table: one row, or two where neighbours stand under a head of their group.</summary>
internal static class TableHead
{
    private const double BoldScale = 1.1;

    public static int RowsOf(ReportTable table) => table.Columns.Any(column => column.Group is not null) ? 2 : 1;

    public static void Write(SheetRows rows, ReportTable table, IReadOnlyList<double> widths)
    {
        var (first, columns) = (rows.Next, table.Columns);
        if (RowsOf(table) == 1)
        {
            rows.Add([.. columns.Select(column => CellContent.OfText(column.Header, SheetLooks.Head))], HeightOf(columns, widths));
            return;
        }

        List<(int From, int To)> groups = [.. GroupsOf(columns)];
        rows.Add(
            [.. columns.Select((column, at) => CellContent.OfText(IsFirst(at) ? column.Group ?? column.Header : "", SheetLooks.Head))],
            groups.Where(group => columns[group.From].Group is not null)
                .Max(group => TextExtent.Height(columns[group.From].Group!, WidthOf(group, widths), BoldScale)));
        rows.Add(
            [.. columns.Select(column => CellContent.OfText(column.Group is null ? "" : column.Header, SheetLooks.Head))],
            HeightOf(columns, widths));
        foreach (var (from, to) in groups)
        {
            if (columns[from].Group is null)
                rows.Merge(new CellAddress(first, from + 1), new CellAddress(first + 1, from + 1));
            else if (to > from)
                rows.Merge(new CellAddress(first, from + 1), new CellAddress(first, to + 1));
        }

        bool IsFirst(int at) => groups.Exists(group => group.From == at);
    }

    // A column without a group is one for itself.
    private static IEnumerable<(int From, int To)> GroupsOf(IReadOnlyList<ReportColumn> columns)
    {
        for (var from = 0; from < columns.Count;)
        {
            var to = from;
            while (columns[from].Group is { } group && to + 1 < columns.Count && columns[to + 1].Group == group)
                to++;
            yield return (from, to);
            from = to + 1;
        }
    }

    private static double WidthOf((int From, int To) group, IReadOnlyList<double> widths) =>
        widths.Skip(group.From).Take(group.To - group.From + 1).Sum();

    private static double HeightOf(IReadOnlyList<ReportColumn> columns, IReadOnlyList<double> widths) =>
        columns.Select((column, at) => TextExtent.Height(column.Header, widths[at], BoldScale)).DefaultIfEmpty().Max();
}
