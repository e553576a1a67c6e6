using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;

namespace Dti.Functions.Storage;

/// <summary>Reads whole editions, with the catalogue they were made with. Readers follow the round's state or name an edition.</summary>
internal sealed class EditionReader(EditionsTable editions, Archive archive, CatalogueStore catalogues)
{
    /// <param name="edition">Id of an edition, or null or empty for the newest.</param>
    /// <returns>Null when the round was not computed, or not as that edition.</returns>
    public async Task<ReadEdition?> FindAsync(string group, Period period, string? edition, CancellationToken cancellationToken)
    {
        if (edition is { Length: > 0 } && !Edition.IsId(edition))
            return null;

        var state = (await editions.ReadRoundAsync(group, period, cancellationToken)).State;
        return (edition is { Length: > 0 } ? edition : state.Current) is { } id
            ? await ReadAsync(group, period, id, state, cancellationToken)
            : null;
    }

    /// <summary>What the public sees.</summary>
    /// <param name="edition">Id of an edition that was published once, or null or empty for the one that is published now.</param>
    /// <returns>Null when nothing of the kind was published, whatever else there is.</returns>
    public async Task<ReadEdition?> FindPublishedAsync(string group, Period period, string? edition, CancellationToken cancellationToken)
    {
        var state = (await editions.ReadRoundAsync(group, period, cancellationToken)).State;
        var id = edition is { Length: > 0 } ? edition : state.Published;
        return id is not null && state.Publications.Any(publication => publication.Edition == id)
            ? await ReadAsync(group, period, id, state, cancellationToken)
            : null;
    }

    /// <summary>The published edition in whose place another stands, or would stand; null where there is none.</summary>
    public Task<ReadEdition?> FindCorrectedAsync(ReadEdition read, CancellationToken cancellationToken) =>
        read.Standing.Corrects is { } corrects
            ? ReadAsync(read.Edition.Group, read.Edition.Period, corrects, read.Round, cancellationToken)
            : Task.FromResult<ReadEdition?>(null);

    private async Task<ReadEdition?> ReadAsync(string group, Period period, string id, RoundState state, CancellationToken cancellationToken)
    {
        if (await editions.FindAsync(group, period, id, cancellationToken) is not { } stored)
            return null;

        var snapshot = EditionSnapshot.Read((await archive.ReadAsync(stored.ContentHash, cancellationToken))!);
        var catalogue = await catalogues.ReadAsync(snapshot.CatalogueVersion, cancellationToken);
        var groupThen = catalogue.FindGroup(group)
            ?? throw new InvalidDataException($"Edition {id} is of group {group}, which its catalogue version does not know.");
        var rubric = catalogue.RubricOf(groupThen);
        return new ReadEdition(snapshot.ToEdition(ServiceBoard.EmptyBoards(rubric, groupThen, catalogue)), state, catalogue, groupThen, rubric);
    }
}

/// <summary>An edition, the round it is of, and the reference data it was made with.</summary>
internal sealed record ReadEdition(Edition Edition, RoundState Round, ReferenceCatalogue Catalogue, Group Group, Rubric Rubric)
{
    public EditionStanding Standing => Round.StandingOf(Edition.Id);
}
