using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Services;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Gaps.SmallService;

namespace Dti.Domain.Tests.Gaps;

public class PaceTests
{
    [Fact]
    public void If_as_many_dossiers_come_as_before_so_many_of_them_must_be_online()
    {
        // 100 in three months, 300 to come: 320 of 400 are needed, 50 are there.
        var pace = PaceOf(Reported(Online, null, 50, 100), Online, "2024-Q1")!;

        Assert.Equal((9, 30m / 9, null), (pace.MonthsLeft, pace.PointsAMonth, pace.ThingsAMonth));
        Assert.Equal((300m, 270m, 90m), (pace.Coming!.Expected, pace.Coming.Needed, pace.Coming.PercentNeeded));
    }

    [Fact]
    public void More_than_all_of_them_says_that_the_target_is_out_of_reach()
    {
        // 1,100 in eleven months, 100 to come: 960 are needed.
        Assert.Equal(960m, PaceOf(Reported(Online, null, 0, 1100), Online, "2024-M11")!.Coming!.PercentNeeded);
    }

    [Fact]
    public void Of_an_amount_things_are_missing_and_no_percentage_points()
    {
        var teams = Offered with { Code = "teams", Measure = IndicatorMeasure.Count, Denominator = null };
        var amount = Reported(teams, null) with { Amount = 41, Target = new StatedTarget("47", null, 47, IsPercent: false) };

        var pace = PaceOf(amount, teams, "2024-H1")!;

        Assert.Equal((null, 1m), (pace.PointsAMonth, pace.ThingsAMonth));
    }

    [Fact]
    public void A_target_of_all_dossiers_is_out_of_reach_after_the_first_that_was_not_online_however_many_come()
    {
        // 100 in eight months, 50 to come; 101 in eight months, 50.5 to come.
        Assert.Equal([102m, 5200m / 50.5m], new[] { 100, 101 }.Select(dossiers =>
            PaceOf(Reported(Online, null, dossiers - 1, dossiers) with { Target = new StatedTarget("100%", null, 100, IsPercent: true) }, Online, "2024-M08")!
                .Coming!.PercentNeeded));
    }

    [Fact]
    public void Of_a_state_so_many_things_a_month_are_missing()
    {
        var pace = PaceOf(Reported(Offered, null, 101, 274), Offered, "2024-H1")!;

        Assert.Equal((6, 119m / 6), (pace.MonthsLeft, pace.ThingsAMonth));
        Assert.Null(pace.Coming);
    }

    [Fact]
    public void A_quarter_is_added_to_the_quarters_before_it_and_to_nothing_else()
    {
        var first = YearToDates.With(Measure([Reported(Online, null, 50, 100)]), Period("2024-Q1"), TheCatalogue, before: null);
        var second = Measure([Reported(Online, null, 10, 60)], period: "2024-Q2");

        Assert.Equal(new YearToDate(new Rate(60, 160), 6), YearToDateOf(second, (Period("2024-Q1"), first)));
        Assert.Null(YearToDateOf(second, before: null));
        Assert.Null(YearToDateOf(second, (Period("2023-Q4"), first)));
    }

    [Fact]
    public void There_is_none_for_a_target_that_is_met_and_none_when_the_year_is_over()
    {
        Assert.Null(PaceOf(Reported(Online, null, 80, 100), Online, "2024-Q1"));
        Assert.Null(PaceOf(Reported(Online, null, 50, 100), Online, "2024"));
    }

    private static ReferenceCatalogue TheCatalogue => CatalogueWith(Target(Online, 80), Target(Offered, 80));

    private static Pace? PaceOf(IndicatorValue value, Indicator indicator, string period)
    {
        var unit = YearToDates.With(Measure([value], catalogue: TheCatalogue, period: period), Period(period), TheCatalogue, before: null);
        return Pace.Of(unit.Measurements.Single(), indicator, Period(period));
    }

    private static YearToDate? YearToDateOf(UnitMeasurements unit, (Dti.Domain.Periods.Period, UnitMeasurements)? before) =>
        YearToDates.With(unit, Period("2024-Q2"), TheCatalogue, before).Measurements.Single().YearToDate;
}
