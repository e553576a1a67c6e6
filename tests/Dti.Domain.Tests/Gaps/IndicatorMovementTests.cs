using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Services;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Gaps.SmallService;

namespace Dti.Domain.Tests.Gaps;

public class IndicatorMovementTests
{
    [Fact]
    public void A_rate_moves_by_percentage_points_against_the_same_indicator_of_the_same_tier()
    {
        var before = Measure([Reported(Online, UnitLevel.Commune, 1, 100), Reported(Online, UnitLevel.District, 50, 100)]);

        var movement = Move(Reported(Online, UnitLevel.District, 60, 80), before);

        Assert.Equal((Period("2023-Q4"), 25m, true), (movement!.Period, movement.Points, movement.IsComparable));
    }

    [Fact]
    public void A_figure_that_was_not_reported_then_has_no_movement() => Assert.Null(Move(Reported(Online, UnitLevel.District, 60, 80), Measure([])));

    [Fact]
    public void A_vague_figure_stands_beside_the_other_and_does_not_move()
    {
        var vague = Reported(Online, null, percent: 50) with { IsVague = true };

        Assert.Null(Move(Reported(Online, null, 60, 80), Measure([vague]))!.Points);
    }

    [Fact]
    public void A_denominator_that_was_defined_otherwise_is_not_comparable()
    {
        var other = new ReferenceCatalogue("c0", CatalogueWith().Content with
        {
            Indicators = [Online with { Denominator = Online.Denominator! with { Definition = "Hồ sơ đã giải quyết" } }],
        });

        var movement = IndicatorMovement.Of(
            Measure([Reported(Online, null, 60, 80)]).Measurements[0], CatalogueWith(), Period("2023-Q4"), Measure([Reported(Online, null, 1, 2)]).Measurements,
            other)!;

        Assert.Equal((false, null), (movement.IsComparable, movement.Points));
    }

    [Fact]
    public void A_rate_that_jumps_is_asked_about_with_both_figures()
    {
        var change = Assert.Single(Questions(Reported(Online, null, 85, 100), (40, 100)));

        Assert.Equal("CHANGE_OUT_OF_LINE", change.Code);
        Assert.Equal(
            "Xã An, Hồ sơ trực tuyến: kỳ này 85%, quý IV năm 2023 40% (tăng 45 điểm phần trăm). Đề nghị xác nhận số liệu hoặc giải trình.",
            change.Question.Vietnamese);
    }

    [Fact]
    public void Counts_that_double_or_halve_are_asked_about()
    {
        Assert.Equal(
            "Xã An, Hồ sơ trực tuyến: mẫu số kỳ này là 1.200, quý IV năm 2023 là 400. Đề nghị xác nhận số liệu hoặc giải trình.",
            Assert.Single(Questions(Reported(Online, null, 600, 1200), (200, 400))).Question.Vietnamese);
        Assert.Single(Questions(Reported(Online, null, 30, 60), (60, 120)));
    }

    [Theory]
    [InlineData(59, 119, 40, 80)]
    [InlineData(10, 40, 5, 20)]
    [InlineData(79, 100, 50, 100)]
    public void What_is_in_line_or_small_is_not(int numerator, int denominator, int numeratorThen, int denominatorThen) =>
        Assert.Empty(Questions(Reported(Online, null, numerator, denominator), (numeratorThen, denominatorThen)));

    [Fact]
    public void What_was_so_a_year_before_is_not()
    {
        Assert.Empty(Questions(Reported(Online, null, 85, 100), (40, 100), (80, 100)));
        Assert.Single(Questions(Reported(Online, null, 85, 100), (40, 100), (45, 100)));
    }

    private static IReadOnlyList<UnusualChange> Questions(IndicatorValue now, params (decimal Numerator, decimal Denominator)[] then) =>
        UnusualChange.In(Measure([now]).Measurements[0], "Xã An", then.Select(one => Move(now, Measure([Reported(Online, null, one.Numerator, one.Denominator)]))!));

    private static IndicatorMovement? Move(IndicatorValue now, UnitMeasurements then) =>
        IndicatorMovement.Of(Measure([now]).Measurements[0], CatalogueWith(), Period("2023-Q4"), then.Measurements, CatalogueWith());
}
