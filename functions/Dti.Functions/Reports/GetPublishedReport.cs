using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Reports;

/// <summary>
/// Serves <c>GET published/{period}/{group}/{report}.pdf?edition=</c> to everyone: the second route of the function <c>GetPublished</c>.
/// </summary>
internal sealed class GetPublishedReport(EditionReader editions, ReportSource source, ReportFonts fonts)
{
    public async Task<IResult> RunAsync(string period, string group, string report, string? edition, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);
        if (ReportDocument.Find(report) is not { } kind)
            return ReportDocument.NoSuchReport(report);

        return await editions.FindPublishedAsync(group, reportingPeriod, edition, cancellationToken) is { } read
            && await source.FindAsync(read, cancellationToken) is { } facts && kind.IsPossible(facts)
                ? ReportDocument.Of(kind, facts, fonts)
                : Problems.NotFound(
                    $"Chưa công bố báo cáo kỳ {period} của nhóm \"{group}\".", $"No report of group \"{group}\" for {period} was published.");
    }
}
