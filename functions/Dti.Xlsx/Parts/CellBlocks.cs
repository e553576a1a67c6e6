namespace Dti.Xlsx.Parts;

/// <summary>Puts the cells of many rows into few arrays, which are so large that the garbage collector leaves them where they are:
/// moving half a million cells takes longer than scanning their values.</summary>
internal sealed class CellBlocks
{
    private const int FirstLength = 16;
    private const int UsualLength = 4_096;

    private Cell[] block = [];
    private int start;
    private int end;

    /// <summary>The cells of the current row.</summary>
    public ArraySegment<Cell> Row => new(block, start, end - start);

    public void BeginRow() => start = end;

    public void Add(in Cell cell)
    {
        if (end == block.Length)
            MoveRow();
        block[end++] = cell;
    }

    // A row never lies in two blocks.
    private void MoveRow()
    {
        var row = Row;
        block = new Cell[Math.Max(Math.Clamp(2 * block.Length, FirstLength, UsualLength), 2 * row.Count)];
        row.CopyTo(block);
        (start, end) = (0, row.Count);
    }
}
