using Dti.Domain.Reports;

namespace Dti.Functions.Reports.Docx.Charts;

/// <summary>Where the names of limits stand above the bars: each behind the upper end of its line, in a row in which no line crosses it.
/// Millimetres from the upper left.</summary>
internal sealed record LimitNames(double LeftMm, double TopMm, double WidthMm)
{
    public const double RowMm = 4.5;

    private const double AwayFromLineMm = 0.8;

    public static int Rows(ChartPicture picture) => picture.Chart.Limits.Count == 0 ? 0 : RowsOf(picture).Max() + 1;

    /// <summary>What a limit needs to the right of its line.</summary>
    public static double RoomFor(ChartLimit limit) => AwayFromLineMm + WidthOf(limit);

    /// <returns>One for each limit.</returns>
    public static IReadOnlyList<LimitNames> Of(ChartPicture picture)
    {
        var top = picture.TopMm - RowMm;
        return [.. picture.Chart.Limits.Zip(
            RowsOf(picture), (limit, row) => new LimitNames(LeftOf(picture, limit), top - (row * RowMm), WidthOf(limit)))];
    }

    // From the right: a name that reaches the line of a later limit stands above that one's name.
    private static int[] RowsOf(ChartPicture picture)
    {
        var limits = picture.Chart.Limits;
        var rows = new int[limits.Count];
        for (var at = limits.Count - 2; at >= 0; at--)
        {
            var end = LeftOf(picture, limits[at]) + WidthOf(limits[at]);
            for (var later = at + 1; later < limits.Count; later++)
            {
                if (LeftOf(picture, limits[later]) - AwayFromLineMm <= end)
                    rows[at] = Math.Max(rows[at], rows[later] + 1);
            }
        }

        return rows;
    }

    private static double LeftOf(ChartPicture picture, ChartLimit limit) => picture.AcrossMm(limit.Value.Value ?? 0) + AwayFromLineMm;

    private static double WidthOf(ChartLimit limit) => PrintedWidth.Mm(CachedData.NameOf(limit), ChartText.Size) + 1;
}
