namespace Dti.Pdf;

/// <summary>One value for each category, null where there is none.</summary>
public sealed record ChartSeries(string Name, ChartFill Fill, IReadOnlyList<ChartValue?> Values);

/// <summary>A number to draw, and the text that is written beside it.</summary>
public sealed record ChartValue(double Number, string Text);

/// <summary>A dashed line across a chart.</summary>
/// <param name="Name">Written at its end, with its number if it is to be read.</param>
public sealed record ChartLimit(string Name, double Number);
