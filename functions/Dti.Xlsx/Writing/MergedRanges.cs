namespace Dti.Xlsx.Writing;

/// <summary>What spreadsheet programs refuse to open: merged ranges of one cell, or on top of each other.</summary>
internal static class MergedRanges
{
    /// <exception cref="ArgumentException">One of the ranges cannot be merged.</exception>
    public static void Require(IReadOnlyList<CellRange> merges)
    {
        if (merges.Any(range => range.From == range.To))
            throw new ArgumentException("A single cell cannot be merged.", nameof(merges));

        CellRange[] downwards = [.. merges.OrderBy(range => range.From.Row)];
        for (var at = 0; at < downwards.Length; at++)
        {
            for (var below = at + 1; below < downwards.Length && downwards[below].From.Row <= downwards[at].To.Row; below++)
            {
                if (downwards[below].From.Column <= downwards[at].To.Column && downwards[at].From.Column <= downwards[below].To.Column)
                    throw new ArgumentException($"{downwards[at]} and {downwards[below]} share a cell.", nameof(merges));
            }
        }
    }
}
