namespace Dti.NationalRound;

/// <summary>A province or commune of the state list.</summary>
/// <param name="Province">Code of the province a commune lies in; empty for a province.</param>
public sealed record PlaceName(string Code, string Level, string Kind, string FullName, string Province)
{
    /// <summary>The id that the catalogue assigns.</summary>
    public string Id => Level == "province" ? $"tinh-{Code}" : $"tinh-{Province}.{Code}";

    /// <summary>As the list of units in force since 01/7/2025 writes them, provinces first.</summary>
    public static IReadOnlyList<PlaceName> All { get; } =
    [
        .. from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "units", "units-2025.csv")).Skip(1)
           let parts = line.Split(',')
           select new PlaceName(parts[0], parts[1], parts[2], parts[4], parts[5]),
    ];
}
