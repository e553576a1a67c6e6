namespace Dti.Xlsx.Parts;

/// <summary>Reads the rows of sheets, and counts their cells over the whole workbook.</summary>
internal sealed class RowReader(CellReader cells, ReaderLimits limits)
{
    private readonly CellBlocks blocks = new();
    private int count;
    private int countRows;

    /// <summary>Adds the rows that hold something or are hidden, in the order of the part.</summary>
    public void ReadInto(List<Row> rows, PartXml xml)
    {
        var (depth, last) = (xml.Depth, 0);
        while (xml.NextChild(depth))
        {
            if (xml.Name != "row")
                continue;
            last = NumberOf(xml, last);
            var isHidden = xml.Flag("hidden") || xml.IsZero("ht");
            ReadCells(xml, last);
            var filled = blocks.Row;
            if (filled.Count == 0 && isHidden)
                CountOne();
            if (filled.Count == 0 && !isHidden)
                continue;
            if (++countRows > limits.FilledRows)
                throw RefusedException.TooLarge(nameof(ReaderLimits.FilledRows));
            rows.Add(new Row(last, isHidden, filled));
        }
    }

    private void ReadCells(PartXml xml, int row)
    {
        blocks.BeginRow();
        var (depth, last, isAscending) = (xml.Depth, 0, true);
        while (xml.NextChild(depth))
        {
            if (xml.Name != "c")
                continue;
            CountOne();
            var attributes = xml.CellAttributes();
            var address = AddressOf(xml, attributes, row, last);
            isAscending &= address.Column > last;
            last = address.Column;
            if (cells.TryRead(xml, address, attributes, out var cell))
                blocks.Add(cell);
        }

        if (!isAscending)
            PutInOrder(blocks.Row, xml);
    }

    private int NumberOf(PartXml xml, int last)
    {
        var number = xml.Has("r") ? xml.WholeNumber("r") ?? 0 : last + 1;
        if (number is < 1 or > CellAddress.LastRow)
            throw xml.Damaged("a row outside the sheet");
        return number <= limits.Rows ? number : throw RefusedException.TooLarge(nameof(ReaderLimits.Rows));
    }

    private CellAddress AddressOf(PartXml xml, CellAttributes attributes, int row, int lastColumn)
    {
        var isInside = attributes.HasReference ? attributes.Address.Row == row : lastColumn < CellAddress.LastColumn;
        if (!isInside)
            throw xml.Damaged($"a cell outside row {row}");
        var address = attributes.HasReference ? attributes.Address : new CellAddress(row, lastColumn + 1);
        return address.Column <= limits.Columns ? address : throw RefusedException.TooLarge(nameof(ReaderLimits.Columns));
    }

    private static void PutInOrder(Span<Cell> filled, PartXml xml)
    {
        filled.Sort((one, other) => one.Address.Column.CompareTo(other.Address.Column));
        for (var at = 1; at < filled.Length; at++)
        {
            if (filled[at - 1].Address.Column == filled[at].Address.Column)
                throw xml.Damaged($"{filled[at].Address} twice");
        }
    }

    private void CountOne()
    {
        if (++count > limits.Cells)
            throw RefusedException.TooLarge(nameof(ReaderLimits.Cells));
    }
}
