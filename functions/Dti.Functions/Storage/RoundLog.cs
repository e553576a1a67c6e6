using Dti.Domain.Periods;
using Dti.Domain.Scoring;

namespace Dti.Functions.Storage;

/// <summary>
/// What befell a round, in order. An event counts from the moment it is written; the round's row in <see cref="EditionsTable"/> follows
/// it and can be caught up by anyone. Two writers of the same number: one event stays, the other writer looks again.
/// </summary>
internal sealed class RoundLog(EditionsTable editions, EventLog events)
{
    /// <summary>The state after every event that is written, also where whoever wrote the last died before the row followed.</summary>
    public async Task<StoredRound> CatchUpAsync(string group, Period period, CancellationToken cancellationToken)
    {
        while (true)
        {
            var round = await editions.ReadRoundAsync(group, period, cancellationToken);
            var state = round.State;
            while (await events.FindRoundEventAsync(group, period, state.Events + 1, cancellationToken) is { } next)
                state = await ApplyAsync(round, state, next, cancellationToken);

            if (state == round.State)
                return round;
            await editions.TryReplaceRoundAsync(round, state, cancellationToken);
        }
    }

    /// <summary>Writes the next event of a round, and has the row follow; false when another event took its number.</summary>
    public async Task<bool> TryAppendAsync(StoredRound asRead, RoundEvent next, CancellationToken cancellationToken)
    {
        if (!await events.TryAddRoundEventAsync(asRead.Group, asRead.Period, asRead.State.Events + 1, next, cancellationToken))
            return false;

        var state = await ApplyAsync(asRead, asRead.State, next, cancellationToken);

        // Where the row is no longer as it was read, somebody has brought it up to date already: the event stands all the same.
        await editions.TryReplaceRoundAsync(asRead, state, cancellationToken);
        return true;
    }

    private async Task<RoundState> ApplyAsync(StoredRound round, RoundState state, RoundEvent next, CancellationToken cancellationToken)
    {
        if (next.Computed is { } computed)
            await editions.SaveAsync(round.Group, round.Period, computed, cancellationToken);
        return next switch
        {
            { Computed: { } edition } => state.AfterComputing(edition.Id),
            { Published: { } publication } => state.AfterPublishing(publication),
            _ => throw new InvalidDataException($"Event {state.Events + 1} of {round.Period} {round.Group} says nothing."),
        };
    }
}

/// <summary>One thing that befell a round: exactly one member is given.</summary>
/// <param name="At">By the clock of whoever wrote it.</param>
internal sealed record RoundEvent(DateTimeOffset At, StoredEdition? Computed, Publication? Published)
{
    public static RoundEvent OfComputing(DateTimeOffset at, StoredEdition edition) => new(at, edition, null);

    public static RoundEvent OfPublishing(Publication publication) => new(publication.At, null, publication);
}
