namespace Dti.Domain.Reports;

/// <summary>A drawing of figures that the text or a table also gives.</summary>
/// <param name="Title">Stands below it: <c>Biểu đồ 1. …</c>.</param>
/// <param name="Alternative">What it shows, for who cannot see it.</param>
/// <param name="Categories">In reading order: units, indices, rounds.</param>
/// <param name="Unit">What the values are: <c>điểm</c>, <c>%</c>.</param>
public sealed record ReportChart(
    ChartKind Kind, string Title, string Alternative, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series, string Unit)
{
    /// <summary>Lines across all bars, such as the limits of classes; least first.</summary>
    public IReadOnlyList<ChartLimit> Limits { get; init; } = [];

    /// <summary>Where the axis of values ends; null to end it a little above the largest.</summary>
    public decimal? AxisEnd { get; init; }
}

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>Bars from left to right, one category below the other: rankings, long names.</summary>
    Bars,

    /// <summary>Bars upwards, series side by side: comparisons.</summary>
    Columns,

    /// <summary>Points joined by lines: movement over rounds.</summary>
    Lines,
}

/// <summary>One value a category, null where there is none.</summary>
public sealed record ChartSeries(string Name, SeriesLook Look, IReadOnlyList<ReportFigure?> Values);

/// <summary>What a series is drawn as; each is told apart without colour.</summary>
public enum SeriesLook
{
    /// <summary>Filled.</summary>
    Filled,

    /// <summary>An outline around or beside what is filled: what could be reached.</summary>
    Outlined,

    /// <summary>A hatched bar.</summary>
    Hatched,

    /// <summary>A mark across the bar: a target of its own for each category.</summary>
    Mark,
}

/// <summary>A line across a chart, with its name.</summary>
public sealed record ChartLimit(string Name, ReportFigure Value);
