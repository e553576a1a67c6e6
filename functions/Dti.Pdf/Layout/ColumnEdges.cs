namespace Dti.Pdf.Layout;

/// <summary>Where columns begin and end, in points from the left of the place they stand in; centred when narrower.</summary>
internal static class ColumnEdges
{
    private const double Tolerance = 0.01;

    /// <exception cref="ArgumentException">The columns do not fit.</exception>
    public static double[] Of(IReadOnlyList<ColumnWidth> columns, double width)
    {
        var fixedWidth = columns.Sum(column => Mm.ToPoints(column.FixedMm));
        var shares = columns.Sum(column => column.RelativeShare);
        if (fixedWidth > width + Tolerance || (shares > 0 && fixedWidth > width - Tolerance))
            throw new ArgumentException(
                $"Columns of {Mm.FromPoints(fixedWidth):0.#} mm do not fit in {Mm.FromPoints(width):0.#} mm.", nameof(columns));

        var edges = new double[columns.Count + 1];
        edges[0] = shares > 0 ? 0 : (width - fixedWidth) / 2;
        for (var i = 0; i < columns.Count; i++)
            edges[i + 1] = edges[i] + (columns[i].RelativeShare > 0
                ? (width - fixedWidth) * columns[i].RelativeShare / shares
                : Mm.ToPoints(columns[i].FixedMm));
        return edges;
    }
}
