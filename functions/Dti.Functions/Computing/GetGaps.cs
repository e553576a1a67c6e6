using System.Text;
using Dti.Domain.Periods;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>Serves <c>GET gaps/{period}/{unit}?edition=&amp;format=json|csv</c>.</summary>
internal sealed class GetGaps(EditionReader editions, GapSource source)
{
    public async Task<IResult> RunAsync(string period, string unit, string? edition, string? format, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);
        if (format is not (null or "" or "json" or "csv"))
            return Problems.BadFormat(format, "json", "csv");
        if (await source.FindRoundAsync(reportingPeriod, unit, cancellationToken) is not { } round)
        {
            return Problems.NotFound(
                $"Danh mục không có đợt thu số liệu dịch vụ công kỳ {period} của đơn vị \"{Problems.Shortened(unit)}\".",
                $"The catalogue has no collection of service figures of unit \"{Problems.Shortened(unit)}\" for {period}.");
        }

        if (await source.FindAsync(round, unit, edition, cancellationToken) is not { } facts)
            return NotComputed(period, round.Group, edition);

        var corrected = await editions.FindCorrectedAsync(facts.Read, cancellationToken);
        var answer = GapsAnswer.Of(facts) with { Standing = StandingAnswer.Of(facts.Read, corrected) };
        return format == "csv"
            ? Answers.Download(Encoding.UTF8.GetBytes("\uFEFF" + GapsCsv.Of(answer)), "text/csv; charset=utf-8", $"{period}-{unit}-gaps.csv")
            : Answers.Json(answer, GapsJson.Answering.GapsAnswer);
    }

    private static Problem NotComputed(string period, string group, string? edition) => edition is { Length: > 0 }
        ? Problems.NotFound(
            $"Không có bản \"{Problems.Shortened(edition)}\" của kỳ {period}, nhóm \"{group}\", hoặc bản đó không có số liệu dịch vụ công.",
            $"There is no edition \"{Problems.Shortened(edition)}\" of group \"{group}\" for {period}, or it measures no services.")
        : Problems.NotFound(
            $"Kỳ {period} của nhóm \"{group}\" chưa được tính. Đề nghị chờ lần tính tự động hoặc yêu cầu tính ngay (POST computations/{period}/{group}).",
            $"The round {period} of group \"{group}\" was not computed yet. Wait for the timer, or ask for it (POST computations/{period}/{group}).");
}
