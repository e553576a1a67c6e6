using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Functions.Hosting;

namespace Dti.Functions.Reports;

/// <summary>Serves <c>GET reports/{period}/{unit}</c> (a list) and <c>GET reports/{period}/{unit}/{report}.pdf?edition=</c>.</summary>
internal sealed class GetReport(ReportSource source, ReportFonts fonts)
{
    public async Task<IResult> RunAsync(string period, string unit, string? report, string? edition, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);
        if (await source.FindAsync(reportingPeriod, unit, edition, cancellationToken) is not { } facts)
        {
            return Problems.NotFound(
                $"Chưa có kết quả kỳ {period} của đơn vị \"{unit}\" để lập báo cáo, hoặc danh mục chưa có thể thức văn bản của đơn vị.",
                $"There is no result of unit \"{unit}\" for {period} to report on, or the catalogue has no document profile for it.");
        }

        if (report is null or "")
            return Answers.Json(ReportsAnswer.Of(facts), ReportsJson.Answering.ReportsAnswer);

        return ReportDocument.Find(report) is { } kind && kind.IsPossible(facts)
            ? ReportDocument.Of(kind, facts, fonts)
            : ReportDocument.NoSuchReport(report);
    }
}
