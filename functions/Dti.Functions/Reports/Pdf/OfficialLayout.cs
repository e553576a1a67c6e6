using Dti.Domain.Reports;
using Dti.Pdf;

namespace Dti.Functions.Reports.Pdf;

/// <summary>The parts of an official document that stand at fixed places (handbook 4.2 and 4.5).</summary>
internal static class OfficialLayout
{
    // The country's line is 95,7 mm long and must not break.
    private const double LeftColumnMm = 68;
    private const double RightColumnMm = 97;
    private const double GutterMm = 4;
    private const double SignatureMm = 30;

    // A line below an issuer or a title is a third to a half of its length.
    private const double ShortRule = 0.4;

    public static IEnumerable<Block> Opening(ReportContent report)
    {
        foreach (var block in Head(report.Head))
            yield return block;
        yield return new Paragraph(Looks.TypeName, report.TypeName);
        foreach (var block in WithRule(new Paragraph(Looks.Abstract, report.Abstract), ShortRule))
            yield return block;
        if (report.Notice is { } notice)
            yield return new Paragraph(Looks.Notice, notice);
        if (report.AddresseeLine is { } addressee)
            yield return new Paragraph(Looks.Addressee, addressee);
        foreach (var ground in report.Grounds)
            yield return new Paragraph(Looks.Ground, ground);
    }

    /// <summary>Recipients and signature: on one page, with at least two lines of the text before.</summary>
    public static Block Closing(DocumentClosing closing) => SideBySide(
        [new Paragraph(Looks.RecipientsHead, DocumentClosing.RecipientsTitle), .. closing.Recipients.Select(line => new Paragraph(Looks.Recipient, line))],
        [
            .. closing.Authority.Select(line => new Paragraph(Looks.Motto, line)), Spacer.OfMm(SignatureMm),
            .. closing.Name is { } name ? [new Paragraph(Looks.Motto, name)] : Array.Empty<Block>(),
        ]) with
    {
        SpaceBefore = 12,
        KeepWithPreviousLines = 2,
    };

    public static IEnumerable<Block> AnnexHead(ReportAnnex annex)
    {
        yield return new Paragraph(Looks.AnnexHead, $"{annex.Label}\n{annex.Title.ToUpperInvariant()}")
        {
            PlaceName = annex.Label, BookmarkTitle = $"{annex.Label}. {annex.Title}",
        };
        foreach (var block in WithRule(new Paragraph(Looks.AnnexReference, annex.Reference), ShortRule))
            yield return block;
        yield return new Spacer(8);
    }

    // Number and date stand in one row, however many lines the names above them take.
    private static IEnumerable<Block> Head(DocumentHead head) =>
    [
        SideBySide(
            [
                .. head.SuperiorBody.Length > 0 ? [new Paragraph(Looks.Centred, head.SuperiorBody)] : Array.Empty<Block>(),
                .. WithRule(new Paragraph(Looks.CentredBold, head.IssuingBody), ShortRule),
            ],
            [new Paragraph(Looks.CentredBold, DocumentHead.Country), .. WithRule(new Paragraph(Looks.Motto, DocumentHead.Motto), 1)]),
        SideBySide([new Paragraph(Looks.Number, head.Number)],
            [new Paragraph(Looks.PlaceAndDate, head.PlaceAndDate)]) with { SpaceBefore = 6 },
    ];

    private static Columns SideBySide(IReadOnlyList<Block> left, IReadOnlyList<Block> right) => new(
        new Column(ColumnWidth.OfMm(LeftColumnMm - GutterMm), left), new Column(ColumnWidth.OfMm(GutterMm), []),
        new Column(ColumnWidth.OfMm(RightColumnMm), right));

    private static IEnumerable<Block> WithRule(Paragraph text, double share) => [text, new Rule(RuleLength.OfText(text, share))];
}
