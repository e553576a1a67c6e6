namespace Dti.Pdf.Layout;

/// <summary>What a page break at some place costs. A page ends at the cheapest place that it reaches, and of equal ones
/// at the last.</summary>
internal enum BreakCost
{
    Free,

    /// <summary>Parts what should be kept together.</summary>
    Kept,

    /// <summary>Leaves a single line of a paragraph, or a table head without rows.</summary>
    Lonely,
}
