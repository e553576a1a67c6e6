using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>Pages that are numbered from 1 by themselves: the text, and each annex.</summary>
internal sealed class SectionsXml(MainDocumentPart main)
{
    private const string Number = "header";
    private const string NoNumber = "headerFirst";
    private const string Edition = "footer";
    private const string FirstEdition = "footerFirst";

    /// <summary>What stands in the margins: the number from the second page on, the edition on each.</summary>
    public void WriteMargins(string editionNote)
    {
        main.AddNewPart<HeaderPart>(Number).Header = new Header(PageNumber());
        main.AddNewPart<HeaderPart>(NoNumber).Header = new Header(TextXml.Paragraph(DocxLooks.Header));
        main.AddNewPart<FooterPart>(Edition).Footer = new Footer(TextXml.Paragraph(DocxLooks.Footer, editionNote));
        main.AddNewPart<FooterPart>(FirstEdition).Footer = new Footer(TextXml.Paragraph(DocxLooks.Footer, editionNote));
    }

    /// <summary>The content of a section with its end, which the last section leaves to the document's body.</summary>
    public static IEnumerable<OpenXmlElement> Of(IReadOnlyList<OpenXmlElement> content, PageShape shape, bool isLast)
    {
        var end = content is [.., Paragraph last] ? last : TextXml.Paragraph(DocxLooks.TableGap);
        var properties = Properties(shape);
        if (!isLast)
            end.ParagraphProperties!.SectionProperties = properties;
        foreach (var element in content)
            yield return element;
        if (end.Parent is null && content is not [.., Paragraph])
            yield return end;
        if (isLast)
            yield return properties;
    }

    private static SectionProperties Properties(PageShape shape) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = Number },
        new HeaderReference { Type = HeaderFooterValues.First, Id = NoNumber },
        new FooterReference { Type = HeaderFooterValues.Default, Id = Edition },
        new FooterReference { Type = HeaderFooterValues.First, Id = FirstEdition },
        new SectionType { Val = SectionMarkValues.NextPage },
        shape.Size(), PageShape.Margins(), new PageNumberType { Start = 1 }, new TitlePage());

    private static Paragraph PageNumber()
    {
        var paragraph = TextXml.Paragraph(DocxLooks.Header);
        paragraph.Append(new SimpleField(TextXml.Run("2")) { Instruction = " PAGE " });
        return paragraph;
    }
}
