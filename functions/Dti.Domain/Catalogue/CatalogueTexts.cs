namespace Dti.Domain.Catalogue;

/// <summary>Steps that several catalogue rules share.</summary>
internal static class CatalogueTexts
{
    /// <summary>A finding for each text that says nothing; a text is given with its place.</summary>
    public static IEnumerable<CatalogueFinding> Blank(params IEnumerable<(string Place, string? Text)> texts) =>
        from text in texts
        where text.Text is not null && string.IsNullOrWhiteSpace(text.Text)
        select new CatalogueFinding("CATALOGUE_TEXT_EMPTY", text.Place,
            "Nội dung bắt buộc đang để trống. Đề nghị ghi đầy đủ.", "A text that must be given is empty. Fill it in.");

    /// <summary>A finding when validity ends before it begins.</summary>
    public static CatalogueFinding? Reversed(string place, string id, DateOnly from, DateOnly? to) =>
        to is not { } last || from <= last ? null : new CatalogueFinding("CATALOGUE_VALIDITY_REVERSED", $"{place}/validTo",
            $"{id}: ngày hết hiệu lực {last:O} trước ngày có hiệu lực {from:O}. Đề nghị kiểm tra lại hai ngày.",
            $"{id}: validTo {last:O} is before validFrom {from:O}. Check both days.");

    /// <summary>Items whose key an earlier item has, with their place and the first one's.</summary>
    public static IEnumerable<(int Index, int First, T Item)> Repeated<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key)
        where TKey : notnull
    {
        var first = new Dictionary<TKey, int>();
        foreach (var (index, item) in items.Index())
        {
            if (!first.TryAdd(key(item), index))
                yield return (index, first[key(item)], item);
        }
    }

    /// <summary>Units by id; of two with one id the first.</summary>
    public static IReadOnlyDictionary<string, Unit> UnitsById(CatalogueContent content) => ById(content.Units, unit => unit.Id);

    /// <summary>Groups by id; of two with one id the first.</summary>
    public static IReadOnlyDictionary<string, Group> GroupsById(CatalogueContent content) => ById(content.Groups, entry => entry.Id);

    /// <summary>Indicators by code; of two with one code the first.</summary>
    public static IReadOnlyDictionary<string, Indicator> IndicatorsByCode(CatalogueContent content) =>
        ById(content.Indicators, indicator => indicator.Code);

    public static CatalogueFinding DuplicateId(string rule, string list, int index, int first, string id) => new(
        rule, $"/{list}/{index}/id",
        $"Mã {id} đã dùng tại /{list}/{first}. Đề nghị đặt mã khác hoặc bỏ dòng trùng.",
        $"The id {id} stands at /{list}/{first} already. Assign another id or drop the duplicate.");

    public static CatalogueFinding UnknownUnit(string rule, string place, string id) => new(
        rule, place,
        $"Đơn vị {id} không có trong danh mục đơn vị (units). Đề nghị ghi đúng mã đơn vị hoặc bổ sung đơn vị.",
        $"The unit {id} is not among the units. Write an existing id or add the unit.");

    private static Dictionary<string, T> ById<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.DistinctBy(id, StringComparer.Ordinal).ToDictionary(id, StringComparer.Ordinal);
}
