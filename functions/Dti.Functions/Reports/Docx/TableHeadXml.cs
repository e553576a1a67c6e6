using Dti.Domain.Reports;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>The head of a table: one row, or two where neighbours stand under the name of their group.</summary>
internal sealed class TableHeadXml(ParagraphLook look)
{
    public static IEnumerable<TableRow> Of(IReadOnlyList<ReportColumn> columns, IReadOnlyList<double> widths, ParagraphLook look) =>
        new TableHeadXml(look).Rows(columns, widths);

    private IReadOnlyList<TableRow> Rows(IReadOnlyList<ReportColumn> columns, IReadOnlyList<double> widths)
    {
        if (columns.All(column => column.Group is null))
            return [Row(columns.Select((column, at) => Cell(column.Header, widths[at])))];

        return [Row(Groups(columns, widths)), Row(columns.Select((column, at) => column.Group is null
            ? Merged(Cell("", widths[at]), MergedCellValues.Continue)
            : Cell(column.Header, widths[at])))];
    }

    private IEnumerable<TableCell> Groups(IReadOnlyList<ReportColumn> columns, IReadOnlyList<double> widths)
    {
        for (var at = 0; at < columns.Count;)
        {
            var group = columns[at].Group;
            if (group is null)
            {
                yield return Merged(Cell(columns[at].Header, widths[at]), MergedCellValues.Restart);
                at++;
                continue;
            }

            var count = columns.Skip(at).TakeWhile(column => column.Group == group).Count();
            var cell = Cell(group, widths.Skip(at).Take(count).Sum());
            if (count > 1)
                cell.TableCellProperties!.GridSpan = new GridSpan { Val = count };
            yield return cell;
            at += count;
        }
    }

    private static TableRow Row(IEnumerable<TableCell> cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        row.Append(cells);
        return row;
    }

    private TableCell Cell(string text, double widthMm)
    {
        var cell = TableXml.Cell(widthMm);
        cell.Append(TextXml.Paragraph(look, text));
        return cell;
    }

    private static TableCell Merged(TableCell cell, MergedCellValues part)
    {
        cell.TableCellProperties!.VerticalMerge = new VerticalMerge { Val = part };
        return cell;
    }
}
