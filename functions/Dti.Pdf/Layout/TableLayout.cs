namespace Dti.Pdf.Layout;

/// <summary>Lays out a table: the head as one atom, then one atom for each row, or for rows tied by a cell that covers
/// several.</summary>
internal sealed class TableLayout
{
    private const int RowsWithHead = 2;
    private readonly Table _table;
    private readonly BlockLayout _blocks;
    private readonly double[] _edges;
    private readonly TableFit _fit;
    private readonly GridFrame _frame;

    public TableLayout(Table table, double width, BlockLayout blocks)
    {
        (_table, _blocks) = (table, blocks);
        _edges = ColumnEdges.Of(table.Columns, width);
        _fit = new TableFit(table, _edges, blocks);
        _frame = new GridFrame(table.BorderThickness, _fit.HorizontalPadding, table.VerticalPadding);
    }

    public Flow Lay(StructureNode node)
    {
        List<Atom> atoms = [];
        Atom? repeated = null;
        if (_table.Head.Count > 0)
        {
            var head = LayRows(_table.HeadGrid, 0, _table.Head.Count, node, isHead: true);
            repeated = WithoutOwners(head);
            atoms.Add(head);
        }

        for (int row = 0, end; row < _table.Rows.Count; row = end)
        {
            end = EndOfTiedRows(row);
            atoms.Add(LayRows(_table.RowGrid, row, end, node, isHead: false) with
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
            return new Flow(atoms, _table.SpaceBefore + _table.SpaceAfter);
        atoms[0] = atoms[0] with { SpaceAbove = _table.SpaceBefore };
        return new Flow(atoms, _table.SpaceAfter);
    }

    private BreakCost CostAbove(int row)
    {
        if (row == 0)
            return _table.Head.Count > 0 ? BreakCost.Lonely : BreakCost.Free;
        return row < RowsWithHead || _table.Rows.Count - row < _table.KeepLastRows ? BreakCost.Kept : BreakCost.Free;
    }

    private int EndOfTiedRows(int row)
    {
        var end = row + 1;
        for (; row < end; row++)
            end = Math.Max(end, _table.RowGrid.Rows[row].Select(cell => cell.RowEnd).DefaultIfEmpty(end).Max());
        return end;
    }

    private Atom LayRows(TableGrid grid, int from, int to, StructureNode node, bool isHead)
    {
        List<GridCell> cells = [];
        for (var row = from; row < to; row++)
        {
            var rowNode = node.Add(new StructureNode("TR"));
            foreach (var cell in grid.Rows[row])
                cells.Add(LayCell(cell, from, rowNode.Add(StructureTags.Cell(cell.Cell, isHead)), isHead));
        }

        return new GridRows(cells, to - from, _frame).ToAtom();
    }

    private GridCell LayCell(TableGrid.Placed placed, int firstRow, StructureNode node, bool isHead)
    {
        var (left, right) = (_edges[placed.Column], _edges[placed.ColumnEnd]);
        var (inner, scale) = (_fit.WidthOf(placed, isHead), isHead ? _fit.HeadScale : _fit.RowScale);
        var flow = new FlowBuilder();
        foreach (var paragraph in placed.Cell.Paragraphs)
            _blocks.AddParagraph(
                flow, TableFit.Scaled(paragraph, scale), inner, placed.Cell.Paragraphs.Count == 1 ? node
                    : StructureTags.Add(node, paragraph));
        return new GridCell(
            placed.Row - firstRow, placed.RowEnd - firstRow, left, right, flow.Build(), placed.Cell.VerticalAlignment);
    }

    private static Atom WithoutOwners(Atom head) => head with
    {
        Fragments = [.. head.Fragments.Select(fragment => fragment is TextFragment text ? text with { Owner = null } : fragment)],
    };
}
