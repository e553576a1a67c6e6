namespace Dti.Xlsx;

/// <summary>A set of columns, kept as spans in order that do not overlap, however they were given.</summary>
internal sealed class ColumnSpans
{
    private readonly List<(int First, int Last)> spans = [];

    public ColumnSpans(IEnumerable<(int First, int Last)> given)
    {
        foreach (var span in given.Order())
        {
            if (spans is [.., var before] && span.First <= before.Last + 1)
                spans[^1] = (before.First, Math.Max(before.Last, span.Last));
            else
                spans.Add(span);
        }
    }

    public static ColumnSpans None { get; } = new([]);

    public bool Contains(int column)
    {
        var (low, high) = (0, spans.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (column < spans[middle].First)
                high = middle - 1;
            else if (column > spans[middle].Last)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }
}
