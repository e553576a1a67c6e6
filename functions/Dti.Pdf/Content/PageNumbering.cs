namespace Dti.Pdf;

/// <summary>Page numbers, Arabic and upright, centred over the text in the top margin.</summary>
public sealed record PageNumbering
{
    /// <summary>In points.</summary>
    public double Size
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 13;

    /// <summary>From the top edge of the paper to the baseline.</summary>
    public double BaselineMm
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 10;

    /// <summary>The section's first page is counted, but carries no number.</summary>
    public bool HiddenOnFirstPage { get; init; } = true;

    /// <summary>The number of the section's first page; null goes on counting from the section before.</summary>
    public int? StartAt { get; init; }
}
