using System.Text;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>Serves <c>GET rankings/{period}/{group}?board=&amp;edition=&amp;format=json|csv</c>.</summary>
internal sealed class GetRanking(EditionReader editions)
{
    public async Task<IResult> RunAsync(
        string period, string group, string? board, string? edition, string? format, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);
        if (format is not (null or "" or "json" or "csv"))
            return Problems.BadRequest($"Không có định dạng \"{format}\"; chọn json hoặc csv.", $"There is no format \"{format}\"; choose json or csv.");
        if (await editions.FindAsync(group, reportingPeriod, edition, cancellationToken) is not { } read)
        {
            return Problems.NotFound(
                $"Chưa có kết quả xếp hạng kỳ {period} của nhóm \"{group}\"{(edition is null ? "" : $", bản \"{edition}\"")}.",
                $"There is no ranking of group \"{group}\" for {period}{(edition is null ? "" : $" in edition \"{edition}\"")}.");
        }

        var code = board is null or "" ? Board.OverallCode : board;
        if (read.Edition.Ranking.FindBoard(code) is not { } found)
            return NoSuchBoard(code, read.Edition.Ranking);

        var answer = RankingAnswer.Of(read, found);
        return format == "csv"
            ? Answers.Download(Encoding.UTF8.GetBytes("\uFEFF" + answer.ToCsv()), "text/csv; charset=utf-8", $"{period}-{group}-{code}.csv")
            : Answers.Json(answer, ComputingJson.Answering.RankingAnswer);
    }

    public static IResult NoSuchBoard(string code, Ranking ranking)
    {
        var codes = string.Join(", ", ranking.Boards.Select(one => one.Code));
        return Problems.NotFound($"Không có bảng xếp hạng \"{code}\"; có: {codes}.", $"There is no board \"{code}\"; there are: {codes}.");
    }
}
