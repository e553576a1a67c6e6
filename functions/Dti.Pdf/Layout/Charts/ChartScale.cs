namespace Dti.Pdf.Layout.Charts;

/// <summary>Numbers as points along an axis.</summary>
/// <param name="Length">Of the axis, in points.</param>
internal sealed record ChartScale(double Start, double End, double Length)
{
    private const double AboveLargest = 1.05;
    private const int MostSteps = 5;
    private static readonly int[] RoundFactors = [1, 2, 5, 10];

    /// <summary>From the axis' start.</summary>
    public double At(double number) => (number - Start) / (End - Start) * Length;

    /// <summary>Where bars stand on: nothing, or the start of an axis that begins above it.</summary>
    public double Zero => At(Math.Max(0, Start));

    /// <summary>Round numbers along the axis, at most six.</summary>
    public IEnumerable<double> Steps()
    {
        var rough = (End - Start) / MostSteps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * RoundFactors.First(factor => factor * power >= rough * 0.999);
        for (var at = Math.Ceiling(Start / step - 0.001); at * step <= End * 1.001; at++)
            yield return at * step + 0.0;
    }

    public static ChartScale Of(Chart chart, double length)
    {
        var numbers = chart.Series.SelectMany(series => series.Values).OfType<ChartValue>().Select(value => value.Number)
            .Concat(chart.Limits.Select(limit => limit.Number)).DefaultIfEmpty(0).ToList();
        var (least, largest) = (numbers.Min(), numbers.Max());
        var start = chart.Kind is ChartKind.Lines && least > largest / 2 ? LineStart(least, largest) : Math.Min(0, least * AboveLargest);
        var end = chart.AxisEnd is { } given && given >= largest ? given : largest + (largest - start) * (AboveLargest - 1);
        return new ChartScale(start, end > start ? end : start + 1, length);
    }

    /// <summary>Movement among large numbers would be flat above nothing: the axis begins a little below the least.</summary>
    private static double LineStart(double least, double largest) => Math.Max(0, least - 0.4 * (largest - least) - 0.02 * largest);
}
