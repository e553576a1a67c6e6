using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Catalogue;

public class IndicatorRulesTests
{
    private static readonly Indicator Other = Rate with { Code = "other", Name = "Tỷ lệ khác", Aliases = [] };

    [Fact]
    public void Codes_and_bases_are_slugs_without_dots()
    {
        Assert.Equal(
            ["CATALOGUE_ID_FORM /indicators/2/code", "CATALOGUE_ID_FORM /indicators/2/denominator/base"],
            WithIndicators(Other with { Code = "a.b", Denominator = Rate.Denominator! with { Base = "Dân số" } }));
    }

    [Fact]
    public void A_code_stands_once()
    {
        Assert.Equal(["CATALOGUE_INDICATOR_DUPLICATE /indicators/2/code"], WithIndicators(Rate));
    }

    [Fact]
    public void Names_and_definitions_are_given()
    {
        var blank = Other with
        {
            Name = " ", Aliases = [""], Owner = "\t", Numerator = Rate.Numerator with { Definition = "" },
            Denominator = Rate.Denominator! with { Definition = " " },
        };

        Assert.Equal(
            ["CATALOGUE_TEXT_EMPTY /indicators/2/name", "CATALOGUE_TEXT_EMPTY /indicators/2/aliases/0",
                "CATALOGUE_TEXT_EMPTY /indicators/2/owner", "CATALOGUE_TEXT_EMPTY /indicators/2/numerator/definition",
                "CATALOGUE_TEXT_EMPTY /indicators/2/denominator/definition"],
            WithIndicators(blank));
    }

    [Theory]
    [InlineData(IndicatorMeasure.Count)]
    [InlineData(IndicatorMeasure.Money)]
    public void What_is_no_rate_has_no_denominator(IndicatorMeasure measure)
    {
        var share = Other with { Measure = measure, Numerator = new("a", null, null), Denominator = new("b", null, null) };

        Assert.Equal(["CATALOGUE_INDICATOR_DENOMINATOR /indicators/2/denominator"], WithIndicators(share));
        Assert.Empty(WithIndicators(share with { Denominator = null }));
    }

    [Fact]
    public void A_rate_has_a_denominator()
    {
        Assert.Equal(
            ["CATALOGUE_INDICATOR_DENOMINATOR /indicators/2"],
            WithIndicators(Other with { Numerator = new("a", null, null), Denominator = null }));
    }

    [Theory]
    [InlineData(DossierCount.Online, null)]
    [InlineData(null, DossierCount.Total)]
    [InlineData(DossierCount.Total, DossierCount.Total)]
    [InlineData(DossierCount.Online, DossierCount.Online)]
    [InlineData(DossierCount.Online, DossierCount.InPerson)]
    public void A_rate_of_dossiers_is_a_channel_of_all_of_them(DossierCount? part, DossierCount? whole)
    {
        Assert.Equal(["CATALOGUE_INDICATOR_DOSSIERS /indicators/2/numerator"], WithIndicators(Share(part, whole)));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(DossierCount.InPerson, DossierCount.Total)]
    [InlineData(DossierCount.Post, DossierCount.Total)]
    public void A_rate_may_be_of_any_channel_and_of_no_dossiers_at_all(DossierCount? part, DossierCount? whole)
    {
        Assert.Empty(WithIndicators(Share(part, whole)));
    }

    [Fact]
    public void A_number_may_be_of_dossiers_and_a_sum_of_money_may_not()
    {
        var number = Other with { Measure = IndicatorMeasure.Count, Denominator = null };

        Assert.Empty(WithIndicators(number));
        Assert.Equal(
            ["CATALOGUE_INDICATOR_DOSSIERS /indicators/2/numerator"], WithIndicators(number with { Measure = IndicatorMeasure.Money }));
    }

    [Fact]
    public void A_wording_means_one_indicator_however_it_is_typed()
    {
        Assert.Equal(
            ["CATALOGUE_INDICATOR_NAME_CLASH /indicators/2/aliases/0"], WithIndicators(Other with { Aliases = ["HỒ SƠ  trực tuyến"] }));
        Assert.Equal(
            ["CATALOGUE_INDICATOR_NAME_CLASH /indicators/2/name"], WithIndicators(Other with { Name = "tỷ lệ hồ sơ trực tuyến" }));
    }

    [Fact]
    public void A_wording_may_mean_one_indicator_for_each_level_and_service_level_and_repeat_its_own()
    {
        Assert.Empty(WithIndicators(Other with { Name = Rate.Name, Level = UnitLevel.Commune }));
        Assert.Empty(WithIndicators(Other with { Name = Rate.Name, ServiceLevel = ServiceLevel.Full }));
        Assert.Empty(WithIndicators(Other with { Aliases = [Other.Name] }));
        Assert.Empty(WithIndicators(Other with { Name = "Tỷ lệ hố sơ trực tuyến" }));
    }

    private static Indicator Share(DossierCount? part, DossierCount? whole) =>
        Other with { Numerator = new("a", null, part), Denominator = new("b", null, whole) };
}
