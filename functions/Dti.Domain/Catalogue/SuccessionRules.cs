namespace Dti.Domain.Catalogue;

/// <summary>Rules for who follows whom (handbook 5.3, 5.5).</summary>
internal static class SuccessionRules
{
    public static IEnumerable<CatalogueFinding> UnitsAreKnown(CatalogueContent content)
    {
        var units = CatalogueTexts.UnitsById(content);
        return from link in content.Successions.Index()
               from end in new[] { ("predecessor", link.Item.Predecessor), ("successor", link.Item.Successor) }
               where !units.ContainsKey(end.Item2)
               let place = $"/successions/{link.Index}/{end.Item1}"
               select CatalogueTexts.UnknownUnit("CATALOGUE_SUCCESSION_UNIT_UNKNOWN", place, end.Item2);
    }

    public static IEnumerable<CatalogueFinding> LinksAreUnique(CatalogueContent content) =>
        from repeat in CatalogueTexts.Repeated(content.Successions, link => (link.Predecessor, link.Successor))
        select new CatalogueFinding("CATALOGUE_SUCCESSION_DUPLICATE", $"/successions/{repeat.Index}",
            $"{repeat.Item.Successor} kế tục {repeat.Item.Predecessor} đã ghi tại /successions/{repeat.First}. Đề nghị chỉ giữ một dòng.",
            $"That {repeat.Item.Successor} follows {repeat.Item.Predecessor} stands at /successions/{repeat.First} already. Keep one.");

    public static IEnumerable<CatalogueFinding> NoUnitFollowsItself(CatalogueContent content) =>
        from link in content.Successions.Index()
        where link.Item.Predecessor == link.Item.Successor
        select new CatalogueFinding("CATALOGUE_SUCCESSION_ITSELF", $"/successions/{link.Index}/successor",
            $"{link.Item.Successor} không thể kế tục chính mình. Đề nghị ghi đúng đơn vị hoặc bỏ dòng này.",
            $"{link.Item.Successor} cannot follow itself. Write the unit that is meant or drop the line.");

    /// <summary>The predecessor existed until the day before; only one of which a part was taken may go on.</summary>
    public static IEnumerable<CatalogueFinding> DaysFitTheUnits(CatalogueContent content)
    {
        var units = CatalogueTexts.UnitsById(content);
        foreach (var (at, link) in content.Successions.Index())
        {
            if (units.GetValueOrDefault(link.Predecessor) is not { } predecessor
                || units.GetValueOrDefault(link.Successor) is not { } successor || predecessor == successor)
                continue;

            if (!WasThereBefore(predecessor, link.EffectiveOn))
                yield return WrongDay(at, link, $"{predecessor.Id} không tồn tại vào ngày trước đó", $"{predecessor.Id} did not exist the day before");
            else if (link.Relation != SuccessionRelation.Part && predecessor.ExistedOn(link.EffectiveOn))
                yield return WrongDay(at, link, $"{predecessor.Id} vẫn còn vào ngày đó", $"{predecessor.Id} still exists on that day");
            if (!successor.ExistedOn(link.EffectiveOn))
                yield return WrongDay(at, link, $"{successor.Id} không tồn tại vào ngày đó", $"{successor.Id} does not exist on that day");
        }
    }

    /// <summary>What one unit follows as a whole, no other unit follows as well.</summary>
    public static IEnumerable<CatalogueFinding> AWholeIsNotDivided(CatalogueContent content)
    {
        var byPredecessor = content.Successions.Index().ToLookup(link => link.Item.Predecessor, StringComparer.Ordinal);
        return from same in byPredecessor
               where same.DistinctBy(link => link.Item.Successor).Skip(1).Any()
               from link in same
               where link.Item.Relation != SuccessionRelation.Part
               select new CatalogueFinding("CATALOGUE_SUCCESSION_DIVIDED", $"/successions/{link.Index}/relation",
                   $"{same.Key} có nhiều đơn vị kế tục nên mỗi đơn vị chỉ kế tục một phần. Đề nghị ghi part hoặc bỏ bớt dòng.",
                   $"{same.Key} has several successors, so each follows a part of it. Write part or drop lines.");
    }

    /// <summary>Successors of successors never lead back: what is left when links are taken away from both ends lies on a circle, or
    /// between two.</summary>
    public static IEnumerable<CatalogueFinding> NobodyFollowsASuccessor(CatalogueContent content)
    {
        var links = content.Successions.Index().Where(link => link.Item.Predecessor != link.Item.Successor).ToList();
        var left = WithoutBeginnings(links, link => link.Predecessor, link => link.Successor);
        left = WithoutBeginnings(left, link => link.Successor, link => link.Predecessor);
        return left.Select(link => new CatalogueFinding("CATALOGUE_SUCCESSION_CYCLE", $"/successions/{link.Index}",
            $"{link.Item.Successor} kế tục {link.Item.Predecessor} nhưng cũng là đơn vị được kế tục, thành vòng lặp. Đề nghị kiểm tra lại.",
            $"{link.Item.Successor} follows {link.Item.Predecessor} and is followed by it, in a circle. Check the lines."));
    }

    // Takes away every link that begins where none ends, until there is no such link. Every link is looked at once.
    private static List<(int Index, UnitSuccession Item)> WithoutBeginnings(
        List<(int Index, UnitSuccession Item)> links, Func<UnitSuccession, string> from, Func<UnitSuccession, string> to)
    {
        var ending = links.CountBy(link => to(link.Item), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var beginning = links.ToLookup(link => from(link.Item), StringComparer.Ordinal);
        var open = new Queue<string>(beginning.Select(same => same.Key).Where(unit => !ending.ContainsKey(unit)));
        var taken = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var unit))
        {
            taken.Add(unit);
            foreach (var next in beginning[unit].Select(link => to(link.Item)))
            {
                if (--ending[next] == 0)
                    open.Enqueue(next);
            }
        }

        return links.FindAll(link => !taken.Contains(from(link.Item)));
    }

    private static bool WasThereBefore(Unit unit, DateOnly day) => day > DateOnly.MinValue && unit.ExistedOn(day.AddDays(-1));

    private static CatalogueFinding WrongDay(int at, UnitSuccession link, string why, string whyEn) =>
        new("CATALOGUE_SUCCESSION_DAY", $"/successions/{at}/effectiveOn",
            $"Ngày kế tục {link.EffectiveOn:O}: {why}. Đề nghị kiểm tra lại ngày và thời gian hiệu lực của đơn vị.",
            $"Succession on {link.EffectiveOn:O}: {whyEn}. Check the day and the validity of the unit.");
}
