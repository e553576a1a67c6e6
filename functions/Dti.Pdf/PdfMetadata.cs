using Dti.Pdf.Fonts;

namespace Dti.Pdf;

/// <summary>What a PDF says of itself. Nothing is added from the clock or the machine.</summary>
public sealed record PdfMetadata
{
    public PdfMetadata(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        Title = OnOneLine(title);
    }

    public string Title { get; }

    /// <summary>Of the text, as a BCP 47 tag.</summary>
    /// <exception cref="ArgumentException">Something else than letters, digits and hyphens.</exception>
    public string Language
    {
        get;
        init
        {
            if (value.Length == 0 || !value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
                throw new ArgumentException($"'{value}' is no language tag.", nameof(value));
            field = value;
        }
    } = "vi-VN";

    public string? Author { get; init => field = value is null ? null : OnOneLine(value); }

    public string? Subject { get; init => field = value is null ? null : OnOneLine(value); }

    /// <summary>Separated by semicolons.</summary>
    public string? Keywords { get; init => field = value is null ? null : OnOneLine(value); }

    /// <summary>The program that made the file.</summary>
    public string Producer { get; init => field = OnOneLine(value); } = "Dti.Pdf";

    /// <summary>Kept to the second. Null leaves every date out of the file.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Control codes have no place in XML.</summary>
    private static string OnOneLine(string text) =>
        string.Concat(UnicodeText.Compose(text).Select(c => char.IsControl(c) || c is '\uFFFE' or '\uFFFF' ? ' ' : c)).Trim();
}
