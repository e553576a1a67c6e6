using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>The parts of an official document that stand at fixed places (handbook 4.2 and 4.5).</summary>
internal static class OfficialFormXml
{
    // A line below an issuer or a title is a third to a half of its length.
    private const double ShortRule = 0.4;

    private const double PlayForOtherTypefaces = 1.02;

    public static IEnumerable<OpenXmlElement> Opening(ReportContent report)
    {
        yield return TextXml.Paragraph(DocxLooks.Start);
        yield return Head(report.Head);
        yield return TextXml.Paragraph(DocxLooks.TypeName, report.TypeName);
        var width = PageShape.Portrait.TextWidthMm;
        foreach (var paragraph in WithRule(Balanced(DocxLooks.Abstract, report.Abstract, width), DocxLooks.Abstract, ShortRule, width))
            yield return paragraph;
        if (report.Notice is { } notice)
            yield return TextXml.Paragraph(DocxLooks.Notice, notice);
        if (report.AddresseeLine is { } addressee)
            yield return TextXml.Paragraph(DocxLooks.Addressee, addressee);
        foreach (var ground in report.Grounds)
            yield return TextXml.Paragraph(DocxLooks.Ground, ground);
    }

    /// <summary>Recipients and signature. Kept with the paragraph behind it, so that none is left alone on a page of its own.</summary>
    public static Table Closing(DocumentClosing closing) => LayoutTable.Of((
        [
            TextXml.Paragraph(DocxLooks.RecipientsHead, DocumentClosing.RecipientsTitle),
            .. closing.Recipients.Select(line => TextXml.Paragraph(DocxLooks.Recipient, line)),
        ],
        [
            .. closing.Authority.Select(line => TextXml.Paragraph(DocxLooks.Authority, line)),
            TextXml.Paragraph(DocxLooks.Signer, closing.Name ?? ""),
        ]));

    public static IEnumerable<OpenXmlElement> AnnexHead(ReportAnnex annex)
    {
        yield return TextXml.Paragraph(DocxLooks.AnnexLabel, annex.Label);
        var width = PageShape.Of(annex).TextWidthMm;
        yield return Balanced(DocxLooks.AnnexTitle, annex.Title, width);
        var reference = TextXml.Paragraph(DocxLooks.AnnexReference, annex.Reference);
        foreach (var paragraph in WithRule(reference, DocxLooks.AnnexReference, ShortRule, width))
            yield return paragraph;
        yield return TextXml.Paragraph(DocxLooks.TableGap);
    }

    // Number and date stand in one row, however many lines the names above them take.
    private static Table Head(DocumentHead head) => LayoutTable.Of(
        (
            [
                .. head.SuperiorBody.Length > 0
                    ? [Balanced(DocxLooks.Superior, head.SuperiorBody, LayoutTable.LeftMm - LayoutTable.GutterMm)]
                    : Array.Empty<OpenXmlElement>(),
                .. WithRule(
                    Balanced(DocxLooks.Issuer, head.IssuingBody, LayoutTable.LeftMm - LayoutTable.GutterMm), DocxLooks.Issuer, ShortRule,
                        LayoutTable.LeftMm - LayoutTable.GutterMm),
            ],
            [
                TextXml.Paragraph(DocxLooks.Country, DocumentHead.Country),
                .. WithRule(TextXml.Paragraph(DocxLooks.Motto, DocumentHead.Motto), DocxLooks.Motto, 1, LayoutTable.RightMm),
            ]),
        ([TextXml.Paragraph(DocxLooks.Number, head.Number)], [TextXml.Paragraph(DocxLooks.PlaceAndDate, head.PlaceAndDate)]));

    // Broken by the word processor, the last line would hold one word.
    private static Paragraph Balanced(ParagraphLook look, string text, double roomMm)
    {
        var paragraph = TextXml.Paragraph(look, text);
        var width = PrintedWidth.BalancedMm(Shown(look, text), look.Size!.Value, roomMm);
        if (width < roomMm)
            Indent(paragraph, Math.Max(0, (roomMm - (width * PlayForOtherTypefaces)) / 2));
        return paragraph;
    }

    private static IEnumerable<OpenXmlElement> WithRule(Paragraph text, ParagraphLook look, double share, double roomMm)
    {
        yield return text;
        var rule = TextXml.Paragraph(DocxLooks.Rule);
        var shown = Shown(look, text.InnerText);
        var length = share * PrintedWidth.WidestLineMm(shown, look.Size!.Value, PrintedWidth.BalancedMm(shown, look.Size.Value, roomMm));
        Indent(rule, (roomMm - length) / 2);
        yield return rule;
    }

    private static string Shown(ParagraphLook look, string text) => look.IsInCapitals ? text.ToUpperInvariant() : text;

    private static void Indent(Paragraph paragraph, double mm) =>
        paragraph.ParagraphProperties!.Indentation = new Indentation { Left = Measure.TwipsText(mm), Right = Measure.TwipsText(mm) };
}
