using System.Globalization;

namespace Dti.Pdf.Writing;

/// <summary>The document's metadata as readers before XMP look for them.</summary>
internal static class InformationDictionary
{
    public static string Write(PdfMetadata metadata)
    {
        var author = metadata.Author is { } name ? $"/Author{PdfSyntax.Text(name)}" : "";
        var subject = metadata.Subject is { } text ? $"/Subject{PdfSyntax.Text(text)}" : "";
        var keywords = metadata.Keywords is { } words ? $"/Keywords{PdfSyntax.Text(words)}" : "";
        var created = metadata.Created is { } time ? $"/CreationDate{Date(time)}/ModDate{Date(time)}" : "";
        return $"<</Title{PdfSyntax.Text(metadata.Title)}{author}{subject}{keywords}"
            + $"/Producer{PdfSyntax.Text(metadata.Producer)}{created}>>";
    }

    private static string Date(DateTimeOffset time)
    {
        var sign = time.Offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $@"(D:{time:yyyyMMddHHmmss}{sign}{time.Offset:hh\'mm\'})");
    }
}
