using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>Gathers what an answer about a ranking is made from.</summary>
internal sealed class RankingSource(EditionReader editions, EditionHistory history, FindingsTable findings, ScoresTable scores)
{
    /// <summary>The edition with the one it is compared with.</summary>
    /// <param name="isPublic">Whether everyone reads the answer: then nothing is shown of an edition that was never published.</param>
    public async Task<RankingFacts> CompareAsync(ReadEdition read, bool isPublic, CancellationToken cancellationToken)
    {
        var (comparison, before) = await history.CompareAsync(read, isPublic, cancellationToken);
        return new RankingFacts(read, RankedRound.Of(read.Edition, read.Catalogue), comparison, before?.Edition.Id, before?.Catalogue);
    }

    /// <summary>Why each disputed unit of a board is disputed, by unit id. Only what they were read from is looked at.</summary>
    /// <param name="unit">Id of the only unit that is asked for, or null for all.</param>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Finding>>> DisputesAsync(
        Edition edition, Board board, string? unit, CancellationToken cancellationToken)
    {
        var disputed = board.Placements.Where(placement => placement.IsDisputed && (unit is null || placement.Unit == unit))
            .Select(placement => placement.Unit).ToHashSet(StringComparer.Ordinal);
        var inputs = edition.Inputs.Where(input => input.Reading is not null && disputed.Contains(input.Unit)).ToList();
        var found = await findings.ReadManyAsync([.. inputs.Select(input => input.Reading!).Distinct(StringComparer.Ordinal)], cancellationToken);
        return inputs.ToDictionary(
            input => input.Unit, IReadOnlyList<Finding> (input) => [.. Disputes.About(input.Unit, found[input.Reading!])], StringComparer.Ordinal);
    }

    /// <summary>What only the view of one unit shows.</summary>
    public async Task<UnitFacts> DetailAsync(RankingFacts facts, string unit, CancellationToken cancellationToken)
    {
        var edition = facts.Read.Edition;
        var reading = edition.Inputs.FirstOrDefault(input => input.Unit == unit)?.Reading;
        var points = facts.Current.PointsOf(unit);
        var criteria = points is not null && reading is not null
            ? await scores.ReadCriteriaAsync(edition.Period, reading, unit, cancellationToken)
            : [];
        var lost = points is null or { Count: 0 } ? null : LostPoints.Of(facts.Read.Rubric, points, criteria);
        return new UnitFacts(unit, lost, await PredecessorsAsync(facts, unit, cancellationToken));
    }

    // A predecessor's round was another office's, so no edition pins it: what was published of it counts, else the newest.
    private async Task<IReadOnlyList<Predecessor>> PredecessorsAsync(RankingFacts facts, string unit, CancellationToken cancellationToken)
    {
        var (period, catalogue) = (facts.Read.Edition.Period, facts.Read.Catalogue);
        var predecessors = new List<Predecessor>();
        foreach (var link in Predecessor.LinksTo(unit, catalogue.Successions, facts.Comparison.Previous?.Period.End, period.End))
        {
            var before = Predecessor.LastRoundOf(link, period, catalogue) is { } round
                ? await editions.FindPublishedAsync(round.Group, round.Period, edition: null, cancellationToken)
                    ?? await editions.FindAsync(round.Group, round.Period, edition: null, cancellationToken)
                : null;
            predecessors.Add(new Predecessor(link, before is null ? null : RankedRound.Of(before.Edition, before.Catalogue)));
        }

        return predecessors;
    }
}
