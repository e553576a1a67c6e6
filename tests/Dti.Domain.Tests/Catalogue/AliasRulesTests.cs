using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Catalogue;

public class AliasRulesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("UBND xã")]
    public void An_alias_holds_a_name(string printed)
    {
        Assert.Equal(["CATALOGUE_ALIAS_NAMELESS /aliases/0/printed"], WithAliases(new UnitAlias(printed, "p.d.an")));
    }

    [Fact]
    public void An_alias_means_a_known_unit()
    {
        Assert.Equal(["CATALOGUE_ALIAS_UNIT_UNKNOWN /aliases/0/unit"], WithAliases(new UnitAlias("xã Ân", "nobody")));
    }

    [Fact]
    public void A_spelling_means_one_unit_within_a_parent_whatever_its_case_and_prefix()
    {
        Assert.Equal(
            ["CATALOGUE_ALIAS_AMBIGUOUS /aliases/1/unit"],
            WithAliases(new UnitAlias("xã Ân", "p.d.an"), new UnitAlias("UBND xã ÂN", "p.d.binh")));
    }

    [Fact]
    public void A_spelling_may_stand_twice_for_one_unit()
    {
        Assert.Empty(WithAliases(new UnitAlias("xã Ân", "p.d.an"), new UnitAlias("UBND xã Ân", "p.d.an")));
    }

    [Fact]
    public void A_spelling_may_mean_another_unit_under_another_parent_or_of_another_kind()
    {
        var elsewhere = Unit("p.e", "002", UnitKind.District, "p");
        var content = Content with { Units = [.. Content.Units, elsewhere, Unit("p.e.an", "00003", UnitKind.Commune, "p.e", "Xã An")] };

        Assert.Empty(Findings(content with { Aliases = [new("xã Ân", "p.d.an"), new("xã Ân", "p.e.an"), new("thị trấn Ân", "p.d.binh")] }));
    }

    [Fact]
    public void The_official_name_of_a_neighbour_is_no_alias()
    {
        Assert.Equal(["CATALOGUE_ALIAS_IS_A_NAME /aliases/0/printed"], WithAliases(new UnitAlias("TT. Bình", "p.d.an")));
        Assert.Equal(["CATALOGUE_ALIAS_IS_A_NAME /aliases/0/printed"], WithAliases(new UnitAlias("Bình", "p.d.an")));
    }

    [Fact]
    public void A_neighbours_name_with_another_diacritic_or_kind_is_an_alias()
    {
        Assert.Empty(WithAliases(new UnitAlias("thị trấn Binh", "p.d.an"), new UnitAlias("xã Bình", "p.d.an")));
    }
}
