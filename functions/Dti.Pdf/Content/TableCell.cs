namespace Dti.Pdf;

/// <summary>One cell: paragraphs, and the columns and rows it covers to the right and downwards.</summary>
public sealed record TableCell
{
    public TableCell(params IReadOnlyList<Paragraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        Paragraphs = [.. paragraphs];
    }

    public TableCell(ParagraphStyle style, string text)
        : this(new Paragraph(style, text))
    {
    }

    public IReadOnlyList<Paragraph> Paragraphs { get; }

    public int ColumnSpan
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1;

    public int RowSpan
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1;

    public VerticalAlignment VerticalAlignment { get; init; } = VerticalAlignment.Middle;

    /// <summary>Names its row: a heading cell for who reads by ear.</summary>
    public bool IsRowHead { get; init; }
}
