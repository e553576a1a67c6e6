using System.Text.Json.Serialization;
using Dti.Domain.Scoring;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>A published edition, with one board of its ranking, as <c>GET published/{period}/{group}</c> answers it.</summary>
/// <param name="Publications">Every edition that was ever published of this round, the first first; each can be asked for.</param>
/// <param name="Ranking">Left out where the group is not ranked.</param>
/// <param name="Measured">Left out where nothing is measured beside scores.</param>
internal sealed record PublishedAnswer(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RankingAnswer? Ranking,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<MeasuredUnitAnswer>? Measured, StandingAnswer Standing,
    IReadOnlyList<PublicationEntry> Publications)
{
    /// <param name="corrected">The edition in whose place it was published, or null.</param>
    /// <param name="board">Null where the group is not ranked.</param>
    public static PublishedAnswer Of(RankingFacts facts, ReadEdition? corrected, Board? board) => new(
        board is null ? null : RankingAnswer.Of(facts, board, disputes: null, unit: null),
        facts.Read.Edition.Services is { } services
            ? [.. services.Units.Select(unit => new MeasuredUnitAnswer(
                unit.Unit, facts.Read.Catalogue.NameOf(unit.Unit), [.. unit.Measurements.Select(one => FigureAnswer.Of(one).ForEveryone())]))]
            : null,
        StandingAnswer.Of(facts.Read, corrected),
        [.. facts.Read.Round.Publications.Select(one => new PublicationEntry(
            one.Edition, one.Corrects, one.At.UtcDateTime, [.. one.Confirmations.Select(confirmed => new ConfirmationRequest(confirmed.Unit, confirmed.Basis))]))]);
}

/// <summary>One unit's indicators.</summary>
internal sealed record MeasuredUnitAnswer(string Unit, string Name, IReadOnlyList<FigureAnswer> Indicators);

/// <summary>That an edition was published. Who confirmed it is no business of the public's; on what basis is.</summary>
internal sealed record PublicationEntry(
    string Edition, string? Corrects, DateTime PublishedAt, IReadOnlyList<ConfirmationRequest> Confirmations);
