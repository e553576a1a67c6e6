namespace Dti.Domain.Catalogue;

/// <summary>
/// Finds the unit that a typed name means, among those a submitter may speak of on a day (handbook 5.4). In this order: code,
/// name, confirmed alias; what is left is suggested. Diacritics are never dropped to make a match: Ba Tơ is not Ba Tô.
/// </summary>
public sealed class UnitDirectory
{
    private const int MostEdits = 2;
    private const int MostSuggestions = 3;

    private readonly ReferenceCatalogue catalogue;
    private readonly HashSet<string> expected;
    private readonly List<Unit> scope;
    private readonly List<(Unit Unit, string Bare, string Plain)> scopeNames;
    private readonly ILookup<string, Unit> scopeByName;
    private readonly ILookup<string, Unit> scopeByAlias;
    private readonly Lazy<ILookup<string, Unit>> everywhereByName;
    private readonly Lazy<ILookup<string, Unit>> everywhereByCode;

    /// <param name="submitter">Its own unit and all below it may be spoken of.</param>
    /// <param name="expected">Ids of the units the round asks for: they decide between units of one name at different levels.</param>
    /// <param name="day">The last day of the period: names and codes are looked up as they were then.</param>
    public UnitDirectory(ReferenceCatalogue catalogue, Unit submitter, IEnumerable<string> expected, DateOnly day)
    {
        this.catalogue = catalogue;
        this.expected = expected.ToHashSet(StringComparer.Ordinal);
        scope = [.. catalogue.ScopeOf(submitter, day)];
        scopeNames = scope.ConvertAll(unit => (unit, UnitName.Parse(unit.FullName).Bare, VietnameseText.StripDiacritics(UnitName.Parse(unit.FullName).Bare)));
        scopeByName = scopeNames.ToLookup(named => named.Bare, named => named.Unit, StringComparer.Ordinal);
        scopeByAlias = AliasesIn(catalogue).ToLookup(pair => pair.Bare, pair => pair.Unit, StringComparer.Ordinal);
        everywhereByCode = new Lazy<ILookup<string, Unit>>(() => catalogue.Units.Where(unit => unit.ExistedOn(day))
            .ToLookup(unit => unit.Code, StringComparer.Ordinal));
        everywhereByName = new Lazy<ILookup<string, Unit>>(() => catalogue.Units.Where(unit => unit.ExistedOn(day))
            .ToLookup(unit => UnitName.Parse(unit.FullName).Bare, StringComparer.Ordinal));
    }

    public UnitMatch Find(string typed)
    {
        var match = FindName(typed);
        return match is UnitMatch.Unknown && FindWithParent(typed) is { } found ? found : match;
    }

    /// <summary>Whether a text is the code, name or alias of a unit that may be spoken of; cheaper than finding out which.</summary>
    public bool Knows(string typed) =>
        FindCode(typed.Trim()) is not null || (UnitName.Parse(typed).Bare is { Length: > 0 } bare && (scopeByName.Contains(bare) || scopeByAlias.Contains(bare)));

    /// <summary>Whether a unit is not asked for itself but lies above others, as the district above its communes.</summary>
    public bool IsAbove(Unit unit, IEnumerable<Unit> others) => !expected.Contains(unit.Id) && others.Any(other => other.ParentId == unit.Id);

    private UnitMatch FindName(string typed)
    {
        if (FindCode(typed.Trim()) is { } byCode)
            return new UnitMatch.Found(byCode, UnitNameQuality.AsInCatalogue);

        var name = UnitName.Parse(typed);
        if (name.Bare.Length == 0)
            return OfKind(name);

        return Resolve(name, scopeByName[name.Bare], UnitNameQuality.AsInCatalogue)
            ?? Resolve(name, scopeByAlias[name.Bare], UnitNameQuality.Variant)
            ?? (UnitMatch?)Elsewhere(name)
            ?? new UnitMatch.Unknown(SuggestionsFor(name));
    }

    // A code typed as a number loses the zero it begins with: 3241 is 03241.
    private Unit? FindCode(string typed) =>
        scope.Find(unit => unit.Code == typed || (typed.Length == 4 && unit.Code.Length == 5 && unit.Code[0] == '0' && unit.Code.EndsWith(typed, StringComparison.Ordinal)));

    // "Xã Trung Thu, huyện Tủa Chùa": what follows the comma must be the name of the unit above.
    private UnitMatch.Found? FindWithParent(string typed)
    {
        var comma = typed.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || FindName(typed[..comma]) is not UnitMatch.Found found || found.Unit.ParentId is not { } parentId)
            return null;

        var above = UnitName.Parse(typed[(comma + 1)..]);
        return catalogue.FindUnit(parentId) is { } parent && UnitName.Parse(parent.FullName).Bare == above.Bare ? found : null;
    }

    private IEnumerable<(string Bare, Unit Unit)> AliasesIn(ReferenceCatalogue catalogue) =>
        from alias in catalogue.Aliases
        let unit = scope.Find(unit => unit.Id == alias.Unit)
        where unit is not null
        select (UnitName.Parse(alias.Printed).Bare, unit);

    private UnitMatch OfKind(UnitName name)
    {
        return Preferred(scope.Where(unit => name.Kinds.Contains(unit.Kind))) switch
        {
            [var only] => new UnitMatch.Found(only, UnitNameQuality.KindOnly),
            [] => new UnitMatch.Unknown([]),
            var several => new UnitMatch.Ambiguous(several),
        };
    }

    private UnitMatch? Resolve(UnitName name, IEnumerable<Unit> sameName, UnitNameQuality quality)
    {
        var all = Preferred(sameName.Distinct());
        var fitting = Preferred(sameName.Distinct().Where(name.FitsKind));
        return (all, fitting) switch
        {
            (_, [var only]) => new UnitMatch.Found(only, quality),
            ([var only], []) => NeighboursMeant(name, only) is [_, ..] others
                ? new UnitMatch.Ambiguous([only, .. others])
                : new UnitMatch.Found(only, quality),
            ([], _) => null,
            (_, []) => new UnitMatch.Ambiguous(all),
            _ => new UnitMatch.Ambiguous(fitting),
        };
    }

    // "Xã Ba Tơ" where Ba Tơ is a town and Ba Tô a commune: kind and name contradict each other, so either may be the slip.
    private List<Unit> NeighboursMeant(UnitName name, Unit sameName)
    {
        var plain = VietnameseText.StripDiacritics(name.Bare);
        return [.. scopeNames.Where(named => named.Unit != sameName && name.FitsKind(named.Unit) && named.Plain == plain).Select(named => named.Unit)];
    }

    private UnitMatch.OutOfScope? Elsewhere(UnitName name) =>
        everywhereByCode.Value[name.Bare].ToList() is [var byCode] ? new UnitMatch.OutOfScope(byCode)
        : everywhereByName.Value[name.Bare].Where(name.FitsKind).ToList() is [var only] ? new UnitMatch.OutOfScope(only) : null;

    private List<Unit> Preferred(IEnumerable<Unit> candidates)
    {
        var all = candidates.ToList();
        var asked = all.FindAll(unit => expected.Contains(unit.Id));
        return asked.Count > 0 ? asked : all;
    }

    private List<Unit> SuggestionsFor(UnitName name)
    {
        var plain = VietnameseText.StripDiacritics(name.Bare);
        var similar =
            from named in scopeNames
            let edits = named.Plain == plain ? 0 : VietnameseText.EditDistance(named.Bare, name.Bare, MostEdits)
            where edits <= MostEdits
            select (edits, named.Unit);
        return
        [
            .. similar.OrderBy(pair => pair.edits).ThenBy(pair => pair.Unit.Id, StringComparer.Ordinal)
                .Take(MostSuggestions).Select(pair => pair.Unit),
        ];
    }
}
