using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Catalogue;

public class UnitRulesTests
{
    [Theory]
    [InlineData("ba-to.ba-to-21484")]
    [InlineData("a")]
    [InlineData("2024.x-1")]
    public void Slugs_with_dots_and_hyphens_are_ids(string id)
    {
        Assert.Empty(WithUnits(Unit(id, "00003", UnitKind.Commune)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ba-to")]
    [InlineData("ba_to")]
    [InlineData("ba--to")]
    [InlineData("-ba")]
    [InlineData("ba.")]
    [InlineData("ba..to")]
    [InlineData("đak")]
    [InlineData("ba to")]
    [InlineData("ba-to\n")]
    [InlineData("a/b")]
    public void Anything_else_is_no_id(string id)
    {
        Assert.Equal(["CATALOGUE_ID_FORM /units/4/id"], WithUnits(Unit(id, "00003", UnitKind.Commune)));
    }

    [Fact]
    public void An_id_has_at_most_eighty_characters()
    {
        Assert.Empty(WithUnits(Unit(new string('a', 80), "00003", UnitKind.Commune)));
        Assert.Equal(["CATALOGUE_ID_FORM /units/4/id"], WithUnits(Unit(new string('a', 81), "00003", UnitKind.Commune)));
    }

    [Fact]
    public void An_id_stands_once()
    {
        Assert.Equal(
            ["CATALOGUE_UNIT_DUPLICATE /units/4/id", "CATALOGUE_UNIT_DUPLICATE /units/5/id"],
            WithUnits(Unit("p", "03", UnitKind.Province), Unit("p", "04", UnitKind.Province)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12a")]
    [InlineData(" 12")]
    [InlineData("١٢")]
    public void A_code_is_made_of_digits(string code)
    {
        Assert.Equal(["CATALOGUE_UNIT_CODE_FORM /units/4/code"], WithUnits(Unit("x", code, UnitKind.Commune)));
    }

    [Fact]
    public void A_unit_has_a_name()
    {
        Assert.Equal(["CATALOGUE_TEXT_EMPTY /units/4/fullName"], WithUnits(Unit("x", "00003", UnitKind.Commune, fullName: " ")));
    }

    [Fact]
    public void A_code_may_be_used_again_from_the_day_after_the_last()
    {
        var earlier = Unit("x", "00003", UnitKind.Commune) with { ValidTo = new DateOnly(2025, 6, 30) };
        var later = Unit("y", "00003", UnitKind.Commune) with { ValidFrom = new DateOnly(2025, 7, 1) };

        Assert.Empty(WithUnits(later, earlier));
    }

    [Fact]
    public void A_code_names_one_unit_a_day()
    {
        var earlier = Unit("x", "00003", UnitKind.Commune) with { ValidTo = new DateOnly(2025, 7, 1) };
        var later = Unit("y", "00003", UnitKind.Commune) with { ValidFrom = new DateOnly(2025, 7, 1) };

        Assert.Equal(["CATALOGUE_UNIT_CODE_DUPLICATE /units/4/code"], WithUnits(later, earlier));
    }

    [Fact]
    public void Code_and_first_day_are_unique_even_beside_a_reversed_validity()
    {
        var reversed = Unit("x", "00003", UnitKind.Commune) with { ValidTo = From.AddDays(-1) };

        Assert.Equal(
            ["CATALOGUE_UNIT_CODE_DUPLICATE /units/5/code", "CATALOGUE_VALIDITY_REVERSED /units/4/validTo"],
            WithUnits(reversed, Unit("y", "00003", UnitKind.Commune)));
    }

    [Fact]
    public void A_code_without_an_end_is_taken_for_good()
    {
        var later = Unit("y", "00001", UnitKind.Commune) with { ValidFrom = new DateOnly(2099, 1, 1) };

        Assert.Equal(["CATALOGUE_UNIT_CODE_DUPLICATE /units/4/code"], WithUnits(later));
    }

    [Fact]
    public void A_unit_may_exist_for_one_day_but_not_end_before_it_begins()
    {
        Assert.Empty(WithUnits(Unit("x", "00003", UnitKind.Commune) with { ValidTo = From }));
        Assert.Equal(
            ["CATALOGUE_VALIDITY_REVERSED /units/4/validTo"],
            WithUnits(Unit("x", "00003", UnitKind.Commune) with { ValidTo = From.AddDays(-1) }));
    }

    [Fact]
    public void A_parent_must_be_known()
    {
        Assert.Equal(["CATALOGUE_UNIT_PARENT_UNKNOWN /units/4/parent"], WithUnits(Unit("x", "00003", UnitKind.Commune, "nobody")));
    }

    [Fact]
    public void A_unit_is_not_its_own_parent()
    {
        Assert.Equal(["CATALOGUE_UNIT_PARENT_CYCLE /units/4/parent"], WithUnits(Unit("x", "00003", UnitKind.Commune, "x")));
    }

    [Fact]
    public void Each_circle_of_parents_is_found_once_at_a_unit_on_it()
    {
        var findings = WithUnits(
            Unit("below", "00003", UnitKind.Commune, "x"), Unit("x", "00004", UnitKind.Commune, "y"),
            Unit("y", "00005", UnitKind.Commune, "x"), Unit("z", "00006", UnitKind.Commune, "z"));

        Assert.Equal(["CATALOGUE_UNIT_PARENT_CYCLE /units/6/parent", "CATALOGUE_UNIT_PARENT_CYCLE /units/7/parent"], findings);
    }
}
