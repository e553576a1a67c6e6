using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dti.NationalRound;

/// <summary>The round: which communes take part, and the catalogue that says so.</summary>
public sealed class Country
{
    public const string Period = "2026-Q3";

    /// <summary>The unit that collects, above all provinces. Invented: the state list has none.</summary>
    public const string Owner = "viet-nam";

    public const string Group = "viet-nam.communes";

    private const string Rubric = "viet-nam-2026";
    private const string FirstDay = "2025-07-01";

    /// <param name="communes">How many take part: the first of the list.</param>
    public Country(int communes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(communes, 1);
        Communes = [.. PlaceName.All.Where(place => place.Level == "commune").Take(communes).Select((place, at) => new Commune(place, at))];
        Provinces = [.. PlaceName.All.Where(place => place.Level == "province")];
    }

    public IReadOnlyList<PlaceName> Provinces { get; }

    public IReadOnlyList<Commune> Communes { get; }

    /// <summary>The catalogue file.</summary>
    public byte[] Catalogue() => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["units"] = new JsonArray([
            Unit(Owner, "00", "Việt Nam", "province", "province", null),
            .. Provinces.Select(place => Unit(place.Id, place.Code, place.FullName, place.Kind, place.Level, Owner)),
            .. Communes.Select(commune => Unit(
                commune.Id, commune.Place.Code, commune.Place.FullName, KindOf(commune.Place.Kind), "commune", $"tinh-{commune.Place.Province}")),
        ]),
        ["rubrics"] = new JsonArray(RubricEntry()),
        ["groups"] = new JsonArray(new JsonObject
        {
            ["id"] = Group, ["name"] = "Các xã, phường, đặc khu", ["owner"] = Owner, ["rubric"] = Rubric,
            ["members"] = new JsonArray([.. Communes.Select(commune => JsonValue.Create(commune.Id))]), ["validFrom"] = FirstDay,
        }),
        ["rounds"] = new JsonArray(new JsonObject { ["period"] = Period, ["kind"] = "scores", ["group"] = Group, ["dueDay"] = "2026-10-15" }),
        ["aliases"] = new JsonArray(),
        ["documentProfiles"] = new JsonArray(),
    }.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));

    private static JsonObject Unit(string id, string code, string name, string kind, string level, string? parent) => new()
    {
        ["id"] = id, ["code"] = code, ["fullName"] = name, ["kind"] = kind, ["level"] = level, ["parent"] = parent, ["validFrom"] = FirstDay,
    };

    private static JsonObject RubricEntry() => new()
    {
        ["id"] = Rubric,
        ["name"] = "Bộ chỉ số chuyển đổi số cấp xã",
        ["indices"] = new JsonArray([.. MainIndex.All.Select(index => new JsonObject
        {
            ["code"] = index.Code, ["name"] = index.Name, ["group"] = index.Group, ["maxPoints"] = index.MaxPoints,
        })]),
        ["pillars"] = new JsonArray([.. ExpectedBoard.Pillars.Select(pillar => new JsonObject
        {
            ["code"] = pillar.Code, ["name"] = pillar.Name, ["activityIndex"] = pillar.ActivityIndex,
        })]),
        ["classLimits"] = new JsonArray(Limit("good", 800), Limit("fair", 650), Limit("average", 500), Limit("weak", 0)),
    };

    private static JsonObject Limit(string scoreClass, int points) => new() { ["class"] = scoreClass, ["fromPoints"] = points };

    private static string KindOf(string word) => word == "special_zone" ? "specialZone" : word;
}
