namespace Dti.Pdf;

/// <summary>How a paragraph looks, is spaced and is kept together. Lengths in points unless the name says Mm.</summary>
public sealed record ParagraphStyle
{
    /// <summary>Font size, above zero.</summary>
    public double Size
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 14;

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public HorizontalAlignment Alignment { get; init; } = HorizontalAlignment.Left;

    /// <summary>Of the first line, beyond <see cref="LeftIndentMm"/>; negative for a hanging first line.</summary>
    public double FirstLineIndentMm { get; init; }

    public double LeftIndentMm
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Added to the space after the block above. Left out at the top of a page that was begun for lack of room.</summary>
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

    /// <summary>Times the font's own line height; 1 is single spacing.</summary>
    public double LineSpacing
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1;

    /// <summary>Breaks into as few lines as the width allows and makes them as even as they get: for headings.</summary>
    public bool IsBalanced { get; init; }

    public StructureRole Role { get; init; } = StructureRole.Paragraph;

    /// <summary>The last line stays on one page with the first line of the next block.</summary>
    public bool KeepWithNext { get; init; }
}
