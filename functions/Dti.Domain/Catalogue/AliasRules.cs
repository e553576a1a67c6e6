namespace Dti.Domain.Catalogue;

/// <summary>Rules for confirmed spellings (handbook 5.4): each must lead to one unit and to no other.</summary>
internal static class AliasRules
{
    public static IEnumerable<CatalogueFinding> NamesAreGiven(CatalogueContent content) =>
        from alias in content.Aliases.Index()
        where UnitName.Parse(alias.Item.Printed).Bare.Length == 0
        select new CatalogueFinding("CATALOGUE_ALIAS_NAMELESS", $"/aliases/{alias.Index}/printed",
            $"\"{alias.Item.Printed}\" không có tên riêng của đơn vị. Đề nghị ghi cả tên riêng.",
            $"\"{alias.Item.Printed}\" holds no name, at most a kind of unit. Write the name as well.");

    public static IEnumerable<CatalogueFinding> UnitsAreKnown(CatalogueContent content)
    {
        var units = CatalogueTexts.UnitsById(content);
        return from alias in content.Aliases.Index()
               where !units.ContainsKey(alias.Item.Unit)
               select CatalogueTexts.UnknownUnit("CATALOGUE_ALIAS_UNIT_UNKNOWN", $"/aliases/{alias.Index}/unit", alias.Item.Unit);
    }

    /// <summary>Within one parent a spelling means one unit; the same spelling may mean another unit elsewhere.</summary>
    public static IEnumerable<CatalogueFinding> NamesMeanOneUnit(CatalogueContent content)
    {
        var first = new Dictionary<(string? Parent, string Bare, string Kinds), (int Index, string Unit)>();
        foreach (var (index, name, unit) in Known(content))
        {
            var key = (unit.ParentId, name.Bare, string.Join(' ', name.Kinds));
            if (first.TryAdd(key, (index, unit.Id)) || first[key].Unit == unit.Id)
                continue;

            yield return new("CATALOGUE_ALIAS_AMBIGUOUS", $"/aliases/{index}/unit",
                $"Cách viết này đã chỉ {first[key].Unit} tại /aliases/{first[key].Index}, nay lại chỉ {unit.Id}. Đề nghị chỉ giữ một.",
                $"This spelling means {first[key].Unit} at /aliases/{first[key].Index} and {unit.Id} here. Keep one.");
        }
    }

    /// <summary>The official name of a neighbour is that neighbour's: Ba Tô is never another spelling of Ba Tơ.</summary>
    public static IEnumerable<CatalogueFinding> NamesAreNoOtherUnits(CatalogueContent content)
    {
        var aliases = Known(content).ToList();
        var parents = aliases.Select(alias => alias.Unit.ParentId).ToHashSet();
        var named = content.Units.Where(unit => parents.Contains(unit.ParentId))
            .ToLookup(unit => (unit.ParentId, UnitName.Parse(unit.FullName).Bare));
        return from alias in aliases
               let other = named[(alias.Unit.ParentId, alias.Name.Bare)]
                   .FirstOrDefault(unit => unit.Id != alias.Unit.Id && alias.Name.FitsKind(unit))
               where other is not null
               select new CatalogueFinding("CATALOGUE_ALIAS_IS_A_NAME", $"/aliases/{alias.Index}/printed",
                   $"Cách viết này là tên chính thức của {other.Id}, không thể chỉ {alias.Unit.Id}. Đề nghị bỏ.",
                   $"This spelling is the official name of {other.Id} and cannot mean {alias.Unit.Id}. Drop it.");
    }

    private static IEnumerable<(int Index, UnitName Name, Unit Unit)> Known(CatalogueContent content)
    {
        var units = CatalogueTexts.UnitsById(content);
        return from alias in content.Aliases.Index()
               let unit = units.GetValueOrDefault(alias.Item.Unit)
               let name = UnitName.Parse(alias.Item.Printed)
               where unit is not null && name.Bare.Length > 0
               select (alias.Index, name, unit);
    }
}
