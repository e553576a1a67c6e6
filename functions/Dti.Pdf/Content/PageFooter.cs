namespace Dti.Pdf;

/// <summary>Small print at the left of the bottom margin of every page of a section; what is longer than a line begins higher.</summary>
public sealed record PageFooter
{
    public PageFooter(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    public string Text { get; }

    /// <summary>In points.</summary>
    public double Size
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 8;

    /// <summary>From the bottom edge of the paper up to the last baseline.</summary>
    public double BaselineMm
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 9;
}
