using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;

namespace Dti.Functions.Storage;

/// <summary>Reads whole editions, with the catalogue they were made with. Readers follow the pointer or name an edition.</summary>
internal sealed class EditionReader(EditionsTable editions, RankingsTable rankings, CatalogueStore catalogues)
{
    /// <param name="edition">Id of an edition, or null or empty for the current one.</param>
    /// <returns>Null when the round was not computed, or not as that edition.</returns>
    public async Task<ReadEdition?> FindAsync(string group, Period period, string? edition, CancellationToken cancellationToken)
    {
        if (edition is { Length: > 0 } && !Edition.IsId(edition))
            return null;

        var id = edition is { Length: > 0 } ? edition : (await editions.FindCurrentAsync(group, period, cancellationToken)).Edition;
        if (id is null || await editions.FindAsync(group, period, id, cancellationToken) is not { } stored)
            return null;

        var catalogue = await catalogues.ReadAsync(stored.CatalogueVersion, cancellationToken);
        var groupThen = catalogue.FindGroup(group)
            ?? throw new InvalidDataException($"Edition {id} is of group {group}, which its catalogue version does not know.");
        var rubric = catalogue.RubricOf(groupThen);
        return new ReadEdition(await rankings.ReadAsync(stored, rubric, cancellationToken), catalogue, groupThen, rubric);
    }
}

/// <summary>An edition and the reference data it was made with.</summary>
internal sealed record ReadEdition(Edition Edition, ReferenceCatalogue Catalogue, Group Group, Rubric Rubric);
