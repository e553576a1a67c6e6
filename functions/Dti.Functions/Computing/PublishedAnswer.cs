using Dti.Domain.Scoring;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>One board of a published edition as <c>GET published/{period}/{group}</c> answers it.</summary>
/// <param name="Publications">Every edition that was ever published of this round, the first first; each can be asked for.</param>
internal sealed record PublishedAnswer(
    RankingAnswer Ranking, StandingAnswer Standing, IReadOnlyList<PublicationEntry> Publications)
{
    /// <param name="corrected">The edition in whose place it was published, or null.</param>
    public static PublishedAnswer Of(ReadEdition read, ReadEdition? corrected, Board board) => new(
        RankingAnswer.Of(read, board), StandingAnswer.Of(read, corrected),
        [.. read.Round.Publications.Select(one => new PublicationEntry(
            one.Edition, one.Corrects, one.At.UtcDateTime, [.. one.Confirmations.Select(confirmed => new ConfirmationRequest(confirmed.Unit, confirmed.Basis))]))]);
}

/// <summary>That an edition was published. Who confirmed it is no business of the public's; on what basis is.</summary>
internal sealed record PublicationEntry(
    string Edition, string? Corrects, DateTime PublishedAt, IReadOnlyList<ConfirmationRequest> Confirmations);
