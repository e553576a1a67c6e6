using Dti.Domain.Catalogue;

namespace Dti.Domain.Scoring;

/// <summary>What a corrected edition says otherwise than the published one.</summary>
/// <param name="Units">Units whose result or figures differ, by unit id.</param>
/// <param name="Resubmitted">Units that rest on another submission with the same figures, by unit id.</param>
/// <param name="IsOtherCatalogue">The reference data are of another version.</param>
/// <param name="IsOtherRules">The checks are of another version.</param>
/// <param name="IsOtherPrevious">Movement is shown against another edition.</param>
public sealed record EditionChanges(
    IReadOnlyList<UnitChange> Units, IReadOnlyList<string> Resubmitted, bool IsOtherCatalogue, bool IsOtherRules, bool IsOtherPrevious)
{
    /// <summary>Units whose place on the board of the index of services differs, by unit id; empty where there is none.</summary>
    public IReadOnlyList<UnitChange> ServiceRanks { get; init; } = [];

    /// <summary>Indicators that differ; empty where nothing is measured.</summary>
    public IReadOnlyList<ServiceChange> Services { get; init; } = [];

    /// <param name="rubric">Of the corrected edition; boards that are no index are sums.</param>
    public static EditionChanges Between(Edition published, Edition corrected, Rubric rubric)
    {
        var (before, after) = (Standings(published), Standings(corrected));
        var boards = rubric.Indices.Select(index => index.Code)
            .Select(code => (Code: code, Before: PointsOn(published, code), After: PointsOn(corrected, code))).ToList();
        var (readBefore, readAfter) = (Readings(published), Readings(corrected));
        var notRanked = corrected.Ranking.NotRanked.ToDictionary(unit => unit.Unit, unit => unit.Reason, StringComparer.Ordinal);
        var units = published.Inputs.Concat(corrected.Inputs).Select(input => input.Unit).Concat(before.Keys).Concat(after.Keys)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var all = units.Select(unit => new UnitChange(
            unit, before.GetValueOrDefault(unit), after.GetValueOrDefault(unit),
            [
                .. from board in boards
                   let change = new IndexChange(board.Code, Find(board.Before, unit), Find(board.After, unit))
                   where change.Before != change.After
                   select change,
            ],
            notRanked.GetValueOrDefault(unit))).ToList();
        return new EditionChanges(
            [.. all.Where(unit => unit.IsChange)],
            [
                .. from unit in all
                   where !unit.IsChange && readBefore.GetValueOrDefault(unit.Unit) != readAfter.GetValueOrDefault(unit.Unit)
                   select unit.Unit,
            ],
            published.CatalogueVersion != corrected.CatalogueVersion, published.RulesVersion != corrected.RulesVersion,
            published.Previous != corrected.Previous || Earlier(published) != Earlier(corrected))
        {
            ServiceRanks = RanksOnServices(published, corrected),
            Services = ServiceChange.Between(published.Services, corrected.Services),
        };
    }

    private static IReadOnlyList<UnitChange> RanksOnServices(Edition published, Edition corrected)
    {
        if ((corrected.Ranking.ServiceBoard ?? published.Ranking.ServiceBoard) is not { Code: var code })
            return [];

        var (before, after) = (Standings(published, code), Standings(corrected, code));
        var reasons = corrected.Ranking.ServiceBoard?.NotRanked ?? [];
        return
        [
            .. from unit in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
               let change = new UnitChange(
                   unit, before.GetValueOrDefault(unit), after.GetValueOrDefault(unit), [],
                   reasons.FirstOrDefault(missing => missing.Unit == unit)?.Reason)
               where change.IsChange
               select change,
        ];
    }

    private static Dictionary<string, Placement> Standings(Edition edition, string board = Board.OverallCode) =>
        (edition.Ranking.FindBoard(board)?.Placements ?? []).ToDictionary(placement => placement.Unit, StringComparer.Ordinal);

    private static Dictionary<string, decimal> PointsOn(Edition edition, string board) =>
        (edition.Ranking.FindBoard(board)?.Placements ?? []).ToDictionary(
            placement => placement.Unit, placement => placement.Points, StringComparer.Ordinal);

    private static decimal? Find(Dictionary<string, decimal> points, string unit) => points.TryGetValue(unit, out var value) ? value : null;

    private static (EditionReference?, EditionReference?) Earlier(Edition edition) =>
        (edition.Services?.Sources.Previous, edition.Services?.Sources.YearBefore);

    private static Dictionary<string, string?> Readings(Edition edition) =>
        edition.Inputs.ToDictionary(input => input.Unit, input => input.Reading, StringComparer.Ordinal);
}

/// <summary>What is otherwise for one unit.</summary>
/// <param name="Before">Its place on the published overall board; null when it had none.</param>
/// <param name="After">Its place on the corrected one.</param>
/// <param name="Indices">Those whose points differ, in rubric order.</param>
/// <param name="WhyNotRanked">Reason of the corrected edition, where it has no place there.</param>
public sealed record UnitChange(
    string Unit, Placement? Before, Placement? After, IReadOnlyList<IndexChange> Indices, string? WhyNotRanked)
{
    internal bool IsChange => Indices.Count > 0 || Seen(Before) != Seen(After);

    // That another unit has the same rank now says nothing of this one.
    private static (int, decimal, ScoreClass?, bool)? Seen(Placement? placement) =>
        placement is null ? null : (placement.Rank, placement.Points, placement.Class, placement.IsDisputed);
}

/// <param name="Before">Points, or null when the unit had none.</param>
public sealed record IndexChange(string Index, decimal? Before, decimal? After);
