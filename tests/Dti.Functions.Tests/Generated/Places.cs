using System.Globalization;
using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated;

/// <summary>Real units: those of the reference reports, and the list in force since 01/7/2025.</summary>
internal static class Places
{
    public static IReadOnlyList<Unit> Legacy { get; } =
        [.. Lines(Path.Combine("samples", "reference", "units-legacy.csv")).Select(field => new Unit(
            field["unitId"], field["code"], field["full_name"], Kind(field["kind"]), Level(field["level"]), Empty(field["parent_code"]),
            new DateOnly(2021, 1, 1), new DateOnly(2025, 6, 30)))];

    public static IReadOnlyList<Unit> Since2025 { get; } =
        [.. Lines(Path.Combine("Generated", "units-2025.csv")).Where(field => field["valid_to"].Length == 0).Select(field => new Unit(
            "u" + field["code"], field["code"], field["full_name"], Kind(field["kind"]), Level(field["level"]),
                Empty(field["province_code"]),
            new DateOnly(2025, 7, 1), null))];

    /// <summary>Units directly below one; in the lists a parent is named by its code.</summary>
    public static IReadOnlyList<Unit> Below(Unit parent, IReadOnlyList<Unit> list) =>
        [.. list.Where(unit => unit.ParentId == parent.Code && unit.Level != parent.Level)];

    private static IEnumerable<Dictionary<string, string>> Lines(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, file));
        var heads = lines[0].TrimStart('\uFEFF').Split(',');
        return lines.Skip(1).Select(line => heads.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static string? Empty(string text) => text.Length == 0 ? null : text;

    private static UnitLevel Level(string text) => Enum.Parse<UnitLevel>(text, ignoreCase: true);

    private static UnitKind Kind(string text) => Enum.Parse<UnitKind>(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
