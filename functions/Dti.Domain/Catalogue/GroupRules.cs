namespace Dti.Domain.Catalogue;

/// <summary>Rules for groups: units that are ranked together.</summary>
internal static class GroupRules
{
    public static IEnumerable<CatalogueFinding> IdsAreSlugs(CatalogueContent content) =>
        from entry in content.Groups.Index()
        where !CatalogueSlug.IsId(entry.Item.Id)
        select CatalogueSlug.NotAnId($"/groups/{entry.Index}/id", entry.Item.Id);

    public static IEnumerable<CatalogueFinding> IdsAreUnique(CatalogueContent content) =>
        from repeat in CatalogueTexts.Repeated(content.Groups, entry => entry.Id)
        select CatalogueTexts.DuplicateId("CATALOGUE_GROUP_DUPLICATE", "groups", repeat.Index, repeat.First, repeat.Item.Id);

    public static IEnumerable<CatalogueFinding> NamesAreGiven(CatalogueContent content) =>
        CatalogueTexts.Blank(content.Groups.Index().Select(group => ($"/groups/{group.Index}/name", (string?)group.Item.Name)));

    public static IEnumerable<CatalogueFinding> ValidityRunsForward(CatalogueContent content) =>
        from entry in content.Groups.Index()
        let finding = CatalogueTexts.Reversed($"/groups/{entry.Index}", entry.Item.Id, entry.Item.ValidFrom, entry.Item.ValidTo)
        where finding is not null
        select finding;

    public static IEnumerable<CatalogueFinding> OwnersAndRubricsAreKnown(CatalogueContent content)
    {
        var units = CatalogueTexts.UnitsById(content);
        var rubrics = content.Rubrics.Select(rubric => rubric.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (at, group) in content.Groups.Index())
        {
            if (!units.ContainsKey(group.Owner))
                yield return CatalogueTexts.UnknownUnit("CATALOGUE_GROUP_OWNER_UNKNOWN", $"/groups/{at}/owner", group.Owner);
            if (group.Rubric is { } rubric && !rubrics.Contains(rubric))
            {
                yield return new("CATALOGUE_GROUP_RUBRIC_UNKNOWN", $"/groups/{at}/rubric",
                    $"{group.Id}: bộ chỉ số {group.Rubric} không có trong danh mục (rubrics). Đề nghị ghi đúng mã hoặc bổ sung bộ chỉ số.",
                    $"{group.Id}: the rubric {group.Rubric} is not among the rubrics. Write an existing id or add the rubric.");
            }
        }
    }

    public static IEnumerable<CatalogueFinding> ServiceIndicesAreKnown(CatalogueContent content)
    {
        var indices = content.ServiceIndices.Select(index => index.Id).ToHashSet(StringComparer.Ordinal);
        return from entry in content.Groups.Index()
               where entry.Item.ServiceIndex is { } named && !indices.Contains(named)
               select new CatalogueFinding("CATALOGUE_GROUP_SERVICE_INDEX_UNKNOWN", $"/groups/{entry.Index}/serviceIndex",
                   $"{entry.Item.Id}: bộ chỉ số phục vụ {entry.Item.ServiceIndex} không có trong danh mục (serviceIndices). "
                   + "Đề nghị ghi đúng mã hoặc bổ sung.",
                   $"{entry.Item.Id}: the service index {entry.Item.ServiceIndex} is not among the serviceIndices. "
                   + "Write an existing id or add it.");
    }

    public static IEnumerable<CatalogueFinding> MembersAreKnownOnce(CatalogueContent content)
    {
        var units = CatalogueTexts.UnitsById(content);
        foreach (var (at, group) in content.Groups.Index())
        {
            if (group.Members.Count == 0)
            {
                yield return new("CATALOGUE_GROUP_EMPTY", $"/groups/{at}/members",
                    $"{group.Id}: nhóm chưa có đơn vị nào. Đề nghị bổ sung.",
                    $"{group.Id}: the group has no member. Add its members.");
            }

            foreach (var (index, member) in group.Members.Index().Where(member => !units.ContainsKey(member.Item)))
                yield return CatalogueTexts.UnknownUnit("CATALOGUE_GROUP_MEMBER_UNKNOWN", $"/groups/{at}/members/{index}", member);

            foreach (var (index, first, member) in CatalogueTexts.Repeated(group.Members, member => member))
            {
                yield return new("CATALOGUE_GROUP_MEMBER_DUPLICATE", $"/groups/{at}/members/{index}",
                    $"{group.Id}: đơn vị {member} đã có ở vị trí thứ {first + 1}. Đề nghị bỏ dòng trùng.",
                    $"{group.Id}: the unit {member} is member number {first + 1} already. Drop the duplicate.");
            }
        }
    }

    /// <summary>Units are only ranked against units of their own level; the first member that is known sets it.</summary>
    public static IEnumerable<CatalogueFinding> MembersAreOfOneLevel(CatalogueContent content)
    {
        var units = CatalogueTexts.UnitsById(content);
        return from entry in content.Groups.Index()
               let levels = entry.Item.Members.Index().Where(member => units.ContainsKey(member.Item))
                   .Select(member => (member.Index, Id: member.Item, units[member.Item].Level)).ToList()
               from member in levels
               where member.Level != levels[0].Level
               select new CatalogueFinding("CATALOGUE_GROUP_LEVELS_MIXED", $"/groups/{entry.Index}/members/{member.Index}",
                   $"{entry.Item.Id}: {member.Id} khác cấp với {levels[0].Id}. Chỉ xếp hạng các đơn vị cùng cấp; đề nghị tách nhóm.",
                   $"{entry.Item.Id}: {member.Id} is of another level than {levels[0].Id}. Only units of one level are ranked together; " +
                   "split the group.");
    }
}
