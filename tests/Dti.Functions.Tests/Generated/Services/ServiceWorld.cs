using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Functions.Tests.Generated.Services;

/// <summary>What an office and the system agree on before a services workbook is typed.</summary>
/// <param name="Known">Those of the pool that the catalogue has.</param>
internal sealed record ServiceWorld(
    ReferenceCatalogue Catalogue, Unit Submitter, IReadOnlyList<Unit> Members, Period Period, IReadOnlyList<PooledIndicator> Known)
{
    public static ServiceWorld Make(Lot lot)
    {
        var districts = Places.Legacy.Where(unit => unit.Level == UnitLevel.District && Places.Below(unit, Places.Legacy).Count >= 4).ToList();
        var district = lot.Pick(districts);
        var below = Places.Below(district, Places.Legacy);
        var members = lot.Shuffled(below.Where(unit => Names.IsAlone(unit, [district, .. below]))).Take(12)
            .Select(unit => unit with { ParentId = district.Id }).ToList();
        var submitter = district with { ParentId = null };
        var known = IndicatorPool.All.Where(_ => lot.Below(10) < 7).ToList();
        var year = lot.Between(2021, 2024);
        var period = Period.TryParse(lot.Pick($"{year}", $"{year}-Q1", $"{year}-Q3", $"{year}-H1"), out var parsed) ? parsed : throw new InvalidOperationException();
        var catalogue = new ReferenceCatalogue("generated", new CatalogueContent([submitter, .. members], [], [], [], [], [])
        {
            Indicators = [.. known.Select(one => one.InCatalogue)],
        });
        return new ServiceWorld(catalogue, submitter, members, period, known);
    }
}
