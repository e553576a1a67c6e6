using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Submissions;

/// <summary>Serves <c>GET submissions/{period}</c>: who has delivered, who is late, who is missing.</summary>
internal sealed class ListSubmissions(CatalogueStore catalogues, CurrentTable current, SubmissionsTable submissions)
{
    public async Task<IResult> RunAsync(string period, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);

        var catalogue = await catalogues.ReadCurrentAsync(cancellationToken);
        var all = await submissions.ListAsync(period, cancellationToken);
        var blocked = SubmissionsTable.BlockedIn(all);
        var byId = all.ToDictionary(submission => submission.Id, StringComparer.Ordinal);
        var rounds = new List<RoundAnswer>();
        foreach (var round in catalogue.Rounds.Where(round => round.Period == reportingPeriod))
        {
            var claims = await current.ListAsync(reportingPeriod, round.Kind, cancellationToken);
            rounds.Add(RoundAnswer.Of(RoundProgress.Of(round, claims, blocked), catalogue, byId));
        }

        return Answers.Json(
            new SubmissionsAnswer(period, rounds, [.. all.Select(UploadAnswer.Of).OrderBy(upload => upload.Blob, StringComparer.Ordinal)]),
            SubmissionsJson.Answering.SubmissionsAnswer);
    }
}
