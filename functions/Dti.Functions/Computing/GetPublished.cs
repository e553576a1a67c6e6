using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dti.Functions.Computing;

/// <summary>
/// Serves <c>GET published/{period}/{group}?board=&amp;edition=</c> to everyone. What was never published is answered like what does
/// not exist, after the same reads.
/// </summary>
internal sealed class GetPublished(EditionReader editions)
{
    public async Task<IResult> RunAsync(string period, string group, string? board, string? edition, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);
        if (await editions.FindPublishedAsync(group, reportingPeriod, edition, cancellationToken) is not { } read)
            return NothingPublished(period, group);

        var code = board is null or "" ? Board.OverallCode : board;
        if (read.Edition.Ranking.FindBoard(code) is not { } found)
            return GetRanking.NoSuchBoard(code, read.Edition.Ranking);

        var corrected = await editions.FindCorrectedAsync(read, cancellationToken);
        return Answers.Json(PublishedAnswer.Of(read, corrected, found), PublicationJson.Answering.PublishedAnswer);
    }

    private static ProblemHttpResult NothingPublished(string period, string group) => Problems.NotFound(
        $"Chưa công bố kết quả kỳ {period} của nhóm \"{group}\".", $"No result of group \"{group}\" for {period} was published.");
}
