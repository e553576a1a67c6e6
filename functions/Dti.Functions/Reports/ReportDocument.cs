using Dti.Domain.Reports;
using Dti.Functions.Hosting;

namespace Dti.Functions.Reports;

/// <summary>A report as a file to keep.</summary>
internal static class ReportDocument
{
    public static IResult Of(ReportFacts facts, ReportFonts fonts) => Answers.Download(
        ReportPdf.Render(SelfScoringReport.Compose(facts), fonts.Family), "application/pdf",
        $"{SelfScoringReport.Title} {facts.Round.Period.VietnameseName} - {facts.Catalogue.NameOf(facts.Group.Owner)}.pdf");

    public static IResult NoSuchReport(string report) => Problems.NotFound(
        $"Không có báo cáo \"{report}\"; có: {SelfScoringReport.Code}.pdf.",
        $"There is no report \"{report}\"; there is: {SelfScoringReport.Code}.pdf.");
}
