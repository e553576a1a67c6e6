namespace Dti.Pdf;

/// <summary>Everything a PDF is made from. The same document gives the same bytes, wherever and whenever.</summary>
public sealed record PdfDocument
{
    public PdfDocument(PdfMetadata metadata, FontFamily fonts, params IReadOnlyList<Section> sections)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentNullException.ThrowIfNull(fonts);
        ArgumentNullException.ThrowIfNull(sections);
        ArgumentOutOfRangeException.ThrowIfZero(sections.Count, nameof(sections));
        (Metadata, Fonts, Sections) = (metadata, fonts, [.. sections]);
    }

    public PdfMetadata Metadata { get; }

    public FontFamily Fonts { get; }

    public IReadOnlyList<Section> Sections { get; }
}
