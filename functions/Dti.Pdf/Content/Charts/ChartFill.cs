namespace Dti.Pdf;

/// <summary>What a series is drawn as, told apart without colour.</summary>
public enum ChartFill
{
    /// <summary>Grey.</summary>
    Solid,

    /// <summary>White with an outline.</summary>
    Outline,

    /// <summary>White with diagonal lines; a dashed line between points.</summary>
    Hatched,

    /// <summary>A thick stroke across the bars of its category; points without lines.</summary>
    Mark,
}
