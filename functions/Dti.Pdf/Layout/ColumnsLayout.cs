namespace Dti.Pdf.Layout;

/// <summary>Columns side by side are one row of a grid without frame.</summary>
internal static class ColumnsLayout
{
    public static Atom Lay(Columns columns, double width, StructureNode parent, BlockLayout blocks)
    {
        var edges = ColumnEdges.Of([.. columns.Items.Select(column => column.Width)], width);
        var cells = columns.Items.Select((column, i) => new GridCell(
            0, 1, edges[i], edges[i + 1], blocks.Lay(column.Blocks, edges[i + 1] - edges[i], parent), VerticalAlignment.Top));
        return new GridRows([.. cells], 1, GridFrame.None).ToAtom();
    }
}
