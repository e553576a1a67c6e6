using Dti.Domain.Reports;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>The notes at the foot of pages, gathered while the text is written.</summary>
internal sealed class FootnotesXml
{
    public const int SeparatorId = -1;
    public const int ContinuationId = 0;

    private readonly List<Footnote> notes =
    [
        Special(SeparatorId, FootnoteEndnoteValues.Separator, new SeparatorMark()),
        Special(ContinuationId, FootnoteEndnoteValues.ContinuationSeparator, new ContinuationSeparatorMark()),
    ];

    /// <summary>Adds a note; what is given back refers to it.</summary>
    public Run Add(ReportText text)
    {
        var id = notes.Count - 1;
        var paragraph = TextXml.Paragraph(DocxLooks.FootnoteText);
        paragraph.Append(Reference(new FootnoteReferenceMark()), TextXml.Run(" "));
        paragraph.Append(TextXml.RunsWithin(text));
        notes.Add(new Footnote(paragraph) { Id = id });
        return Reference(new FootnoteReference { Id = id });
    }

    public Footnotes Build() => new(notes);

    private static Run Reference(DocumentFormat.OpenXml.OpenXmlElement mark) => new(
        new RunProperties { RunStyle = new RunStyle { Val = StylesXml.FootnoteReferenceStyle } }, mark);

    private static Footnote Special(int id, FootnoteEndnoteValues type, DocumentFormat.OpenXml.OpenXmlElement mark) =>
        new(new Paragraph(new Run(mark))) { Id = id, Type = type };
}
