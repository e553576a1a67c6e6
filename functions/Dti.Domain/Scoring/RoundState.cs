namespace Dti.Domain.Scoring;

/// <summary>Where a round stands after the events that befell it.</summary>
/// <param name="Events">How many events there were; the next is number <c>Events + 1</c>.</param>
/// <param name="Current">The newest computed edition, or null before the first.</param>
/// <param name="Publications">In the order they were made; the last is what the public sees.</param>
public sealed record RoundState(int Events, string? Current, IReadOnlyList<Publication> Publications)
{
    public static RoundState Empty { get; } = new(0, null, []);

    /// <summary>The edition the public sees, or null.</summary>
    public string? Published => Publications is [.., var last] ? last.Edition : null;

    /// <summary>What a later round compares itself with: what was published, else the newest.</summary>
    public string? Baseline => Published ?? Current;

    public RoundState AfterComputing(string edition) => this with { Events = Events + 1, Current = edition };

    public RoundState AfterPublishing(Publication publication) =>
        this with { Events = Events + 1, Publications = [.. Publications, publication] };

    /// <summary>What an edition of this round is taken for at present.</summary>
    public EditionStanding StandingOf(string edition)
    {
        var last = Publications.LastOrDefault(publication => publication.Edition == edition);
        if (last is null)
            return new EditionStanding(EditionStatus.Provisional, edition == Current ? Published : null, Publication: null, ReplacedBy: null);

        var status = last.Corrects is null ? EditionStatus.Published : EditionStatus.Corrected;
        return new EditionStanding(status, last.Corrects, last, Published == edition ? null : Published);
    }
}

/// <summary>How far an edition has come.</summary>
public enum EditionStatus
{
    /// <summary>Computed and not published (<i>tạm tính</i>).</summary>
    Provisional,

    /// <summary>The first that was published of its round (<i>đã công bố</i>).</summary>
    Published,

    /// <summary>Published in the place of another (<i>đính chính</i>).</summary>
    Corrected,
}

/// <summary>What an edition is taken for.</summary>
/// <param name="Corrects">
/// The published edition whose place it took, or, where it is the newest and not published, would take; else null.
/// </param>
/// <param name="Publication">Its latest publication; null while provisional.</param>
/// <param name="ReplacedBy">The edition that was published since.</param>
public sealed record EditionStanding(EditionStatus Status, string? Corrects, Publication? Publication, string? ReplacedBy);

/// <summary>That an edition was made public.</summary>
/// <param name="Corrects">The edition published before it, or null for the first.</param>
/// <param name="ConfirmedBy">Who answers for it, as they named themselves; null where nobody did.</param>
/// <param name="Confirmations">One for each unit whose placement was disputed.</param>
public sealed record Publication(
    string Edition, string? Corrects, DateTimeOffset At, string? ConfirmedBy, IReadOnlyList<Confirmation> Confirmations);

/// <summary>Somebody's word that a disputed placement is right as it stands.</summary>
/// <param name="Basis">What they held it against, such as the number of a decision.</param>
public sealed record Confirmation(string Unit, string Basis);
