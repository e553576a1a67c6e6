using System.Collections.Frozen;
using Dti.Domain.Periods;

namespace Dti.Domain.Catalogue;

/// <summary>The reference data of one version, known to be free of contradictions (see <see cref="CatalogueRules"/>).</summary>
public sealed class ReferenceCatalogue
{
    // No unit has an empty id.
    private const string ForAll = "";

    private readonly FrozenDictionary<string, Unit> units;
    private readonly FrozenDictionary<string, Rubric> rubrics;
    private readonly FrozenDictionary<string, Indicator> indicators;
    private readonly FrozenDictionary<string, Group> groups;
    private readonly FrozenDictionary<string, Dictionary<string, IReadOnlyList<IndicatorTarget>>> targets;
    private readonly Dictionary<string, HashSet<string>> members;
    private readonly ILookup<string, Unit> children;

    /// <param name="content">Content in which <see cref="CatalogueRules.Check"/> finds nothing.</param>
    public ReferenceCatalogue(string version, CatalogueContent content)
    {
        (Version, Content) = (version, content);
        units = content.Units.ToFrozenDictionary(unit => unit.Id, StringComparer.Ordinal);
        rubrics = content.Rubrics.ToFrozenDictionary(rubric => rubric.Id, StringComparer.Ordinal);
        indicators = content.Indicators.ToFrozenDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        groups = content.Groups.ToFrozenDictionary(group => group.Id, StringComparer.Ordinal);
        members = content.Groups.ToDictionary(group => group.Id, group => group.Members.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        targets = content.Targets.GroupBy(target => target.Indicator, StringComparer.Ordinal)
            .ToFrozenDictionary(ofIndicator => ofIndicator.Key, ByUnit, StringComparer.Ordinal);
        children = content.Units.Where(unit => unit.ParentId is not null).ToLookup(unit => unit.ParentId!, StringComparer.Ordinal);
    }

    public ReferenceCatalogue(
        string version, IReadOnlyList<Unit> units, IReadOnlyList<Rubric> rubrics, IReadOnlyList<Group> groups,
        IReadOnlyList<Round> rounds, IReadOnlyList<UnitAlias> aliases, IReadOnlyList<DocumentProfile> profiles)
        : this(version, new CatalogueContent(units, rubrics, groups, rounds, aliases, profiles))
    {
    }

    /// <summary>A catalogue in which nothing is known: before the first import.</summary>
    public static ReferenceCatalogue Empty { get; } = new("none", [], [], [], [], [], []);

    /// <summary>Hash of the imported content; names what a computation was made with.</summary>
    public string Version { get; }

    /// <summary>All that the catalogue says, in the order of its file.</summary>
    public CatalogueContent Content { get; }

    public IReadOnlyList<Unit> Units => Content.Units;
    public IReadOnlyList<Group> Groups => Content.Groups;
    public IReadOnlyList<Round> Rounds => Content.Rounds;
    public IReadOnlyList<UnitAlias> Aliases => Content.Aliases;
    public IReadOnlyList<DocumentProfile> Profiles => Content.Profiles;
    public IReadOnlyList<UnitSuccession> Successions => Content.Successions;
    public IReadOnlyList<Indicator> Indicators => Content.Indicators;
    public IReadOnlyList<IndicatorTarget> Targets => Content.Targets;

    public Unit? FindUnit(string id) => units.GetValueOrDefault(id);

    /// <summary>The unit's full name, or its id where the catalogue does not know it (a unit of an older version).</summary>
    public string NameOf(string unitId) => units.TryGetValue(unitId, out var unit) ? unit.FullName : unitId;

    public Group? FindGroup(string id) => groups.GetValueOrDefault(id);

    /// <summary>Whether a group that the catalogue knows has a unit among its members.</summary>
    public bool IsMember(string unit, string group) => members.TryGetValue(group, out var units) && units.Contains(unit);

    /// <summary>What a group is scored by; <see cref="Rubric.None"/> where it is measured by indicators alone.</summary>
    public Rubric RubricOf(Group group) => group.Rubric is { } rubric ? rubrics[rubric] : Rubric.None;

    public Indicator? FindIndicator(string code) => indicators.GetValueOrDefault(code);

    /// <summary>An indicator's targets for one unit and those below it, or for all where the unit is null; in the order of the file.</summary>
    public IReadOnlyList<IndicatorTarget> TargetsOf(string indicator, string? unit) =>
        targets.TryGetValue(indicator, out var ofIndicator) && ofIndicator.TryGetValue(unit ?? ForAll, out var found) ? found : [];

    /// <summary>The index of services that a group is also ranked by; null for none.</summary>
    public ServiceIndex? ServiceIndexOf(Group group) =>
        Content.ServiceIndices.FirstOrDefault(index => index.Id == group.ServiceIndex);

    public DocumentProfile? FindProfile(string unitId) => Profiles.FirstOrDefault(profile => profile.Unit == unitId);

    /// <summary>The unit itself and every unit below it that existed on a day.</summary>
    public IReadOnlyList<Unit> ScopeOf(Unit unit, DateOnly day)
    {
        var scope = new List<Unit> { unit };
        for (var next = 0; next < scope.Count; next++)
            scope.AddRange(children[scope[next].Id].Where(child => child.ExistedOn(day)));
        return scope;
    }

    /// <summary>
    /// The round that a submitter's score table speaks of: of a group that it owns, else that it belongs to, else that has members below
    /// it; null when the catalogue expects no scores from it.
    /// </summary>
    public Round? FindRound(Period period, SubmissionKind kind, string submitter) =>
        Rounds.Where(round => round.Period == period && round.Kind == kind)
            .Select(round => (Round: round, Distance: DistanceTo(FindGroup(round.Group)!, submitter)))
            .Where(one => one.Distance is not null)
            .OrderBy(one => one.Distance)
            .ThenBy(one => one.Round.Group, StringComparer.Ordinal)
            .Select(one => one.Round)
            .FirstOrDefault();

    /// <summary>The round in which a group is scored for a period, or null.</summary>
    public Round? FindScoring(Period period, string group) => FindRoundOf(period, SubmissionKind.Scores, group);

    /// <summary>The round in which a group's services are measured for a period, or null.</summary>
    public Round? FindMeasuring(Period period, string group) => FindRoundOf(period, SubmissionKind.Services, group);

    /// <summary>
    /// The rounds at or before a period's end, of groups that a unit owns or belongs to: of the period itself first, then the newest;
    /// of equal ones those of its own group first.
    /// </summary>
    public IReadOnlyList<GroupRound> RoundsUpTo(Period period, string unit) =>
    [
        .. Rounds.Select(round => new GroupRound(round, FindGroup(round.Group)!))
            .Where(one => one.Round.Period.End <= period.End && one.Group.Holds(unit))
            .OrderBy(one => one.Round.Period == period ? 0 : 1)
            .ThenByDescending(one => one.Round.Period.End)
            .ThenBy(one => one.Round.Period.Start)
            .ThenBy(one => one.Group.Owner == unit ? 0 : 1)
            .ThenBy(one => one.Group.Id, StringComparer.Ordinal),
    ];

    private static Dictionary<string, IReadOnlyList<IndicatorTarget>> ByUnit(IEnumerable<IndicatorTarget> targets) =>
        targets.GroupBy(target => target.Unit ?? ForAll, StringComparer.Ordinal)
            .ToDictionary(ofUnit => ofUnit.Key, IReadOnlyList<IndicatorTarget> (ofUnit) => [.. ofUnit], StringComparer.Ordinal);

    private Round? FindRoundOf(Period period, SubmissionKind kind, string group) =>
        Rounds.FirstOrDefault(round => round.Period == period && round.Group == group && round.Kind == kind);

    private int? DistanceTo(Group group, string submitter)
    {
        if (group.Owner == submitter)
            return 0;
        if (group.Members.Contains(submitter))
            return 1;

        return group.Members.Any(member => IsBelow(member, submitter)) ? 2 : null;
    }

    private bool IsBelow(string unit, string other)
    {
        var parent = FindUnit(unit)?.ParentId;
        while (parent is not null && parent != other)
            parent = FindUnit(parent)?.ParentId;
        return parent is not null;
    }
}

/// <summary>A round and the group it is of.</summary>
public sealed record GroupRound(Round Round, Group Group);
