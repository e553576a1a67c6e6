using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>How the parts of a report's text look.</summary>
internal sealed class PartsXml(FootnotesXml notes, DrawingsXml drawings)
{
    public IEnumerable<OpenXmlElement> Of(IReadOnlyList<ReportPart> parts, PageShape shape) => parts.SelectMany(part => Of(part, shape));

    private IEnumerable<OpenXmlElement> Of(ReportPart part, PageShape shape) => part switch
    {
        ReportPart.Heading(1, var title) => [TextXml.Paragraph(DocxLooks.Heading1, title)],
        ReportPart.Heading(2, var title) => [TextXml.Paragraph(DocxLooks.Heading2, title)],
        ReportPart.Heading(_, var title) => [TextXml.Paragraph(DocxLooks.Heading3, title)],
        ReportPart.Prose(var text) => [Paragraph(DocxLooks.Body, text)],
        ReportPart.Item(var text, var level) => [Paragraph(level == 1 ? DocxLooks.Item : DocxLooks.SubItem, text)],
        ReportPart.Note(var text) => [TextXml.Paragraph(DocxLooks.Note, text, notes)],
        ReportPart.Grid(var table) => Of(table, shape),
        ReportPart.Drawing(var chart) => drawings.Of(chart, shape),
        _ => throw new ArgumentException($"A report has a part of the unknown kind {part.GetType().Name}.", nameof(part)),
    };

    private Paragraph Paragraph(ParagraphLook look, ReportText text)
    {
        var paragraph = TextXml.Paragraph(look, text, notes);
        return text.AnnouncesNext ? KeepTogether.WithNext(paragraph) : paragraph;
    }

    private IEnumerable<OpenXmlElement> Of(ReportTable table, PageShape shape) =>
    [
        table.Caption is { } caption
            ? TextXml.Paragraph(DocxLooks.TableCaption, caption)
            : KeepTogether.WithNext(TextXml.Paragraph(DocxLooks.TableGap)),
        TableXml.Of(table, shape.TextWidthMm, notes),
        TextXml.Paragraph(DocxLooks.TableGap),
    ];
}
