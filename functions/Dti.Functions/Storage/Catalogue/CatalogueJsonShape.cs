using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dti.Domain.Catalogue;

namespace Dti.Functions.Storage.Catalogue;

/// <summary>
/// The second step of reading a catalogue file: has it the members that the entry records have, once each, of the right type?
/// A deserialiser stops at the first mistake; this walk finds all of them, guided by the same metadata, so that what passes
/// here deserialises. Depth is bounded by the records, not by the input.
/// </summary>
internal static class CatalogueJsonShape
{
    /// <summary>Every mistake of shape in the file's order, missing members after those that are there. Found lazily.</summary>
    public static IEnumerable<CatalogueFinding> Check(JsonElement root) => Value(root, CatalogueJsonContext.Default.CatalogueEntry, "");

    private static IEnumerable<CatalogueFinding> Value(JsonElement value, JsonTypeInfo type, string place) => type.Kind switch
    {
        JsonTypeInfoKind.Object when value.ValueKind == JsonValueKind.Object => Members(value, type, place),
        JsonTypeInfoKind.Object => [CatalogueJsonValues.WrongType(place, "một đối tượng { }", "an object { }")],
        JsonTypeInfoKind.Enumerable when value.ValueKind == JsonValueKind.Array => Items(value, TypeOf(type.ElementType!), place),
        JsonTypeInfoKind.Enumerable => [CatalogueJsonValues.WrongType(place, "một danh sách [ ]", "a list [ ]")],
        _ => CatalogueJsonValues.Check(value, type.Type, place) is { } finding ? [finding] : [],
    };

    private static IEnumerable<CatalogueFinding> Items(JsonElement list, JsonTypeInfo type, string place) =>
        list.EnumerateArray().Index().SelectMany(item => Value(item.Item, type, $"{place}/{item.Index}"));

    private static IEnumerable<CatalogueFinding> Members(JsonElement value, JsonTypeInfo type, string place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var at = $"{place}/{Escaped(member.Name)}";
            var known = type.Properties.FirstOrDefault(property => property.Name == member.Name);
            if (known is null)
                yield return Unknown(at, member.Name, type);
            else if (!seen.Add(member.Name))
                yield return Duplicate(at, member.Name);
            else if (member.Value.ValueKind != JsonValueKind.Null || !known.IsSetNullable)
            {
                foreach (var finding in Value(member.Value, TypeOf(known.PropertyType), at))
                    yield return finding;
            }
        }

        foreach (var absent in type.Properties.Where(property => property.IsRequired && !seen.Contains(property.Name)))
            yield return Missing(place, absent.Name);
    }

    private static JsonTypeInfo TypeOf(Type type) => CatalogueJsonContext.Default.GetTypeInfo(type)
        ?? throw new InvalidOperationException($"{type} is not part of the catalogue's JSON context.");

    private static string Escaped(string member) =>
        member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static CatalogueFinding Unknown(string place, string name, JsonTypeInfo type)
    {
        var known = string.Join(", ", type.Properties.Select(property => property.Name));
        return new("CATALOGUE_MEMBER_UNKNOWN", place,
            $"Không có mục \"{name}\" ở đây. Các mục được dùng: {known}. Đề nghị sửa tên hoặc bỏ.",
            $"There is no member \"{name}\" here. Members are: {known}. Correct the name or drop it.");
    }

    private static CatalogueFinding Duplicate(string place, string name) => new("CATALOGUE_MEMBER_DUPLICATE", place,
        $"Mục \"{name}\" được ghi hai lần. Đề nghị chỉ giữ một.", $"The member \"{name}\" is written twice. Keep one.");

    private static CatalogueFinding Missing(string place, string name) => new("CATALOGUE_MEMBER_MISSING", place,
        $"Thiếu mục bắt buộc \"{name}\". Đề nghị bổ sung.", $"The member \"{name}\" is missing. Add it.");
}
