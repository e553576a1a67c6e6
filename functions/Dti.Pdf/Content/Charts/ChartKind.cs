namespace Dti.Pdf;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>Bars from left to right, one category below the other. An outlined series frames the bars of the one
    /// before it; all others stand below one another.</summary>
    Bars,

    /// <summary>Bars upwards, series side by side.</summary>
    Columns,

    /// <summary>Points joined by lines, each series with a shape of its own.</summary>
    Lines,
}
