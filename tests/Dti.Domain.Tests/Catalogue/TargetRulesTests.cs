using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Catalogue;

public class TargetRulesTests
{
    private static readonly DateOnly LastDay = TheTarget.ValidTo!.Value;

    [Fact]
    public void A_target_for_no_indicator_is_refused()
    {
        Assert.Equal(["CATALOGUE_TARGET_INDICATOR_UNKNOWN /targets/0/indicator"], WithTargets(TheTarget with { Indicator = "nothing" }));
    }

    [Fact]
    public void Unit_and_group_are_known()
    {
        Assert.Empty(WithTargets(TheTarget with { Unit = "p.d", Group = "p.d.communes" }));
        Assert.Equal(
            ["CATALOGUE_TARGET_UNIT_UNKNOWN /targets/0/unit", "CATALOGUE_TARGET_GROUP_UNKNOWN /targets/0/group"],
            WithTargets(TheTarget with { Unit = "nobody", Group = "nothing" }));
    }

    [Fact]
    public void A_target_may_hold_for_one_day_but_not_end_before_it_begins()
    {
        Assert.Empty(WithTargets(TheTarget with { ValidTo = From }));
        Assert.Equal(["CATALOGUE_VALIDITY_REVERSED /targets/0/validTo"], WithTargets(TheTarget with { ValidTo = From.AddDays(-1) }));
    }

    [Fact]
    public void A_period_is_one_and_ends_while_the_target_holds()
    {
        Assert.Empty(WithTargets(TheTarget with { Period = "2022", ValidTo = new(2022, 12, 31) }));
        Assert.Equal(["CATALOGUE_TARGET_PERIOD /targets/0/period"], WithTargets(TheTarget with { Period = "2022-M03" }));
        Assert.Equal(
            ["CATALOGUE_TARGET_PERIOD_NOT_VALID /targets/0/period"],
            WithTargets(TheTarget with { Period = "2022", ValidTo = new(2022, 12, 30) }));
        Assert.Equal(["CATALOGUE_TARGET_PERIOD_NOT_VALID /targets/0/period"], WithTargets(TheTarget with { Period = "2021" }));
    }

    [Fact]
    public void A_target_has_a_legal_basis()
    {
        Assert.Equal(["CATALOGUE_TEXT_EMPTY /targets/0/legalBasis"], WithTargets(TheTarget with { LegalBasis = " " }));
    }

    [Theory]
    [InlineData(0, Comparison.Equal)]
    [InlineData(100, Comparison.AtLeast)]
    [InlineData(99, Comparison.Above)]
    public void A_rate_is_to_reach_nought_to_a_hundred(int value, Comparison comparison)
    {
        Assert.Empty(WithTargets(TheTarget with { Value = value, Comparison = comparison }));
    }

    [Theory]
    [InlineData(-1, Comparison.AtMost)]
    [InlineData(101, Comparison.AtLeast)]
    [InlineData(100, Comparison.Above)]
    public void What_no_rate_can_reach_is_no_target(int value, Comparison comparison)
    {
        Assert.Equal(["CATALOGUE_TARGET_VALUE /targets/0/value"], WithTargets(TheTarget with { Value = value, Comparison = comparison }));
    }

    [Fact]
    public void A_number_may_be_to_reach_any_number_above_nought()
    {
        Assert.Empty(WithTargets(TheTarget with { Indicator = "installations", Value = 168 }));
        Assert.Equal(["CATALOGUE_TARGET_VALUE /targets/0/value"], WithTargets(TheTarget with { Indicator = "installations", Value = -1 }));
    }

    [Fact]
    public void A_targets_level_is_its_indicators()
    {
        var communes = Content with { Indicators = [Rate with { Level = UnitLevel.Commune }, Installations] };

        Assert.Empty(Findings(communes with { Targets = [TheTarget, TheTarget with { Level = UnitLevel.Commune }] }));
        Assert.Equal(
            ["CATALOGUE_TARGET_LEVEL /targets/0/level"],
            Findings(communes with { Targets = [TheTarget with { Level = UnitLevel.District }] }));
    }

    [Fact]
    public void A_targets_level_is_its_units_or_below()
    {
        Assert.Empty(WithTargets(
            TheTarget with { Unit = "p.d", Level = UnitLevel.District }, TheTarget with { Unit = "p.d", Level = UnitLevel.Commune }));
        Assert.Equal(
            ["CATALOGUE_TARGET_LEVEL /targets/0/level"], WithTargets(TheTarget with { Unit = "p.d", Level = UnitLevel.Province }));
    }

    [Fact]
    public void Of_two_targets_for_the_same_the_second_begins_when_the_first_has_ended()
    {
        Assert.Empty(WithTargets(TheTarget, TheTarget with { Value = 90, ValidFrom = LastDay.AddDays(1), ValidTo = null }));
        Assert.Equal(
            ["CATALOGUE_TARGET_CONTRADICTION /targets/1"],
            WithTargets(TheTarget, TheTarget with { Value = 90, ValidFrom = LastDay, ValidTo = null }));
    }

    [Fact]
    public void Every_target_within_a_longer_one_is_found_in_whatever_order_they_stand()
    {
        var first = TheTarget with { ValidFrom = From.AddDays(1), ValidTo = From.AddDays(2) };
        var second = TheTarget with { ValidFrom = From.AddDays(4), ValidTo = From.AddDays(5) };

        Assert.Equal(
            ["CATALOGUE_TARGET_CONTRADICTION /targets/0", "CATALOGUE_TARGET_CONTRADICTION /targets/1"],
            WithTargets(first, second, TheTarget));
    }

    [Fact]
    public void Targets_for_different_levels_units_groups_and_periods_stand_beside_each_other()
    {
        Assert.Empty(WithTargets(
            TheTarget, TheTarget with { Indicator = "installations" }, TheTarget with { Level = UnitLevel.Commune },
            TheTarget with { Unit = "p.d" }, TheTarget with { Group = "p.d.communes" }, TheTarget with { Period = "2022" }));
    }
}
