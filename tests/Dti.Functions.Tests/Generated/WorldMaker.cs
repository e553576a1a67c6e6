using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Functions.Tests.Generated;

/// <summary>Small catalogues of real units.</summary>
internal static class WorldMaker
{
    private static readonly string[] OldPeriods = ["2021", "2022", "2023", "2024", "2022-Q3", "2023-Q1", "2024-Q4", "2023-H1", "2024-M08",
        "2024-M01"];
    private static readonly string[] NewPeriods = ["2025", "2025-Q3", "2025-Q4", "2026-Q1", "2026-M02", "2026-H1"];

    public static World Make(Lot lot)
    {
        var isNew = lot.Draws("units of 2025", 35);
        var isProvince = !isNew && lot.Draws("province with districts", 20);
        var list = isNew ? Places.Since2025 : Places.Legacy;
        var owners = list.Where(unit => unit.Level == (isNew || isProvince ? UnitLevel.Province : UnitLevel.District))
            .Where(unit => Places.Below(unit, list).Count >= 3).ToList();
        var (owner, other) = (lot.Pick(owners), lot.Pick(
            list.Where(unit => unit.Level == UnitLevel.District || isNew && unit.Level == UnitLevel.Province).ToList()));
        var members = Chosen(lot, Places.Below(owner, list), isNew ? 25 : 40);
        var outside = other.Code == owner.Code || other.ParentId == owner.Code ? [] : Places.Below(other, list).Take(12).ToList();
        var below = isProvince ? members.SelectMany(member => Places.Below(member, list)).ToList() : [];

        var units = Linked(
            [owner, other, .. list.Where(unit => unit.Level == UnitLevel.Province && !isNew), .. members, .. below, .. outside]);
        var rubric = RubricMaker.Make(lot);
        var group = new Group(owner.Id + ".group", "Nhóm " + owner.FullName, owner.Id, rubric.Id, [.. members.Select(unit => unit.Id)],
            owner.ValidFrom, owner.ValidTo);
        var period = Period.TryParse(lot.Pick(isNew ? NewPeriods : OldPeriods), out var read) ? read
            : throw new InvalidOperationException();
        var round = new Round(period, SubmissionKind.Scores, group.Id, group.Members, Round.DefaultDueDay(period));
        var aliases = lot.Draws("aliases", 50) ? Aliases(lot, members, units) : [];
        var catalogue = new ReferenceCatalogue("generated", units, [rubric], [group], [round], aliases, []);

        var submitter = catalogue.FindUnit(!isProvince && lot.Draws("a member submits", 8) ? lot.Pick(members).Id : owner.Id)!;
        var scope = catalogue.ScopeOf(submitter, period.End);
        return new World(
            catalogue, rubric, group, submitter, period, [.. group.Members.Select(id => catalogue.FindUnit(id)!)], scope,
            [.. outside.Where(unit => unit.Level == members[0].Level && Names.IsAlone(unit, units))
                .Select(unit => catalogue.FindUnit(unit.Id)!)]);
    }

    private static List<Unit> Chosen(Lot lot, IReadOnlyList<Unit> from, int most)
    {
        var kept = lot.Shuffled(from).Take(lot.Between(3, most)).ToHashSet();
        if (kept.Any(unit => unit.FullName is "Xã Ba Tô"))
            kept.UnionWith(from.Where(unit => unit.FullName is "Thị trấn Ba Tơ"));
        return [.. from.Where(kept.Contains)];
    }

    /// <summary>The same units, with parents named by id as a catalogue does.</summary>
    private static List<Unit> Linked(IEnumerable<Unit> units)
    {
        var distinct = units.DistinctBy(unit => unit.Id).ToList();
        var ids = distinct.Where(unit => unit.Level != UnitLevel.Commune).ToLookup(unit => unit.Code, unit => unit.Id);
        return [.. distinct.Select(unit => unit with { ParentId = unit.ParentId is null ? null : ids[unit.ParentId].FirstOrDefault() })];
    }

    private static List<UnitAlias> Aliases(Lot lot, List<Unit> members, List<Unit> units)
    {
        var aliases = new List<UnitAlias>();
        foreach (var member in lot.Shuffled(members).Take(3))
        {
            if (NearMiss.Of(lot, member, [.. units.Select(Names.Bare), .. aliases.Select(alias => alias.Printed)]) is { } near)
                aliases.Add(new UnitAlias($"{lot.Pick("UBND ", "")}{Names.KindOf(member).ToLowerInvariant()} {near}", member.Id));
        }

        return aliases;
    }
}
