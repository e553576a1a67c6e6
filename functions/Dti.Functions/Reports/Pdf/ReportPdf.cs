using Dti.Domain.Reports;
using Dti.Pdf;

namespace Dti.Functions.Reports.Pdf;

/// <summary>How a report looks on paper: A4, Times-like, the official form of Nghị định 30/2020/NĐ-CP (handbook 4).</summary>
internal static class ReportPdf
{
    private static readonly PageSetup Portrait = PageSetup.A4(topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15);
    private static readonly PageSetup Landscape = PageSetup.A4Landscape(topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15);

    public static PdfDocument Lay(ReportContent report, FontFamily fonts)
    {
        var footer = new PageFooter(report.EditionNote);
        var main = new Section(Portrait, [.. OfficialLayout.Opening(report), .. PartLayout.Of(report.Body), OfficialLayout.Closing(report.Closing)])
        {
            Numbering = new PageNumbering { StartAt = 1 },
            Footer = footer,
        };
        var annexes = report.Annexes.Select(annex => new Section(
            annex.IsWide ? Landscape : Portrait, [.. OfficialLayout.AnnexHead(annex), .. PartLayout.Of(annex.Parts)])
        {
            Numbering = new PageNumbering { StartAt = 1 },
            Footer = footer,
        });
        var metadata = new PdfMetadata($"{report.TypeName}: {report.Abstract}") { Author = report.Head.IssuingBody, Language = "vi-VN" };
        return new PdfDocument(metadata, fonts, [main, .. annexes]);
    }

    public static byte[] Render(ReportContent report, FontFamily fonts)
    {
        using var stream = new MemoryStream();
        PdfRenderer.Render(Lay(report, fonts), stream);
        return stream.ToArray();
    }
}
