using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Services;

public class TargetsTests
{
    private static readonly Indicator Results = new(
        "results", "Số hóa kết quả", IndicatorMeasure.Rate, new("kết quả đã số hóa", null, null), new("kết quả", null, null),
        Comparison.AtLeast, Certainty.Read);

    private static readonly IndicatorTarget ForAll = new("results", Comparison.AtLeast, 50, "Kế hoạch chung", From, null, Certainty.Read);

    [Fact]
    public void What_the_row_prints_holds_before_the_catalogue()
    {
        var target = For(new StatedTarget("trên 90%", Comparison.Above, 90, IsPercent: true), ForAll);

        Assert.Equal(new ApplicableTarget(Comparison.Above, 90, true, "trên 90%", null), target);
    }

    [Fact]
    public void A_printed_target_is_compared_as_the_indicator_says_where_the_row_does_not()
    {
        var atMost = Results with { Comparison = Comparison.AtMost };

        Assert.Equal(Comparison.AtMost, Held(atMost, Stated("5%", 5)).Comparison);
        Assert.Equal(Comparison.AtLeast, Held(null, Stated("5%", 5)).Comparison);
    }

    [Fact]
    public void A_printed_target_that_cannot_be_read_leaves_the_catalogues()
    {
        Assert.Equal(new ApplicableTarget(Comparison.AtLeast, 50, true, null, "Kế hoạch chung"), For(Stated("khoảng 90%", null), ForAll));
        Assert.Null(For(Stated("khoảng 90%", null)));
    }

    [Fact]
    public void A_bare_number_beside_a_percentage_is_one_where_it_can_be_nothing_else()
    {
        Assert.Equal(80, For(Bare(80))!.Value);
        Assert.Null(For(Bare(0.8m)));
        Assert.Null(For(Bare(120)));
        Assert.Null(Targets.For(With(), Period("2023-Q1"), null, Commune, null, Bare(41), isPercent: true));
        Assert.Equal(41, Targets.For(With(), Period("2023-Q1"), null, Commune, null, Bare(41), isPercent: true, isBarePercent: true)!.Value);
        Assert.Null(Targets.For(With(), Period("2023-Q1"), null, Commune, null, Stated("80%", 80), isPercent: false));
    }

    [Fact]
    public void The_most_specific_target_of_the_catalogue_holds()
    {
        IndicatorTarget[] all =
        [
            ForAll,
            ForAll with { Value = 51, Level = UnitLevel.Commune },
            ForAll with { Value = 52, Group = "p.d.communes" },
            ForAll with { Value = 53, Unit = "p" },
            ForAll with { Value = 54, Unit = "p.d" },
            ForAll with { Value = 55, Unit = "p.d.an" },
            ForAll with { Value = 56, Unit = "p.d.an", Period = "2023-Q1" },
        ];

        for (var most = 1; most <= all.Length; most++)
        {
            Assert.Equal(49 + most, For(null, [.. all.Take(most)])!.Value);
            Assert.Equal(49 + most, For(null, [.. all.Take(most).Reverse()])!.Value);
        }
    }

    [Fact]
    public void A_target_for_another_unit_group_level_or_period_does_not_hold()
    {
        Assert.Null(For(null,
            ForAll with { Level = UnitLevel.District }, ForAll with { Group = "p.d.towns" }, ForAll with { Unit = "p.d.binh" },
            ForAll with { Period = "2023-Q2" }, ForAll with { Indicator = "other" }));
    }

    [Fact]
    public void A_target_holds_where_it_is_valid_on_the_periods_last_day()
    {
        Assert.NotNull(For(null, ForAll with { ValidFrom = new DateOnly(2023, 3, 31) }));
        Assert.Null(For(null, ForAll with { ValidFrom = new DateOnly(2023, 4, 1) }));
        Assert.NotNull(For(null, ForAll with { ValidTo = new DateOnly(2023, 3, 31) }));
        Assert.Null(For(null, ForAll with { ValidTo = new DateOnly(2023, 3, 30) }));
    }

    [Fact]
    public void The_newer_of_two_targets_that_are_alike_holds_in_any_order()
    {
        var newer = ForAll with { Value = 60, ValidFrom = From.AddDays(1) };

        Assert.Equal(60, For(null, ForAll, newer)!.Value);
        Assert.Equal(60, For(null, newer, ForAll)!.Value);
    }

    [Fact]
    public void The_tier_that_was_measured_decides_and_not_the_one_that_reports()
    {
        var catalogue = With(ForAll with { Value = 80, Level = UnitLevel.District }, ForAll with { Value = 75, Level = UnitLevel.Commune });

        Assert.Equal(75, Targets.For(catalogue, Period("2023-Q1"), Results, District, UnitLevel.Commune, null, isPercent: true)!.Value);
        Assert.Equal(80, Targets.For(catalogue, Period("2023-Q1"), Results, District, null, null, isPercent: true)!.Value);
        var ofCommunes = Results with { Level = UnitLevel.Commune };
        Assert.Equal(75, Targets.For(catalogue, Period("2023-Q1"), ofCommunes, District, null, null, isPercent: true)!.Value);
    }

    private static Unit Commune => Content.Units.Single(unit => unit.Id == "p.d.an");

    private static Unit District => Content.Units.Single(unit => unit.Id == "p.d");

    private static StatedTarget Bare(decimal value) => new($"{value}", null, value, IsPercent: false);

    private static StatedTarget Stated(string shown, decimal? value) => new(shown, null, value, IsPercent: true);

    private static ApplicableTarget Held(Indicator? indicator, StatedTarget stated) =>
        Targets.For(With(), Period("2023-Q1"), indicator, Commune, null, stated, isPercent: true)!;

    private static ApplicableTarget? For(StatedTarget? stated, params IndicatorTarget[] targets) =>
        Targets.For(With(targets), Period("2023-Q1"), Results, Commune, null, stated, isPercent: true);

    private static ReferenceCatalogue With(params IndicatorTarget[] targets) =>
        new("v", Content with { Indicators = [Results], Targets = targets });
}
