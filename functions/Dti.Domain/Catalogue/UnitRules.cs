namespace Dti.Domain.Catalogue;

/// <summary>Rules for the list of units (handbook 5.3).</summary>
internal static class UnitRules
{
    public static IEnumerable<CatalogueFinding> IdsAreSlugs(CatalogueContent content) =>
        from unit in content.Units.Index()
        where !CatalogueSlug.IsId(unit.Item.Id)
        select CatalogueSlug.NotAnId($"/units/{unit.Index}/id", unit.Item.Id);

    public static IEnumerable<CatalogueFinding> IdsAreUnique(CatalogueContent content) =>
        from repeat in CatalogueTexts.Repeated(content.Units, unit => unit.Id)
        select CatalogueTexts.DuplicateId("CATALOGUE_UNIT_DUPLICATE", "units", repeat.Index, repeat.First, repeat.Item.Id);

    public static IEnumerable<CatalogueFinding> CodesAndNamesAreGiven(CatalogueContent content)
    {
        foreach (var (index, unit) in content.Units.Index())
        {
            foreach (var finding in CatalogueTexts.Blank(($"/units/{index}/fullName", unit.FullName)))
                yield return finding;
            if (unit.Code.Length == 0 || !unit.Code.All(char.IsAsciiDigit))
            {
                yield return new("CATALOGUE_UNIT_CODE_FORM", $"/units/{index}/code",
                    $"{unit.Id}: mã hành chính \"{unit.Code}\" không phải là dãy chữ số. " +
                    "Đề nghị ghi mã trong danh mục nhà nước, giữ các số 0 ở đầu.",
                    $"{unit.Id}: the code \"{unit.Code}\" is not made of digits. Write the state list's code with its leading zeros.");
            }
        }
    }

    /// <summary>Codes are used again for other territory, but on one day a code names one unit.</summary>
    public static IEnumerable<CatalogueFinding> CodesNameOneUnitADay(CatalogueContent content) =>
        from sameCode in content.Units.Index().GroupBy(unit => unit.Item.Code, StringComparer.Ordinal)
        let inTime = sameCode.OrderBy(unit => unit.Item.ValidFrom).ThenBy(unit => unit.Index).ToList()
        from pair in inTime.Zip(inTime.Skip(1))
        let earlier = pair.First.Item
        let later = pair.Second.Item
        where later.ValidFrom == earlier.ValidFrom || later.ValidFrom <= (earlier.ValidTo ?? DateOnly.MaxValue)
        select new CatalogueFinding("CATALOGUE_UNIT_CODE_DUPLICATE", $"/units/{pair.Second.Index}/code",
            $"{later.Id}: mã hành chính {later.Code} đang dùng cho {earlier.Id} vào ngày {later.ValidFrom:O}. " +
            "Đề nghị kiểm tra lại mã và thời gian hiệu lực.",
            $"{later.Id}: the code {later.Code} still names {earlier.Id} on {later.ValidFrom:O}. " +
            "Check the code and the days of validity.");

    public static IEnumerable<CatalogueFinding> ValidityRunsForward(CatalogueContent content) =>
        from unit in content.Units.Index()
        let finding = CatalogueTexts.Reversed($"/units/{unit.Index}", unit.Item.Id, unit.Item.ValidFrom, unit.Item.ValidTo)
        where finding is not null
        select finding;

    public static IEnumerable<CatalogueFinding> ParentsAreKnown(CatalogueContent content)
    {
        var known = CatalogueTexts.UnitsById(content);
        return from unit in content.Units.Index()
               where unit.Item.ParentId is { } parent && !known.ContainsKey(parent)
               let place = $"/units/{unit.Index}/parent"
               select CatalogueTexts.UnknownUnit("CATALOGUE_UNIT_PARENT_UNKNOWN", place, unit.Item.ParentId!);
    }

    /// <summary>Going up from any unit must end: one finding for each circle. Every unit is walked over once.</summary>
    public static IEnumerable<CatalogueFinding> ParentsEndSomewhere(CatalogueContent content)
    {
        var places = content.Units.Index().DistinctBy(unit => unit.Item.Id, StringComparer.Ordinal)
            .ToDictionary(unit => unit.Item.Id, StringComparer.Ordinal);
        var walkedFrom = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (start, unit) in content.Units.Index())
        {
            var (below, id) = (unit.Id, unit.Id);
            while (id is not null && places.TryGetValue(id, out var place) && walkedFrom.TryAdd(id, start))
                (below, id) = (id, place.Item.ParentId);
            if (id is null || !walkedFrom.TryGetValue(id, out var walk) || walk != start)
                continue;

            yield return new("CATALOGUE_UNIT_PARENT_CYCLE", $"/units/{places[below].Index}/parent",
                $"{below}: đơn vị cấp trên {id} lại chính là hoặc trực thuộc {below}. Đề nghị sửa đơn vị cấp trên.",
                $"{below}: its parent {id} is {below} itself or lies below it. Correct the parent.");
        }
    }
}
