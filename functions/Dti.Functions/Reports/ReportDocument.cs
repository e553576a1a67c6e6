using Dti.Domain.Reports;
using Dti.Functions.Hosting;
using Dti.Functions.Reports.Pdf;

namespace Dti.Functions.Reports;

/// <summary>A report as a file to keep.</summary>
internal static class ReportDocument
{
    public static IResult Of(ReportKind kind, ReportFacts facts, ReportFonts fonts) => Answers.Download(
        ReportPdf.Render(kind.Compose(facts), fonts.Family), "application/pdf",
        $"{kind.Title} {facts.Period.VietnameseName} - {kind.Main(facts)!.Catalogue.NameOf(facts.Unit)}.pdf");

    public static IResult NoSuchReport(string report) => Problems.NotFound(
        $"Không có báo cáo \"{report}\"; có: {string.Join(", ", ReportKinds.All.Select(kind => kind.Code + ".pdf"))}.",
        $"There is no report \"{report}\"; there are: {string.Join(", ", ReportKinds.All.Select(kind => kind.Code + ".pdf"))}.");

    public static ReportKind? Find(string report) =>
        report.EndsWith(".pdf", StringComparison.Ordinal) ? ReportKinds.Find(report[..^".pdf".Length]) : null;
}
