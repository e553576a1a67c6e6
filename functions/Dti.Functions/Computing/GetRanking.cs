using System.Text;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>Serves <c>GET rankings/{period}/{group}?board=&amp;edition=&amp;format=json|csv&amp;unit=&amp;baseline=estimated</c>.</summary>
internal sealed class GetRanking(EditionReader editions, RankingSource source)
{
    private const string Estimated = "estimated";

    public async Task<IResult> RunAsync(
        string period, string group, string? board, string? edition, string? format, string? unit, string? baseline,
        CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);
        if (BadChoice(format, unit, baseline) is { } bad)
            return bad;
        if (await editions.FindAsync(group, reportingPeriod, edition, cancellationToken) is not { } read)
        {
            return Problems.NotFound(
                $"Chưa có kết quả xếp hạng kỳ {period} của nhóm \"{group}\"{(edition is null ? "" : $", bản \"{edition}\"")}.",
                $"There is no ranking of group \"{group}\" for {period}{(edition is null ? "" : $" in edition \"{edition}\"")}.");
        }

        if (BoardOf(read, board) is not { } found)
            return NoSuchBoard(board, read.Edition.Ranking);

        var asked = unit is "" ? null : unit;
        if (asked is not null && !read.Edition.Inputs.Concat(read.Edition.Services?.Sources.Inputs ?? []).Any(input => input.Unit == asked))
            return Problems.NotFound(
                $"Kỳ {period} của nhóm \"{group}\" không có đơn vị \"{Problems.Shortened(asked)}\".",
                $"The round {period} of \"{group}\" has no unit \"{Problems.Shortened(asked)}\".");

        var answer = await AnswerAsync(read, found, asked, withBaseline: baseline == Estimated, cancellationToken);
        return format == "csv"
            ? Answers.Download(
                Encoding.UTF8.GetBytes("\uFEFF" + RankingCsv.Of(answer)), "text/csv; charset=utf-8", $"{period}-{group}-{asked ?? found.Code}.csv")
            : Answers.Json(answer, ComputingJson.Answering.RankingAnswer);
    }

    /// <summary>The board that is asked for; by default the overall one, of a group without scores that of its services.</summary>
    public static Board? BoardOf(ReadEdition read, string? asked)
    {
        var boards = BoardsOf(read.Edition.Ranking);
        return asked is null or "" ? boards.FirstOrDefault() : boards.FirstOrDefault(board => board.Code == asked);
    }

    public static IResult NoSuchBoard(string? asked, Ranking ranking)
    {
        var codes = BoardsOf(ranking).Select(board => board.Code).ToList();
        if (codes.Count == 0)
        {
            return Problems.NotFound(
                "Nhóm này không xếp hạng trong kỳ; kết quả so với chỉ tiêu có tại gaps/{kỳ}/{đơn vị}.",
                "This group is not ranked in the period; its results against targets are at gaps/{period}/{unit}.");
        }

        return Problems.NotFound(
            $"Không có bảng xếp hạng \"{Problems.Shortened(asked ?? "")}\"; có: {string.Join(", ", codes)}.",
            $"There is no board \"{Problems.Shortened(asked ?? "")}\"; there are: {string.Join(", ", codes)}.");
    }

    // A board of no points on offer is that of a group that is not scored.
    private static IEnumerable<Board> BoardsOf(Ranking ranking) => ranking.Boards.Where(board => board.MaxPoints != 0);

    private static Problem? BadChoice(string? format, string? unit, string? baseline)
    {
        if (format is not (null or "" or "json" or "csv"))
            return Problems.BadFormat(format, "json", "csv");
        if (baseline is not (null or "" or Estimated))
            return Problems.BadRequest(
                $"Không có điểm gốc \"{Problems.Shortened(baseline)}\"; chọn {Estimated}.",
                $"There is no baseline \"{Problems.Shortened(baseline)}\"; choose {Estimated}.");
        return baseline is Estimated && string.IsNullOrEmpty(unit)
            ? Problems.BadRequest(
                "Điểm gốc ước tính chỉ tính cho một đơn vị; đề nghị ghi unit.", "A baseline is estimated for one unit; name it as unit.")
            : null;
    }

    private async Task<RankingAnswer> AnswerAsync(
        ReadEdition read, Board board, string? unit, bool withBaseline, CancellationToken cancellationToken)
    {
        var facts = await source.CompareAsync(read, isPublic: false, cancellationToken);
        var disputes = await source.DisputesAsync(read.Edition, board, unit, cancellationToken);
        var corrected = await editions.FindCorrectedAsync(read, cancellationToken);
        var answer = RankingAnswer.Of(facts, board, disputes, unit) with { Standing = StandingAnswer.Of(read, corrected) };
        return unit is null ? answer : answer with
        {
            Detail = UnitDetailAnswer.Of(facts, await source.DetailAsync(facts, unit, cancellationToken), board, withBaseline),
        };
    }
}
