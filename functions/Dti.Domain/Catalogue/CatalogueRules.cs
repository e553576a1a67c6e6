namespace Dti.Domain.Catalogue;

/// <summary>What must hold of a catalogue before anything is computed with it. The list of rules is the specification.</summary>
public static class CatalogueRules
{
    private static readonly Func<CatalogueContent, IEnumerable<CatalogueFinding>>[] Rules =
    [
        UnitRules.IdsAreSlugs,
        UnitRules.IdsAreUnique,
        UnitRules.CodesAndNamesAreGiven,
        UnitRules.CodesNameOneUnitADay,
        UnitRules.ValidityRunsForward,
        UnitRules.ParentsAreKnown,
        UnitRules.ParentsEndSomewhere,
        RubricRules.IdsAreSlugs,
        RubricRules.IdsAreUnique,
        RubricRules.NamesAreGiven,
        RubricRules.MaximaArePositive,
        BoardRules.CodesAreSlugs,
        BoardRules.CodesAreUnique,
        BoardRules.IndexNamesDiffer,
        BoardRules.PillarsNameActivityIndices,
        ClassLimitRules.EachClassStandsOnce,
        ClassLimitRules.LimitsFall,
        ClassLimitRules.NoTotalIsLeftOut,
        GroupRules.IdsAreSlugs,
        GroupRules.IdsAreUnique,
        GroupRules.NamesAreGiven,
        GroupRules.ValidityRunsForward,
        GroupRules.OwnersAndRubricsAreKnown,
        GroupRules.MembersAreKnownOnce,
        GroupRules.MembersAreOfOneLevel,
        RoundRules.GroupsAreKnown,
        RoundRules.RoundsAreUnique,
        RoundRules.OwnersHaveOneRound,
        RoundRules.GroupsExistAtPeriodEnd,
        RoundRules.ExpectedUnitsAreMembersOnce,
        RoundRules.ExpectedUnitsExistAtPeriodEnd,
        RoundRules.DueDaysFollowThePeriod,
        AliasRules.NamesAreGiven,
        AliasRules.UnitsAreKnown,
        AliasRules.NamesMeanOneUnit,
        AliasRules.NamesAreNoOtherUnits,
        ProfileRules.UnitsAreKnown,
        ProfileRules.UnitsHaveOneProfile,
        ProfileRules.MandatoryLinesAreGiven,
        ProfileRules.SectionsAreNamedOnce,
    ];

    /// <summary>Every mistake, rule by rule and within a rule in the file's order. Found lazily, so that a caller may stop.</summary>
    public static IEnumerable<CatalogueFinding> Check(CatalogueContent content) => Rules.SelectMany(rule => rule(content));
}
