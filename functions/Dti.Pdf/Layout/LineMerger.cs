namespace Dti.Pdf.Layout;

/// <summary>Draws each line once: borders of neighbouring cells fall on one another, and those in one line form one.</summary>
internal static class LineMerger
{
    private const double Tolerance = 0.01;

    public static IEnumerable<LineFragment> Merge(IEnumerable<LineFragment> lines) =>
        from line in lines
        group line by (line.IsHorizontal, At: Round(line.IsHorizontal ? line.Y1 : line.X1), Thickness: Round(line.Thickness))
        into sameLine
        orderby sameLine.Key.IsHorizontal descending, sameLine.Key.At, sameLine.Key.Thickness
        from merged in MergeOne(sameLine)
        select merged;

    private static IEnumerable<LineFragment> MergeOne(IEnumerable<LineFragment> sameLine)
    {
        LineFragment? current = null;
        foreach (var line in sameLine.OrderBy(Start))
        {
            if (current is not null && Start(line) <= End(current) + Tolerance)
            {
                current = current with { X2 = Math.Max(current.X2, line.X2), Y2 = Math.Max(current.Y2, line.Y2) };
                continue;
            }

            if (current is not null)
                yield return current;
            current = line;
        }

        if (current is not null)
            yield return current;
    }

    private static double Start(LineFragment line) => line.IsHorizontal ? line.X1 : line.Y1;

    private static double End(LineFragment line) => line.IsHorizontal ? line.X2 : line.Y2;

    private static double Round(double value) => Math.Round(value, 2);
}
