using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Functions.Tests.Generated.Services.Figures;

/// <summary>A district that collects figures of its communes, and the targets they have.</summary>
internal sealed record FigureWorld(
    ReferenceCatalogue Catalogue, Unit Owner, IReadOnlyList<Unit> Members, Round Round, IReadOnlyList<PooledIndicator> Known,
    IReadOnlyList<IndicatorTarget> Targets)
{
    private static readonly DateOnly From = new(2021, 1, 1);

    public static FigureWorld Make(Lot lot)
    {
        var world = ServiceWorld.Make(lot);
        var members = world.Members.Take(lot.Between(2, 4)).ToList();
        var indicators = world.Known.Select(one => InCatalogue(one, lot.Pick(Enum.GetValues<Comparison>()))).ToList();
        List<IndicatorTarget> targets = [.. world.Known.SelectMany(one => TargetsOf(lot, one, world.Submitter, members, world.Period))];
        var group = new Group("g", "Các xã", world.Submitter.Id, null, [.. members.Select(unit => unit.Id)], From, null);
        var catalogue = new ReferenceCatalogue("generated", new CatalogueContent([world.Submitter, .. members], [], [group], [], [], [])
        {
            Indicators = indicators, Targets = targets,
        });
        var round = new Round(world.Period, SubmissionKind.Services, group.Id, group.Members, Round.DefaultDueDay(world.Period));
        return new FigureWorld(catalogue, world.Submitter, members, round, world.Known, targets);
    }

    /// <summary>Whether the numbers of an indicator are the sums of counted dossiers.</summary>
    public static bool IsOfDossiers(PooledIndicator indicator) => indicator.Code.StartsWith("online", StringComparison.Ordinal);

    private static Indicator InCatalogue(PooledIndicator one, Comparison comparison)
    {
        var indicator = one.InCatalogue with { Comparison = comparison };
        return IsOfDossiers(one)
            ? indicator with
            {
                Numerator = new("trực tuyến", null, DossierCount.Online), Denominator = new("tất cả", null, DossierCount.Total),
            }
            : indicator;
    }

    // For all, for a tier, for a unit, for the period: never two for the same.
    private static List<IndicatorTarget> TargetsOf(Lot lot, PooledIndicator one, Unit owner, List<Unit> members, Period period) =>
        Enumerable.Range(0, lot.Pick(0, 1, 1, 2, 3)).Select(_ => new IndicatorTarget(
            one.Code, lot.Pick(Enum.GetValues<Comparison>()), one.IsRate ? lot.Between(20, 1_000) / 10m : lot.Between(1, 90), "Kế hoạch",
            From, null, Certainty.Read)
        {
            Level = lot.Pick<UnitLevel?>(null, null, UnitLevel.District, UnitLevel.Commune),
            Unit = lot.Pick(null, null, owner.Id, lot.Pick(members).Id),
            Period = lot.Below(4) == 0 ? period.ToString() : null,
        }).DistinctBy(target => (target.Level, target.Unit, target.Period)).ToList();
}
