using Dti.Domain.Periods;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Reports;

/// <summary>
/// Serves <c>GET published/{period}/{group}/{report}.pdf?edition=</c> to everyone: the second route of the function <c>GetPublished</c>.
/// </summary>
internal sealed class GetPublishedReport(EditionReader editions, ReportSource source, ReportDelivery delivery)
{
    public async Task<IResult> RunAsync(string period, string group, string report, string? edition, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);
        var name = ReportName.Parse(report);
        if (name.Kind is not { } kind || name.Extension != ReportFormat.Public.Extension)
            return ReportRefusals.NoSuchPublicReport(report);

        return await editions.FindPublishedAsync(group, reportingPeriod, edition, cancellationToken) is { } read
            && await source.FindAsync(read, kind.Needs, cancellationToken) is { } facts && kind.IsPossible(facts)
                ? delivery.Of(kind, facts, ReportFormat.Public)
                : Problems.NotFound(
                    $"Chưa công bố báo cáo kỳ {period} của nhóm \"{Problems.Shortened(group)}\".",
                    $"No report of group \"{Problems.Shortened(group)}\" for {period} was published.");
    }
}
