using System.Collections.Frozen;
using Dti.Domain.Periods;

namespace Dti.Domain.Catalogue;

/// <summary>The reference data of one version, known to be free of contradictions (see <see cref="CatalogueRules"/>).</summary>
public sealed class ReferenceCatalogue
{
    private readonly FrozenDictionary<string, Unit> units;
    private readonly FrozenDictionary<string, Rubric> rubrics;
    private readonly ILookup<string, Unit> children;

    public ReferenceCatalogue(
        string version, IReadOnlyList<Unit> units, IReadOnlyList<Rubric> rubrics, IReadOnlyList<Group> groups,
        IReadOnlyList<Round> rounds, IReadOnlyList<UnitAlias> aliases, IReadOnlyList<DocumentProfile> profiles)
    {
        (Version, Units, Groups, Rounds, Aliases, Profiles) = (version, units, groups, rounds, aliases, profiles);
        this.units = units.ToFrozenDictionary(unit => unit.Id, StringComparer.Ordinal);
        this.rubrics = rubrics.ToFrozenDictionary(rubric => rubric.Id, StringComparer.Ordinal);
        children = units.Where(unit => unit.ParentId is not null).ToLookup(unit => unit.ParentId!, StringComparer.Ordinal);
    }

    /// <summary>A catalogue in which nothing is known: before the first import.</summary>
    public static ReferenceCatalogue Empty { get; } = new("none", [], [], [], [], [], []);

    /// <summary>Hash of the imported content; names what a computation was made with.</summary>
    public string Version { get; }

    public IReadOnlyList<Unit> Units { get; }
    public IReadOnlyList<Group> Groups { get; }
    public IReadOnlyList<Round> Rounds { get; }
    public IReadOnlyList<UnitAlias> Aliases { get; }
    public IReadOnlyList<DocumentProfile> Profiles { get; }

    public Unit? FindUnit(string id) => units.GetValueOrDefault(id);

    /// <summary>The unit's full name, or its id where the catalogue does not know it (a unit of an older version).</summary>
    public string NameOf(string unitId) => units.TryGetValue(unitId, out var unit) ? unit.FullName : unitId;

    public Group? FindGroup(string id) => Groups.FirstOrDefault(group => group.Id == id);

    public Rubric RubricOf(Group group) => rubrics[group.Rubric];

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
    /// The group a submitter's score table speaks of: the round of that period whose group the submitter owns or belongs to;
    /// null when the catalogue expects no scores from it.
    /// </summary>
    public Round? FindRound(Period period, SubmissionKind kind, string submitter) =>
        Rounds.Where(round => round.Period == period && round.Kind == kind && FindGroup(round.Group) is { } group
                && (group.Owner == submitter || group.Members.Contains(submitter)))
            .OrderBy(round => FindGroup(round.Group)!.Owner == submitter ? 0 : 1)
            .ThenBy(round => round.Group, StringComparer.Ordinal)
            .FirstOrDefault();
}
