using System.Text;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Submissions;

/// <summary>Serves <c>GET submissions/{period}?group=&amp;format=json|csv</c>: who has delivered, who is late, who is missing.</summary>
internal sealed class ListSubmissions(CatalogueStore catalogues, CurrentTable current, SubmissionsTable submissions)
{
    public async Task<IResult> RunAsync(string period, string? group, string? format, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);
        if (format is not (null or "" or "json" or "csv"))
            return Problems.BadFormat(format, "json", "csv");

        var catalogue = await catalogues.ReadCurrentAsync(cancellationToken);
        var rounds = catalogue.Rounds.Where(round => round.Period == reportingPeriod).ToList();
        if (group is { Length: > 0 } && !rounds.Exists(round => round.Group == group))
            return NoRound(period, group, rounds);

        var all = new PeriodSubmissions(await submissions.ListAsync(period, cancellationToken));
        var progress = await ProgressOfAsync(reportingPeriod, rounds, all, cancellationToken);
        var answer = SubmissionsAnswer.Of(reportingPeriod, progress, catalogue, all, group is { Length: > 0 } ? group : null);
        return format == "csv"
            ? Answers.Download(
                Encoding.UTF8.GetBytes("\uFEFF" + answer.ToCsv()), "text/csv; charset=utf-8", $"{string.Join('-', "submissions", period, group).TrimEnd('-')}.csv")
            : Answers.Json(answer, SubmissionsJson.Answering.SubmissionsAnswer);
    }

    private async Task<IReadOnlyList<RoundProgress>> ProgressOfAsync(
        Period period, IReadOnlyList<Round> rounds, PeriodSubmissions all, CancellationToken cancellationToken)
    {
        var progress = new List<RoundProgress>();
        foreach (var kind in rounds.GroupBy(round => round.Kind))
        {
            var claims = await current.ListAsync(period, kind.Key, cancellationToken);
            var blocked = all.BlockedOf(kind.Key).ToList();
            progress.AddRange(kind.Select(round => RoundProgress.Of(round, claims, blocked)));
        }

        return progress;
    }

    private static Problem NoRound(string period, string group, IEnumerable<Round> rounds)
    {
        var groups = string.Join(", ", rounds.Select(round => round.Group).Distinct(StringComparer.Ordinal).DefaultIfEmpty("–"));
        return Problems.NotFound(
            $"Danh mục không có đợt thu số liệu kỳ {period} của nhóm \"{Problems.Shortened(group)}\"; có: {groups}.",
            $"The catalogue has no collection of group \"{Problems.Shortened(group)}\" for {period}; there are: {groups}.");
    }
}
