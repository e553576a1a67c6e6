using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Functions.Hosting;

namespace Dti.Functions.Reports;

/// <summary>
/// Serves <c>GET reports/{period}/{unit}?edition=</c>, a list, and
/// <c>GET reports/{period}/{unit}/{report}.{pdf|docx|xlsx|json}?edition=</c>.
/// </summary>
internal sealed class GetReport(ReportSource source, ReportDelivery delivery, ReportRefusals refusals)
{
    public async Task<IResult> RunAsync(string period, string unit, string? report, string? edition, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);
        var name = ReportName.Parse(report ?? "");
        var needs = name.Kind?.Needs ?? ReportNeeds.All;
        if (await source.FindAsync(reportingPeriod, unit, edition, needs, cancellationToken) is not { } facts)
            return await refusals.WithoutFactsAsync(reportingPeriod, unit, edition, cancellationToken);
        if (report is null or "")
            return Answers.Json(ReportsAnswer.Of(facts, edition), ReportsJson.Answering.ReportsAnswer);

        if (name.Kind is not { } kind)
            return ReportRefusals.NoSuchReport(name, facts);
        if (ReportFormat.Find(name.Extension) is not { } format)
            return ReportRefusals.NoSuchFormat(name);
        if (kind.Main(facts) is not { } main)
        {
            // What is possible instead is looked up only now.
            var all = await source.FindAsync(reportingPeriod, unit, edition, ReportNeeds.All, cancellationToken);
            return await refusals.WithoutFiguresAsync(kind, all ?? facts, cancellationToken);
        }

        return edition is { Length: > 0 } && main.Edition.Id != edition
            ? ReportRefusals.OfOtherFigures(kind, main.Edition.Id, edition)
            : delivery.Of(kind, facts, format);
    }
}
