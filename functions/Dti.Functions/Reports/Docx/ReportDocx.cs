using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>A report as a document that the office goes on writing in: its form is kept by styles, sections and real notes.</summary>
internal static class ReportDocx
{
    private const string MainContent = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The same report gives the same bytes on any day.</summary>
    public static byte[] Render(ReportContent report)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document, autoSave: false))
            Write(report, document);
        stream.Position = 0;
        return RepeatableArchive.Of(stream);
    }

    private static void Write(ReportContent report, WordprocessingDocument document)
    {
        var main = document.AddNewPart<MainDocumentPart>(MainContent, "document");
        var notes = new FootnotesXml();
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = StylesXml.Build();
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = NumberingXml.Build();
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = SettingsXml.Build();
        new SectionsXml(main).WriteMargins(report.EditionNote);
        var body = new Body(Content(report, new PartsXml(notes, new DrawingsXml(main))));
        main.AddNewPart<FootnotesPart>("footnotes").Footnotes = notes.Build();
        main.Document = new Document(body);
        foreach (var part in main.Parts.Select(pair => pair.OpenXmlPart).Prepend(main))
            part.RootElement?.Save();
        PropertiesXml.Write(report, document);
    }

    private static IEnumerable<OpenXmlElement> Content(ReportContent report, PartsXml parts)
    {
        List<OpenXmlElement> text = [.. OfficialFormXml.Opening(report), .. parts.Of(report.Body, PageShape.Portrait)];
        KeepTogether.LastTwoLines(text);
        text.Add(KeepTogether.WithNext(TextXml.Paragraph(DocxLooks.ClosingGap)));
        text.Add(OfficialFormXml.Closing(report.Closing));
        List<(PageShape Shape, IReadOnlyList<OpenXmlElement> Content)> sections =
            [(PageShape.Portrait, text), .. report.Annexes.Select(annex => (PageShape.Of(annex), Annex(annex, parts)))];
        return sections.SelectMany((section, at) => SectionsXml.Of(section.Content, section.Shape, isLast: at == sections.Count - 1));
    }

    private static IReadOnlyList<OpenXmlElement> Annex(ReportAnnex annex, PartsXml parts) =>
        [.. OfficialFormXml.AnnexHead(annex), .. parts.Of(annex.Parts, PageShape.Of(annex))];
}
