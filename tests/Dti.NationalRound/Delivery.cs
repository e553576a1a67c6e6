namespace Dti.NationalRound;

/// <summary>The same round in the two ways in which it may come in. Both end with the same boards.</summary>
/// <param name="First">In any order, at once.</param>
/// <param name="Then">After a second at least: what takes the place of something delivered first.</param>
public sealed record Delivery(string Name, IReadOnlyList<Workbook> First, IReadOnlyList<Workbook> Then)
{
    /// <summary>Every commune sends its form.</summary>
    public static Delivery OfForms(Country country) => new(
        "forms",
        [.. country.Communes.Where(commune => commune.Fate != Fate.Missing).Select(commune => Workbook.Form(commune, isFirst: commune.Fate == Fate.Doubled))],
        Corrections(country));

    /// <summary>A table for every province; communes that deliver twice send a form besides, which goes before the table.</summary>
    public static Delivery OfTables(Country country) => new(
        "provincial tables",
        [
            .. from province in country.Provinces
               let communes = country.Communes.Where(commune => commune.Place.Province == province.Code).ToList()
               where communes.Exists(commune => commune.Fate != Fate.Missing)
               select Workbook.Table(province, communes),
        ],
        Corrections(country));

    private static IReadOnlyList<Workbook> Corrections(Country country) =>
        [.. country.Communes.Where(commune => commune.Fate == Fate.Doubled).Select(commune => Workbook.Form(commune))];
}
