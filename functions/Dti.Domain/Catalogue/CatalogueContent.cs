using Dti.Domain.Periods;

namespace Dti.Domain.Catalogue;

/// <summary>
/// What a catalogue file says, before or after it has been checked. Lists keep the file's order: the place of an item in its
/// list is its place in the file.
/// </summary>
public sealed record CatalogueContent(
    IReadOnlyList<Unit> Units, IReadOnlyList<Rubric> Rubrics, IReadOnlyList<Group> Groups, IReadOnlyList<Round> Rounds,
    IReadOnlyList<UnitAlias> Aliases, IReadOnlyList<DocumentProfile> Profiles)
{
    /// <summary>Who followed whom; empty in a catalogue that does not say.</summary>
    public IReadOnlyList<UnitSuccession> Successions { get; init; } = [];

    /// <summary>What is measured beside scores; empty in a catalogue that does not say.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    public IReadOnlyList<IndicatorTarget> Targets { get; init; } = [];

    public IReadOnlyList<ServiceIndex> ServiceIndices { get; init; } = [];
}
