using System.Globalization;

namespace Dti.Domain.Submissions;

/// <summary>Writes row numbers shortly: <c>6:9, 11</c>.</summary>
internal static class RowRanges
{
    public static string Of(IEnumerable<int> rows)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var row in rows.Order())
        {
            if (ranges is [.., var before] && row <= before.Last + 1)
                ranges[^1] = (before.First, row);
            else
                ranges.Add((row, row));
        }

        return string.Join(", ", ranges.Select(range => range.First == range.Last ? Number(range.First) : $"{Number(range.First)}:{Number(range.Last)}"));
    }

    private static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);
}
