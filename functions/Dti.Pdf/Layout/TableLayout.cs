namespace Dti.Pdf.Layout;

/// <summary>Lays out a table: the head as one atom, then one atom for each row, or for rows tied by a cell that covers
/// several.</summary>
internal sealed class TableLayout(Table table, double width, BlockLayout blocks)
{
    private const int RowsWithHead = 2;
    private readonly double[] _edges = ColumnEdges.Of(table.Columns, width);
    private readonly GridFrame _frame = new(table.BorderThickness, table.HorizontalPadding, table.VerticalPadding);

    public Flow Lay(StructureNode node)
    {
        List<Atom> atoms = [];
        Atom? repeated = null;
        if (table.Head.Count > 0)
        {
            var head = LayRows(table.HeadGrid, 0, table.Head.Count, node, isHead: true);
            repeated = WithoutOwners(head);
            atoms.Add(head);
        }

        for (int row = 0, end; row < table.Rows.Count; row = end)
        {
            end = EndOfTiedRows(row);
            atoms.Add(LayRows(table.RowGrid, row, end, node, isHead: false) with
            {
                BreakCost = CostAbove(row),
                RepeatedHead = repeated,
            });
        }

        return Spaced(atoms);
    }

    private Flow Spaced(List<Atom> atoms)
    {
        if (atoms.Count == 0)
            return new Flow(atoms, table.SpaceBefore + table.SpaceAfter);
        atoms[0] = atoms[0] with { SpaceAbove = table.SpaceBefore };
        return new Flow(atoms, table.SpaceAfter);
    }

    private BreakCost CostAbove(int row)
    {
        if (row == 0)
            return table.Head.Count > 0 ? BreakCost.Lonely : BreakCost.Free;
        return row < RowsWithHead || table.Rows.Count - row < table.KeepLastRows ? BreakCost.Kept : BreakCost.Free;
    }

    private int EndOfTiedRows(int row)
    {
        var end = row + 1;
        for (; row < end; row++)
            end = Math.Max(end, table.RowGrid.Rows[row].Select(cell => cell.RowEnd).DefaultIfEmpty(end).Max());
        return end;
    }

    private Atom LayRows(TableGrid grid, int from, int to, StructureNode node, bool isHead)
    {
        List<GridCell> cells = [];
        for (var row = from; row < to; row++)
        {
            var rowNode = node.Add(new StructureNode("TR"));
            foreach (var cell in grid.Rows[row])
                cells.Add(LayCell(cell, from, rowNode.Add(StructureTags.Cell(cell.Cell, isHead))));
        }

        return new GridRows(cells, to - from, _frame).ToAtom();
    }

    private GridCell LayCell(TableGrid.Placed placed, int firstRow, StructureNode node)
    {
        var (left, right) = (_edges[placed.Column], _edges[placed.ColumnEnd]);
        var inner = right - left - 2 * table.HorizontalPadding;
        var flow = new FlowBuilder();
        foreach (var paragraph in placed.Cell.Paragraphs)
            blocks.AddParagraph(
                flow, paragraph, inner, placed.Cell.Paragraphs.Count == 1 ? node : StructureTags.Add(node, paragraph));
        return new GridCell(
            placed.Row - firstRow, placed.RowEnd - firstRow, left, right, flow.Build(), placed.Cell.VerticalAlignment);
    }

    private static Atom WithoutOwners(Atom head) => head with
    {
        Fragments = [.. head.Fragments.Select(fragment => fragment is TextFragment text ? text with { Owner = null } : fragment)],
    };
}
