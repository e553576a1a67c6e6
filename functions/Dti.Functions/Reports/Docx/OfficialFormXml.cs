using Dti.Domain.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>The parts of an official document that stand at fixed places (handbook 4.2 and 4.5).</summary>
internal static class OfficialFormXml
{
    private const string Country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string CountryMotto = "Độc lập - Tự do - Hạnh phúc";

    // A line below an issuer or a title is a third to a half of its length.
    private const double ShortRule = 0.4;

    public static IEnumerable<OpenXmlElement> Opening(ReportContent report)
    {
        yield return Head(report.Head);
        yield return TextXml.Paragraph(DocxLooks.TypeName, report.TypeName);
        foreach (var paragraph in WithRule(DocxLooks.Abstract, report.Abstract, ShortRule, PageShape.Portrait.TextWidthMm))
            yield return paragraph;
        if (report.Notice is { } notice)
            yield return TextXml.Paragraph(DocxLooks.Notice, notice);
        if (report.Addressee is { } addressee)
            yield return TextXml.Paragraph(DocxLooks.Addressee, $"Kính gửi: {addressee}.");
        foreach (var ground in report.Grounds)
            yield return TextXml.Paragraph(DocxLooks.Ground, ground);
    }

    /// <summary>Recipients and signature. Kept with the paragraph behind it, so that none is left alone on a page of its own.</summary>
    public static Table Closing(DocumentClosing closing) => LayoutTable.Of((
        [
            TextXml.Paragraph(DocxLooks.RecipientsHead, "Nơi nhận:"),
            .. closing.Recipients.Select(line => TextXml.Paragraph(DocxLooks.Recipient, line)),
        ],
        [
            .. closing.Authority.Select(line => TextXml.Paragraph(DocxLooks.Authority, line)),
            TextXml.Paragraph(DocxLooks.Signer, closing.Name ?? ""),
        ]));

    public static IEnumerable<OpenXmlElement> AnnexHead(ReportAnnex annex)
    {
        yield return TextXml.Paragraph(DocxLooks.AnnexLabel, annex.Label);
        yield return TextXml.Paragraph(DocxLooks.AnnexTitle, annex.Title);
        foreach (var paragraph in WithRule(DocxLooks.AnnexReference, annex.Reference, ShortRule, PageShape.Of(annex).TextWidthMm))
            yield return paragraph;
        yield return TextXml.Paragraph(DocxLooks.TableGap);
    }

    // Number and date stand in one row, however many lines the names above them take.
    private static Table Head(DocumentHead head) => LayoutTable.Of(
        (
            [
                .. head.SuperiorBody.Length > 0 ? [TextXml.Paragraph(DocxLooks.Superior, head.SuperiorBody)] : Array.Empty<OpenXmlElement>(),
                .. WithRule(DocxLooks.Issuer, head.IssuingBody, ShortRule, LayoutTable.LeftMm),
            ],
            [TextXml.Paragraph(DocxLooks.Country, Country), .. WithRule(DocxLooks.Motto, CountryMotto, 1, LayoutTable.RightMm)]),
        ([TextXml.Paragraph(DocxLooks.Number, head.Number)], [TextXml.Paragraph(DocxLooks.PlaceAndDate, head.PlaceAndDate)]));

    private static IEnumerable<OpenXmlElement> WithRule(ParagraphLook look, string text, double share, double roomMm)
    {
        yield return TextXml.Paragraph(look, text);
        var shown = look.IsInCapitals ? text.ToUpperInvariant() : text;
        var length = share * PrintedWidth.WidestLineMm(shown, look.Size!.Value, roomMm - (2 * (look.SidesMm ?? 0)));
        var rule = TextXml.Paragraph(DocxLooks.Rule);
        var indent = Measure.TwipsText((roomMm - length) / 2);
        rule.ParagraphProperties!.Indentation = new Indentation { Left = indent, Right = indent };
        yield return rule;
    }
}
