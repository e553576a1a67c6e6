namespace Dti.Domain.Scoring;

/// <summary>Whether an edition may be made public.</summary>
public abstract record PublicationDecision
{
    private PublicationDecision()
    {
    }

    /// <summary>It may; this is what is to be recorded.</summary>
    public sealed record Accepted(Publication Publication) : PublicationDecision;

    /// <summary>It is what the public sees already; there is nothing to record.</summary>
    public sealed record AlreadyPublished(Publication Publication) : PublicationDecision;

    /// <summary>Figures came in since: another edition is the newest, and nobody said that the older one is meant.</summary>
    public sealed record Older(string Newest) : PublicationDecision;

    /// <summary>It ranks nobody, and nothing was measured.</summary>
    public sealed record NobodyRanked : PublicationDecision;

    /// <summary>Placements are disputed, and nobody has put their name to them.</summary>
    /// <param name="Units">Disputed units without a confirmation that names its basis, by rank; empty when only the name is missing.</param>
    public sealed record Unconfirmed(IReadOnlyList<string> Units) : PublicationDecision;

    /// <summary>Something is confirmed that is not disputed, or twice.</summary>
    public sealed record NothingToConfirm(IReadOnlyList<string> Units) : PublicationDecision;

    /// <summary>
    /// Decides by the edition and what its round has published so far. A disputed placement is published only on somebody's word that
    /// names what it was held against.
    /// </summary>
    /// <param name="evenIfOlder">Whoever asks knows that there is a newer edition.</param>
    public static PublicationDecision Of(
        Edition edition, RoundState round, DateTimeOffset at, string? confirmedBy, IReadOnlyList<Confirmation> confirmations,
        bool evenIfOlder)
    {
        if (round.Published == edition.Id)
            return new AlreadyPublished(round.Publications[^1]);
        if (round.Current is { } newest && newest != edition.Id && !evenIfOlder)
            return new Older(newest);
        if (edition.Ranking.Overall.Placements.Count == 0 && edition.Services is not { Units.Count: > 0 })
            return new NobodyRanked();

        var disputed = edition.Ranking.Overall.Placements.Where(placement => placement.IsDisputed).Select(placement => placement.Unit).ToList();
        var confirmed = confirmations.CountBy(confirmation => confirmation.Unit, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var needless = confirmed.Where(unit => unit.Value > 1 || !disputed.Contains(unit.Key)).Select(unit => unit.Key)
            .Order(StringComparer.Ordinal).ToList();
        if (needless.Count > 0)
            return new NothingToConfirm(needless);

        var open = disputed.Where(unit => !confirmed.ContainsKey(unit)).ToList();
        return open.Count > 0 || (disputed.Count > 0 && confirmedBy is null)
            ? new Unconfirmed(open)
            : new Accepted(new Publication(edition.Id, round.Published, at, confirmedBy, confirmations));
    }
}
