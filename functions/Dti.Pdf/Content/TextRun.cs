namespace Dti.Pdf;

/// <summary>Text in one look. A line feed in the text breaks the line; a no-break space never does. What is left null
/// is taken from the paragraph's style.</summary>
public sealed record TextRun
{
    public TextRun(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    public string Text { get; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool Underline { get; init; }

    /// <summary>Smaller and raised, as the number of a note.</summary>
    public bool Superscript { get; init; }

    /// <summary>In a right-aligned column, stands behind the edge at which the numbers of the column end: a mark or a unit
    /// that only some of them carry. At the end of a cell.</summary>
    public bool Hangs { get; init; }

    /// <summary>Null for text that leads nowhere.</summary>
    public LinkTarget? Link { get; init; }

    /// <summary>Stands at the foot of the page on which this run, its number, stands, and goes on on the next page only where
    /// it finds no room. It begins with its own number; notes within it are left out.</summary>
    public Paragraph? Footnote { get; init; }

    /// <summary>Font size in points, above zero.</summary>
    public double? Size
    {
        get;
        init
        {
            if (value is { } size)
                ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
            field = value;
        }
    }
}
