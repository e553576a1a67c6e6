namespace Dti.Pdf.Layout.Charts;

/// <summary>Lays out a chart: one atom, or several one below the other where it has more categories than stand in one.</summary>
internal sealed class ChartLayout(Chart chart, double width, double pageHeight, FontFamily fonts, NoticeLog notices, StructureNode figure)
{
    private const double BetweenParts = 10;

    public IEnumerable<Atom> Lay()
    {
        foreach (var (index, part) in Parts().Index())
            yield return part with { SpaceAbove = index > 0 ? BetweenParts : 0 };
    }

    private IEnumerable<Atom> Parts() => chart.Kind is ChartKind.Bars
        ? new BarChart(chart, width, pageHeight, Canvas).Lay()
        : new UprightChart(chart, width, pageHeight, Canvas).Lay();

    private ChartCanvas Canvas() => new(fonts, notices, figure);

    /// <summary>As few parts as the most categories in one allow, as even as they get.</summary>
    public static IEnumerable<Range> Divide(int categories, int most)
    {
        var parts = (categories + most - 1) / most;
        for (var part = 0; part < parts; part++)
            yield return (part * categories / parts)..((part + 1) * categories / parts);
    }
}
