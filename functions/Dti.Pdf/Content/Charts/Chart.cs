namespace Dti.Pdf;

/// <summary>Numbers as bars, columns or lines, in black and grey, with every value written; as wide as its place and kept
/// on one page. What has more categories than a page or the width holds goes on below in a further part on the same
/// scale. One figure for who reads by ear. Lengths in points.</summary>
public sealed record Chart : Block
{
    /// <param name="alternative">What it shows, for who cannot see it.</param>
    /// <exception cref="ArgumentException">A series has not one value for each category, or a number is not finite.</exception>
    public Chart(ChartKind kind, string alternative, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(alternative);
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfZero(categories.Count, nameof(categories));
        ArgumentOutOfRangeException.ThrowIfZero(series.Count, nameof(series));
        if (series.FirstOrDefault(one => one.Values.Count != categories.Count) is { } wrong)
            throw new ArgumentException($"'{wrong.Name}' has {wrong.Values.Count} values for {categories.Count} categories.",
                nameof(series));
        if (series.SelectMany(one => one.Values).Any(value => value is not null && !double.IsFinite(value.Number)))
            throw new ArgumentException("A number is not finite.", nameof(series));
        (Kind, Alternative, Categories, Series) = (kind, alternative, [.. categories], [.. series]);
    }

    public ChartKind Kind { get; }

    public string Alternative { get; }

    public IReadOnlyList<string> Categories { get; }

    public IReadOnlyList<ChartSeries> Series { get; }

    public IReadOnlyList<ChartLimit> Limits { get; init; } = [];

    /// <summary>The number at which the axis ends; null, or one that the numbers exceed, ends it a little above the largest.</summary>
    public double? AxisEnd { get; init; }

    /// <summary>Writes numbers along the axis; null for an axis without numbers.</summary>
    public Func<double, string>? AxisText { get; init; }

    /// <summary>What is counted, above the chart on the right; null to leave it out.</summary>
    public string? Unit { get; init; }

    /// <summary>Its last part stays on one page with the first line of the next block: its caption.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Of the text; many bars shrink it down to 8.</summary>
    public double Size
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 11;

    /// <summary>From axis to axis end, of columns and lines.</summary>
    public double PlotHeightMm
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 55;

    public double SpaceBefore
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    public double SpaceAfter
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
}
