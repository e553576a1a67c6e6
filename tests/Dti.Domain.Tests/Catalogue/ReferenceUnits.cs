using System.Globalization;
using Dti.Domain.Catalogue;

namespace Dti.Domain.Tests.Catalogue;

/// <summary>The real units: those of the reference reports as of 30/6/2025, and all of the country from 01/7/2025.</summary>
internal static class ReferenceUnits
{
    public static readonly DateOnly LegacyDay = new(2024, 3, 31);

    /// <summary>Rows of a file without quotes, header left out.</summary>
    public static IEnumerable<string[]> Rows(params string[] path) =>
        File.ReadLines(Path.Combine([AppContext.BaseDirectory, .. path])).Skip(1).Select(line => line.Split(','));

    public static IReadOnlyList<Unit> Legacy { get; } = ReadLegacy();

    public static IReadOnlyList<Unit> Of2025 { get; } =
    [
        .. from row in Rows("Catalogue", "Data", "units-2025.csv")
           let parent = row[5].Length == 0 ? null : row[5]
           select new Unit(row[0], row[0], row[4], KindOf(row[2]), LevelOf(row[1]), parent, DayOf(row[6]), null),
    ];

    public static ReferenceCatalogue LegacyCatalogue(params IReadOnlyList<UnitAlias> aliases) => new("v", Legacy, [], [], [], aliases, []);

    private static List<Unit> ReadLegacy()
    {
        var rows = Rows("samples", "reference", "units-legacy.csv").ToList();
        var ids = rows.ToDictionary(row => row[0], row => row[6]);
        return
        [
            .. from row in rows
               select new Unit(row[6], row[0], row[3], KindOf(row[2]), LevelOf(row[1]), row[4].Length == 0 ? null : ids[row[4]],
                   new DateOnly(2021, 1, 1), DayOf(row[5])),
        ];
    }

    private static DateOnly DayOf(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static UnitKind KindOf(string word) =>
        word == "special_zone" ? UnitKind.SpecialZone : Enum.Parse<UnitKind>(word, ignoreCase: true);

    private static UnitLevel LevelOf(string word) => Enum.Parse<UnitLevel>(word, ignoreCase: true);
}
