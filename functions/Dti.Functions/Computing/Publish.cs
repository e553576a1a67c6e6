using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dti.Functions.Computing;

/// <summary>Serves <c>PUT publications/{period}/{group}</c>: makes an edition public, for the first time or in the place of another.</summary>
internal sealed class Publish(EditionReader editions, RoundLog rounds, TimeProvider clock, ILogger<Publish> log)
{
    public async Task<IResult> RunAsync(string period, string group, HttpRequest body, CancellationToken cancellationToken)
    {
        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);
        if (await JsonBody.ReadAsync(body, PublicationJson.Default.PublicationRequest, cancellationToken) is not { } request)
            return JsonBody.Malformed("{ \"edition\": \"…\", \"confirmedBy\": \"…\", \"confirmations\": [ { \"unit\": \"…\", \"basis\": \"…\" } ] }");
        if (request.FindMistake() is { } mistake)
            return Problems.BadRequest(mistake.Vietnamese, mistake.English);

        if (await editions.FindAsync(group, reportingPeriod, request.Edition, cancellationToken) is not { } read)
            return NoSuchEdition(period, group, request.Edition!);

        while (true)
        {
            var round = await rounds.CatchUpAsync(group, reportingPeriod, cancellationToken);
            var decision = PublicationDecision.Of(
                read.Edition, round.State, clock.GetUtcNow(), request.Name, request.ToConfirmations(), request.EvenIfOlder ?? false);
            if (decision is not PublicationDecision.Accepted(var publication))
                return Answer(decision, read with { Round = round.State });

            if (!await rounds.TryAppendAsync(round, RoundEvent.OfPublishing(publication), cancellationToken))
                continue;

            // Not decided again: another edition may have been published since, and this one would take its place.
            log.EditionPublished(reportingPeriod, group, publication.Edition, publication.Confirmations.Count);
            return Done(read with { Round = round.State }, publication);
        }
    }

    private static FileContentHttpResult Done(ReadEdition read, Publication publication) =>
        Answers.Done(PublicationAnswer.Of(read, publication), PublicationJson.Answering.PublicationAnswer);

    private static IResult Answer(PublicationDecision decision, ReadEdition read)
    {
        string Named(IEnumerable<string> units) => string.Join(", ", units.Select(unit => $"{read.Catalogue.NameOf(unit)} ({unit})"));
        return decision switch
        {
            PublicationDecision.AlreadyPublished(var publication) => Done(read, publication),
            PublicationDecision.Older(var newest) => Problems.Conflict(
                $"Đã có bản mới hơn: {newest}. Đề nghị xem và công bố bản đó; nếu vẫn công bố bản này, gửi kèm \"evenIfOlder\": true.",
                $"There is a newer edition: {newest}. Look at it and publish that one; to publish this one all the same, send \"evenIfOlder\": true."),
            PublicationDecision.NobodyRanked => Problems.Conflict(
                "Chưa có đơn vị nào được xếp hạng nên chưa thể công bố.", "No unit is ranked yet, so there is nothing to publish."),
            PublicationDecision.Unconfirmed({ Count: 0 }) => Problems.Conflict(
                "Kết quả có thứ hạng đang có mâu thuẫn. Đề nghị ghi tên người xác nhận (confirmedBy).",
                "Some placements are disputed. Say who confirms them (confirmedBy)."),
            PublicationDecision.Unconfirmed(var units) => Problems.Conflict(
                $"Số liệu có mâu thuẫn, chưa được xác nhận: {Named(units)}. Đề nghị đối chiếu với quyết định công bố kết quả, rồi gửi lại kèm "
                + "xác nhận (confirmations) cho từng đơn vị với căn cứ (basis) và tên người xác nhận (confirmedBy).",
                $"Disputed and not confirmed: {Named(units)}. Hold them against the decision that announces the results, then send again with "
                + "a confirmation (confirmations) for each unit, its basis, and who confirms (confirmedBy)."),
            PublicationDecision.NothingToConfirm(var units) => Problems.BadRequest(
                $"Xác nhận thừa hoặc trùng: {Named(units)}. Chỉ xác nhận mỗi đơn vị đang có mâu thuẫn một lần.",
                $"Confirmed without need or twice: {Named(units)}. Confirm each disputed unit once and no other."),
            _ => throw new InvalidOperationException($"The decision {decision} has no answer."),
        };
    }

    private static Problem NoSuchEdition(string period, string group, string edition) => Problems.NotFound(
        $"Không có bản \"{edition}\" của kỳ {period}, nhóm \"{group}\".", $"There is no edition \"{edition}\" of group \"{group}\" for {period}.");
}
