using Dti.Domain.Scoring;

namespace Dti.Functions.Storage;

/// <summary>What an edition is looked at against.</summary>
internal sealed class EditionHistory(EditionReader editions)
{
    /// <summary>The comparison with the edition before, and that edition where it may be shown.</summary>
    /// <param name="isPublic">Whether everyone reads it: then nothing is shown of an edition that was never published.</param>
    public async Task<(RoundComparison Comparison, ReadEdition? Before)> CompareAsync(ReadEdition read, bool isPublic, CancellationToken cancellationToken)
    {
        if (read.Edition.Previous is not { } reference
            || await editions.FindAsync(reference.Group, reference.Period, reference.Edition, cancellationToken) is not { } before)
            return (WithoutPrevious(read), null);

        return isPublic && before.Standing.Publication is null
            ? (RoundComparison.NotPublished(reference.Period), null)
            : (RoundComparison.Of(RankedRound.Of(read.Edition, read.Catalogue), RankedRound.Of(before.Edition, before.Catalogue)), before);
    }

    private static RoundComparison WithoutPrevious(ReadEdition read)
    {
        var (period, group) = (read.Edition.Period, read.Edition.Group);
        var round = read.Catalogue.FindScoring(period, group) ?? read.Catalogue.FindMeasuring(period, group);
        return PreviousRound.Of(read.Catalogue, round!) is { } earlier
            ? RoundComparison.NotComputed(earlier.Period)
            : RoundComparison.WithoutEarlierRound;
    }
}
