using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Services;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Gaps.SmallService;

namespace Dti.Domain.Tests.Gaps;

public class UnitMeasurementsTests
{
    // Chợ Đồn's three missed rates (handbook 1.1).
    [Theory]
    [InlineData("75.6", 1, "80", "-4.4")]
    [InlineData("31.5", 1, "90", "-58.5")]
    [InlineData("12.8", 1, "80", "-67.2")]
    public void A_printed_percentage_misses_its_target_for_certain(string printed, int decimals, string target, string gap)
    {
        var value = Reported(Offered, UnitLevel.District, percent: Number(printed), decimals: decimals) with
        {
            Target = new StatedTarget(target + "%", null, Number(target), IsPercent: true), LegalBasis = "Kế hoạch",
        };

        var measured = Measure([value]).Measurements.Single();

        Assert.Equal((TargetVerdict.NotMet, Number(gap), null), (measured.Standing!.Verdict, measured.Standing.Gap, measured.Standing.Missing));
        Assert.Equal(("Kế hoạch", target + "%"), (measured.Standing.Target.LegalBasis, measured.Standing.Target.Shown));
    }

    [Fact]
    public void A_printed_percentage_that_may_lie_on_either_side_has_a_distance_and_no_verdict()
    {
        var catalogue = CatalogueWith(Target(Offered, 80));

        var measured = Measure([Reported(Offered, UnitLevel.District, percent: 80.0m, decimals: 1)], catalogue: catalogue).Measurements.Single();

        Assert.Equal((null, 0m), (measured.Standing!.Verdict, measured.Standing.Gap));
        Assert.Equal(Plan, measured.Standing.Target.LegalBasis);
    }

    [Theory]
    [InlineData(80, Plan)]
    [InlineData(90, null)]
    public void A_printed_target_has_the_catalogues_basis_where_it_is_the_catalogues_target(int printed, string? basis)
    {
        var value = Reported(Offered, UnitLevel.District, 1, 2) with { Target = new StatedTarget($"{printed}%", null, printed, IsPercent: true) };

        Assert.Equal(basis, Measure([value], catalogue: CatalogueWith(Target(Offered, 80))).Measurements.Single().Standing!.Target.LegalBasis);
    }

    [Fact]
    public void A_vague_figure_has_neither()
    {
        var value = Reported(Offered, UnitLevel.District, percent: 96, decimals: 0) with { IsVague = true };

        var standing = Measure([value], catalogue: CatalogueWith(Target(Offered, 80))).Measurements.Single().Standing!;

        Assert.Equal((null, null), (standing.Verdict, standing.Gap));
    }

    [Fact]
    public void Counts_decide_by_the_exact_ratio_whatever_is_printed()
    {
        var value = Reported(OnlinePartial, UnitLevel.Commune, 423, 489, percent: 90, decimals: 0);

        var measured = Measure([value], catalogue: CatalogueWith(Target(OnlinePartial, 90))).Measurements.Single();

        Assert.Equal((TargetVerdict.NotMet, 18m), (measured.Standing!.Verdict, measured.Standing.Missing));
        Assert.Equal(42300m / 489, measured.Percent);
    }

    [Fact]
    public void Counts_of_procedures_are_added_up_where_the_indicator_is_not_reported()
    {
        ProcedureCount[] counts = [Procedure("A", 10, 4, ServiceLevel.Full), Procedure("B", 30, 9, ServiceLevel.Partial), Procedure("C", 5, null, ServiceLevel.Full)];

        var measured = Measure([Reported(OnlinePartial, null, 1, 2)], counts).Measurements;

        Assert.Equal(
            [("online-partial", new Rate(1, 2), OriginKind.Reported, 1, 1), ("online", new Rate(13, 40), OriginKind.Procedures, 2, 3), ("online-full", new Rate(4, 10), OriginKind.Procedures, 1, 2)],
            measured.Select(one => (one.Key, one.Rate!.Value, one.Origin.Kind, one.Origin.Used, one.Origin.Known)));
    }

    [Fact]
    public void A_list_of_some_procedures_says_nothing_about_the_unit()
    {
        Assert.Empty(Measure([], [Procedure("A", 1009, 16, isSelection: true)]).Measurements);
    }

    [Fact]
    public void A_level_of_service_is_added_up_only_where_every_procedure_has_one()
    {
        var measured = Measure([], [Procedure("A", 10, 4, ServiceLevel.Full), Procedure("B", 30, 9)]).Measurements;

        Assert.Equal(["online"], measured.Select(one => one.Key));
    }

    [Fact]
    public void A_row_for_all_procedures_counts_where_they_are_not_listed()
    {
        Assert.Equal(new Rate(20, 100), Measure([], [Procedure("", 100, 20)]).Measurements[0].Rate);
        Assert.Equal(new Rate(4, 10), Measure([], [Procedure("", 100, 20), Procedure("A", 10, 4)]).Measurements[0].Rate);
    }

    [Fact]
    public void Splitting_a_units_counts_over_rows_and_their_order_change_nothing()
    {
        ProcedureCount[] whole = [Procedure("A", 100, 40), Procedure("B", 50, 45)];
        ProcedureCount[] split = [Procedure("B", 20, 20), Procedure("A", 60, 0), Procedure("B", 30, 25), Procedure("A", 40, 40)];

        Assert.Equal(Measure([], whole).Measurements.Select(one => (one.Key, one.Rate)), Measure([], split).Measurements.Select(one => (one.Key, one.Rate)));
    }

    [Fact]
    public void What_the_units_below_report_is_added_up_and_says_how_many_did()
    {
        var catalogue = CatalogueWith(Target(Online, 80, UnitLevel.Commune));
        UnitMeasurements[] below =
        [
            Measure([Reported(Online, null, 90, 100)], catalogue: catalogue, unit: "p.d.an"),
            Measure([Reported(Online, UnitLevel.Commune, 30, 60), Reported(Offered, null, percent: 5)], catalogue: catalogue, unit: "p.d.binh"),
        ];

        var sum = new UnitMeasurements("p.d", []).WithSumsOf([.. below, new("p.d.x", [])], UnitLevel.Commune, Period("2024-Q1"), catalogue).Measurements.Single();

        Assert.Equal(
            ("online", UnitLevel.Commune, new Rate(120, 160), new MeasurementOrigin(OriginKind.Units, 2, 3)), (sum.Key, sum.Level, sum.Rate, sum.Origin));
        Assert.Equal((TargetVerdict.NotMet, -5m, 8m), (sum.Standing!.Verdict, sum.Standing.Gap, sum.Standing.Missing));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_unit_that_reports_its_own_tier_and_none_is_added_once_whichever_stands_first(bool ownFirst)
    {
        IndicatorValue[] values = [Reported(Online, null, 90, 100), Reported(Online, UnitLevel.Commune, 30, 60)];
        var below = Measure(ownFirst ? [values[1], values[0]] : values, unit: "p.d.an");

        var sum = new UnitMeasurements("p.d", []).WithSumsOf([below], UnitLevel.Commune, Period("2024-Q1"), CatalogueWith()).Measurements.Single();

        Assert.Equal((new Rate(30, 60), new MeasurementOrigin(OriginKind.Units, 1, 1)), (sum.Rate, sum.Origin));
    }

    [Fact]
    public void A_target_that_all_units_print_is_the_sums_however_they_word_it()
    {
        var catalogue = CatalogueWith(Target(Offered, 80) with { Unit = "p.d.an" }, Target(Offered, 70, UnitLevel.District));
        UnitMeasurements[] below =
        [
            Measure([Printing("80% trở lên", Comparison.AtLeast)], catalogue: catalogue, unit: "p.d.an"),
            Measure([Printing("80%", null)], catalogue: catalogue, unit: "p.d.binh"),
        ];

        var sum = new UnitMeasurements("p.d", []).WithSumsOf(below, UnitLevel.Commune, Period("2024-Q1"), catalogue).Measurements.Single();

        Assert.Equal((80m, null), (sum.Standing!.Target.Value, sum.Standing.Target.LegalBasis));

        IndicatorValue Printing(string shown, Comparison? comparison) =>
            Reported(Offered, null, 1, 2) with { Target = new StatedTarget(shown, comparison, 80, IsPercent: true) };
    }

    [Fact]
    public void What_a_unit_reports_itself_stays_and_is_not_added_up_beside_it()
    {
        var own = Measure([Reported(Online, UnitLevel.Commune, 1, 2), Reported(Online, UnitLevel.District, 3, 4)]);

        var all = own.WithSumsOf([Measure([Reported(Online, null, 9, 10)], unit: "p.d.an")], UnitLevel.Commune, Period("2024-Q1"), CatalogueWith());

        Assert.Equal(own.Measurements, all.Measurements);
    }

    [Fact]
    public void Of_a_unit_that_reports_one_rate_with_and_without_its_tier_the_one_with_it_is_added_up()
    {
        var twice = Measure([Reported(Online, null, 1, 2), Reported(Online, UnitLevel.Commune, 30, 60)], unit: "p.d.an");

        var sum = new UnitMeasurements("p.d", [])
            .WithSumsOf([twice, new("p.d.binh", [])], UnitLevel.Commune, Period("2024-Q1"), CatalogueWith()).Measurements.Single();

        Assert.Equal((new Rate(30, 60), new MeasurementOrigin(OriginKind.Units, 1, 2)), (sum.Rate, sum.Origin));
    }

    [Fact]
    public void A_row_that_repeats_an_indicator_is_not_added_up()
    {
        var twice = Measure([Reported(Online, null, 1, 2), Reported(Online, null, 30, 60) with { Key = "online~2" }], unit: "p.d.an");

        var sums = new UnitMeasurements("p.d", []).WithSumsOf([twice], UnitLevel.Commune, Period("2024-Q1"), CatalogueWith()).Measurements;

        Assert.Equal([new Rate(1, 2)], sums.Select(sum => sum.Rate));
    }

    [Theory]
    [InlineData(12, 10)]
    [InlineData(0, 0)]
    public void A_percentage_beside_counts_that_give_no_share_is_not_judged(int numerator, int denominator)
    {
        var value = Reported(Online, null, numerator, denominator, percent: 95, decimals: 0);

        var standing = Measure([value], catalogue: CatalogueWith(Target(Online, 80))).Measurements.Single().Standing!;

        Assert.Equal((null, null), (standing.Verdict, standing.Gap));
    }

    [Fact]
    public void A_procedure_with_a_channel_above_its_total_is_known_and_not_used()
    {
        ProcedureCount[] counts = [Procedure("A", 10, 4), Procedure("B", 10, 11), Procedure("C", 10, 5) with { InPerson = 12 }];

        var measured = Measure([], counts).Measurements.Single();

        Assert.Equal((new Rate(4, 10), 1, 3), (measured.Rate!.Value, measured.Origin.Used, measured.Origin.Known));
    }

    [Fact]
    public void A_percentage_beside_counts_that_cannot_be_is_no_figure_and_has_no_verdict()
    {
        var value = Reported(Offered, UnitLevel.District, 12, 10, percent: 95);

        var measured = Measure([value], catalogue: CatalogueWith(Target(Offered, 80))).Measurements.Single();

        Assert.Equal((null, null, 80m), (measured.Standing!.Verdict, measured.Standing.Gap, measured.Standing.Target.Value));
        Assert.Equal((true, null, "95%"), (measured.IsDisproved, measured.Percent, measured.Printed!.Shown));
    }

    [Theory]
    [InlineData("100.1", 1, true)]
    [InlineData("100.04", 1, false)]
    [InlineData("-0.1", 1, true)]
    [InlineData("0", 0, false)]
    public void A_percentage_that_no_share_can_have_is_no_figure(string printed, int decimals, bool isDisproved)
    {
        var value = Reported(Offered, UnitLevel.District, percent: Number(printed), decimals: decimals);

        var measured = Measure([value], catalogue: CatalogueWith(Target(Offered, 80))).Measurements.Single();

        Assert.Equal((isDisproved, isDisproved), (measured.IsDisproved, measured.Percent is null));
        Assert.Equal(isDisproved, measured.Standing!.Verdict is null);
    }

    [Fact]
    public void Nothing_out_of_nothing_has_a_target_and_no_verdict_whatever_percentage_is_printed()
    {
        var value = Reported(Offered, UnitLevel.District, 0, 0, percent: 100);

        var measured = Measure([value], catalogue: CatalogueWith(Target(Offered, 80))).Measurements.Single();

        Assert.Equal((true, null, null), (measured.HasNoCases, measured.Standing!.Verdict, measured.Percent));
    }

    [Fact]
    public void A_rate_of_some_of_the_procedures_has_a_distance_and_no_verdict()
    {
        var catalogue = CatalogueWith(Target(Online, 80));

        var part = Measure([], [Procedure("A", 10, 4), Procedure("B", null, null)], catalogue).Measurements.Single();
        var all = Measure([], [Procedure("A", 10, 4)], catalogue).Measurements.Single();

        Assert.Equal((null, -40m, null), (part.Standing!.Verdict, part.Standing.Gap, part.Standing.Missing));
        Assert.Equal((TargetVerdict.NotMet, 4m), (all.Standing!.Verdict, all.Standing.Missing));
    }

    [Fact]
    public void What_a_unit_below_reports_twice_is_added_up_once()
    {
        var below = Measure([Reported(Online, null, 9, 10), Reported(Online, null, 8, 10) with { Key = "online~2" }], unit: "p.d.an");

        var sums = new UnitMeasurements("p.d", []).WithSumsOf([below], UnitLevel.Commune, Period("2024-Q1"), CatalogueWith()).Measurements;

        Assert.Equal([("online", new Rate(9, 10))], sums.Select(sum => (sum.Key, sum.Rate!.Value)));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
