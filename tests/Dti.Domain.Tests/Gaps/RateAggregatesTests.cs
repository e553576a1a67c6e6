using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Services;
using static Dti.Domain.Tests.Gaps.SmallService;

namespace Dti.Domain.Tests.Gaps;

public class RateAggregatesTests
{
    // Ba Tơ (handbook 1.2): communes 471/537, district and communes partial 701/767, all four 826/892.
    [Fact]
    public void Dossiers_are_added_up_over_levels_of_service_over_tiers_and_over_both()
    {
        var sums = Sums(
            Reported(OnlinePartial, UnitLevel.District, 278, 278), Reported(OnlineFull, UnitLevel.District, 77, 77),
            Reported(OnlinePartial, UnitLevel.Commune, 423, 489), Reported(OnlineFull, UnitLevel.Commune, 48, 48));

        Assert.Equal(
            [
                (UnitLevel.District, null, new Rate(355, 355)), (UnitLevel.Commune, null, new Rate(471, 537)),
                (null, ServiceLevel.Partial, new Rate(701, 767)), (null, ServiceLevel.Full, new Rate(125, 125)), (null, null, new Rate(826, 892)),
            ],
            sums.Select(sum => (sum.Level, sum.ServiceLevel, sum.Rate)));
        Assert.Equal([87.71m, 91.40m, 92.60m], new[] { 1, 2, 4 }.Select(at => Math.Round(sums[at].Rate.Percent, 2)));
    }

    // Tháp Mười (handbook 1.4): all online dossiers 27.929/38.092.
    [Fact]
    public void One_indicator_is_added_up_over_its_tiers()
    {
        var sum = Sums(Reported(Online, UnitLevel.District, 3662, 4393), Reported(Online, UnitLevel.Commune, 24267, 33699)).Single();

        Assert.Equal((new Rate(27929, 38092), 73.32m), (sum.Rate, Math.Round(sum.Rate.Percent, 2)));
    }

    [Fact]
    public void What_counts_all_services_is_not_added_to_its_own_parts()
    {
        Assert.Equal(
            [new Rate(3, 20)],
            Sums(Reported(Online, null, 9, 99), Reported(OnlineFull, null, 1, 10), Reported(OnlinePartial, null, 2, 10)).Select(sum => sum.Rate));
    }

    [Fact]
    public void A_part_without_counts_leaves_no_sum()
    {
        Assert.Empty(Sums(Reported(Online, UnitLevel.District, 1, 2), Reported(Online, UnitLevel.Commune, percent: 50)));
    }

    [Fact]
    public void A_row_that_repeats_an_indicator_leaves_no_sum()
    {
        Assert.Empty(Sums(Reported(Online, UnitLevel.District, 1, 2), Reported(Online, UnitLevel.District, 1, 2) with { Key = "online~2" }));
    }

    [Fact]
    public void What_may_be_of_all_tiers_is_not_added_to_one_of_them()
    {
        Assert.Empty(Sums(Reported(Online, null, 27929, 38092), Reported(Online, UnitLevel.Commune, 24267, 33699)));
    }

    [Fact]
    public void What_is_of_no_tier_may_hold_what_is_of_one_and_is_not_added_to_it()
    {
        Assert.Empty(Sums(Reported(Online, null, 90, 100), Reported(Online, UnitLevel.Commune, 30, 60)));
        Assert.Equal([new Rate(5, 20)], Sums(Reported(OnlineFull, null, 1, 10), Reported(OnlinePartial, null, 4, 10)).Select(sum => sum.Rate));
    }

    [Fact]
    public void Rates_of_other_things_are_never_added()
    {
        Assert.Empty(Sums(Reported(Online, UnitLevel.District, 1, 2), Reported(Offered, UnitLevel.District, 1, 2)));
    }

    [Fact]
    public void What_is_reported_twice_is_added_up_once_and_not_at_all_where_it_differs()
    {
        var (district, commune) = (Reported(Online, UnitLevel.District, 1, 2), Reported(Online, UnitLevel.Commune, 3, 4));

        Assert.Equal(new Rate(4, 6), Sums(district, commune, commune with { Key = "online~2" }).Single().Rate);
        Assert.Empty(Sums(district, commune, Reported(Online, UnitLevel.Commune, 1, 4) with { Key = "online~2" }));
        Assert.Empty(Sums(district, district with { Key = "online~2" }));
    }

    private static IReadOnlyList<RateAggregate> Sums(params IndicatorValue[] values) => RateAggregates.Of(Measure(values).Measurements, CatalogueWith());
}
