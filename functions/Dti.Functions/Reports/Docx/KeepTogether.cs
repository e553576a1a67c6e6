using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>Binds parts to what follows them, so that no page ends between.</summary>
internal static class KeepTogether
{
    // What a line of text holds at the least.
    private const int ShortLine = 70;

    public static Paragraph WithNext(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }

    /// <summary>Binds the last two lines of a text to what follows: of a longer paragraph word processors keep two lines
    /// themselves.</summary>
    public static void LastTwoLines(IReadOnlyList<OpenXmlElement> text)
    {
        var lines = 0;
        for (var at = text.Count - 1; at >= 0 && lines < 2; at--)
        {
            foreach (var paragraph in Ends(text[at]))
                WithNext(paragraph);
            lines += text[at].InnerText.Length switch { 0 => 0, <= ShortLine => 1, _ => 2 };
        }
    }

    private static IEnumerable<Paragraph> Ends(OpenXmlElement element) => element switch
    {
        Paragraph paragraph => [paragraph],
        Table table => table.Elements<TableRow>().TakeLast(2).SelectMany(row => row.Descendants<Paragraph>()),
        _ => [],
    };
}
