namespace Dti.Pdf;

/// <summary>What a PDF says of itself. Nothing is added from the clock or the machine.</summary>
public sealed record PdfMetadata
{
    public PdfMetadata(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        Title = title;
    }

    public string Title { get; }

    /// <summary>Of the text, as a BCP 47 tag.</summary>
    public string Language { get; init; } = "vi-VN";

    public string? Author { get; init; }

    public string? Subject { get; init; }

    /// <summary>The program that made the file.</summary>
    public string Producer { get; init; } = "Dti.Pdf";

    /// <summary>Kept to the second. Null leaves every date out of the file.</summary>
    public DateTimeOffset? Created { get; init; }
}
