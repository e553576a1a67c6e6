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
        var runs = new ReportRuns([.. report.Annexes.Select(annex => annex.Label)]);
        var main = Section(
            report, Portrait,
            [.. OfficialLayout.Opening(report), .. new PartLayout(runs, Portrait).Of(report.Body), OfficialLayout.Closing(report.Closing)]);
        var annexes = new List<Section>();
        foreach (var annex in report.Annexes)
        {
            var page = annex.IsWide ? Landscape : Portrait;
            annexes.Add(Section(report, page, [.. OfficialLayout.AnnexHead(annex), .. new PartLayout(runs, page).Of(annex.Parts)]));
        }

        return new PdfDocument(Metadata(report), fonts, [main, .. annexes]);
    }

    public static byte[] Render(ReportContent report, FontFamily fonts)
    {
        using var stream = new MemoryStream();
        PdfRenderer.Render(Lay(report, fonts), stream);
        return stream.ToArray();
    }

    private static Section Section(ReportContent report, PageSetup page, IReadOnlyList<Block> blocks) => new(page, blocks)
    {
        Numbering = new PageNumbering { StartAt = 1 },
        Footer = new PageFooter(report.EditionNote),
    };

    private static PdfMetadata Metadata(ReportContent report) => new($"{report.TypeName}: {report.Abstract}")
    {
        Author = report.Head.IssuingBody, Subject = report.Title, Keywords = $"{report.Code}; {report.EditionNote}", Language = "vi-VN",
    };
}
