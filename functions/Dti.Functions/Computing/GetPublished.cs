using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>
/// Serves <c>GET published/{period}/{group}?board=&amp;edition=</c> to everyone. What was never published is answered like what does
/// not exist, after the same reads.
/// </summary>
internal sealed class GetPublished(EditionReader editions, RankingSource source)
{
    public async Task<IResult> RunAsync(string period, string group, string? board, string? edition, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);
        if (await editions.FindPublishedAsync(group, reportingPeriod, edition, cancellationToken) is not { } read)
            return NothingPublished(period, group, edition);

        var found = GetRanking.BoardOf(read, board);
        if (found is null && (read.Edition.Services is null || board is { Length: > 0 }))
            return GetRanking.NoSuchBoard(board, read.Edition.Ranking);

        var corrected = await editions.FindCorrectedAsync(read, cancellationToken);
        var facts = await source.CompareAsync(read, isPublic: true, cancellationToken);
        return Answers.Json(PublishedAnswer.Of(facts, corrected, found), PublicationJson.Answering.PublishedAnswer);
    }

    // An edition that is a draft and one that is none are the same to the public.
    private static Problem NothingPublished(string period, string group, string? edition) => edition is { Length: > 0 }
        ? Problems.NotFound(
            $"Chưa công bố bản \"{Problems.Shortened(edition)}\" của kỳ {period}, nhóm \"{Problems.Shortened(group)}\".",
            $"Edition \"{Problems.Shortened(edition)}\" of group \"{Problems.Shortened(group)}\" for {period} was not published.")
        : Problems.NotFound(
            $"Chưa công bố kết quả kỳ {period} của nhóm \"{Problems.Shortened(group)}\".",
            $"No result of group \"{Problems.Shortened(group)}\" for {period} was published.");
}
