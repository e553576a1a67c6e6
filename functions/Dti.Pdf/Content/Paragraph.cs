namespace Dti.Pdf;

/// <summary>Text broken into lines. At least two of its lines stand together on either side of a page break.</summary>
public sealed record Paragraph : Block
{
    public Paragraph(ParagraphStyle style, params IReadOnlyList<TextRun> runs)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(runs);
        (Style, Runs) = (style, [.. runs]);
    }

    public Paragraph(ParagraphStyle style, string text)
        : this(style, new TextRun(text))
    {
    }

    public ParagraphStyle Style { get; }

    public IReadOnlyList<TextRun> Runs { get; }

    /// <summary>What links can lead to; null for no name.</summary>
    public string? PlaceName { get; init; }

    /// <summary>Of a heading, where its bookmark should say something else.</summary>
    public string? BookmarkTitle { get; init; }
}
