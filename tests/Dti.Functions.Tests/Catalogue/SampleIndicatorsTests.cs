using System.Text.RegularExpressions;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Services;
using Dti.Functions.Storage.Catalogue;

namespace Dti.Functions.Tests.Catalogue;

/// <summary>What the sample catalogue says of services: indicators, targets, and the index of decision 766.</summary>
public partial class SampleIndicatorsTests
{
    private static readonly ReferenceCatalogue Catalogue =
        Assert.IsType<CatalogueReading.Accepted>(CatalogueJson.Read(CatalogueFiles.SampleBytes)).Catalogue;

    private static readonly IndicatorNames Names = new(Catalogue.Indicators);

    private static readonly ServiceIndex Of766 = Assert.Single(Catalogue.Content.ServiceIndices);

    [Theory]
    [InlineData(
        "chodon-2024q1-service.csv", "online-services-full online-services-in-use online-dossiers-full online-dossiers-partial")]
    [InlineData(
        "bato-2024q1-service.csv",
        "commune-steering-committees officers-assigned eligible-procedures-full-online electronic-processing documents-exchanged "
        + "documents-signed components-digitised results-digitised components-digitised results-digitised online-dossiers-partial "
        + "online-dossiers-full online-dossiers-partial online-dossiers-full automatic-reporting anti-malware-installations")]
    [InlineData(
        "thapmuoi-2023-indicators.csv",
        "procedures-full-online procedures-full-online online-dossiers online-dossiers one-stop-software eligible-procedures-full-online "
        + "idesk-users documents-electronic ocop-products-online cashless-utilities fixed-broadband smartphones digital-skills "
        + "payment-accounts electronic-identification digital-education digital-signatures health-records assistance-by-bank "
        + "security-levels systems-protected computers-protected")]
    public void Every_row_that_a_report_prints_is_one_indicator(string file, string codes)
    {
        Assert.Equal(codes.Split(' '), Printed(file).Select(row => Names.Find(row.Name, row.Level)?.Code));
    }

    [Fact]
    public void Every_wording_of_an_indicator_is_read_as_that_indicator()
    {
        var wordings = Catalogue.Indicators.SelectMany(
            indicator => indicator.Aliases.Append(indicator.Name).Select(wording => (indicator.Code, Wording: wording))).ToList();

        Assert.Equal(
            wordings.Select(one => one.Code),
            wordings.Select(one => Names.Find(one.Wording, Catalogue.FindIndicator(one.Code)!.Level)?.Code));
    }

    [Theory]
    [InlineData("Tỷ lệ DVCTT có phát sinh hồ sơ trực tuyến")]
    [InlineData("Tỷ lệ DVCTT phát sinh hồ sơ trực tuyến")]
    public void A_wording_that_leaves_the_denominator_open_is_no_indicators(string wording)
    {
        Assert.Null(Names.Find(wording, UnitLevel.District));
    }

    [Fact]
    public void One_name_with_two_denominators_is_two_indicators()
    {
        Assert.NotEqual(Denominator("procedures-full-online"), Denominator("eligible-procedures-full-online"));
        Assert.NotEqual(Denominator("online-services-in-use"), Denominator("all-online-services-in-use"));
    }

    [Fact]
    public void The_base_of_accounts_and_of_health_records_is_one_population()
    {
        var shares = Catalogue.Indicators.Where(indicator => indicator.Denominator?.Base == "population");

        Assert.Equal(["electronic-identification", "health-records"], shares.Select(indicator => indicator.Code));
    }

    [Fact]
    public void Rates_of_online_dossiers_are_made_of_counts_and_add_up_over_a_year()
    {
        var counted = Catalogue.Indicators.Where(indicator => indicator.Numerator.Dossiers == DossierCount.Online).ToList();

        Assert.Equal([null, ServiceLevel.Full, ServiceLevel.Partial], counted.Select(indicator => indicator.ServiceLevel));
        Assert.All(counted, indicator => Assert.True(indicator.Accumulates));
    }

    [Theory]
    [InlineData("components-digitised", UnitLevel.District, null, 80, Certainty.Read)]
    [InlineData("components-digitised", UnitLevel.Commune, null, 75, Certainty.Read)]
    [InlineData("results-digitised", UnitLevel.District, null, 80, Certainty.Read)]
    [InlineData("results-digitised", UnitLevel.Commune, null, 75, Certainty.Read)]
    [InlineData("results-digitised", UnitLevel.Province, null, 100, Certainty.Unverified)]
    [InlineData("online-services-full", UnitLevel.District, "cho-don", 80, Certainty.Read)]
    [InlineData("online-services-in-use", UnitLevel.District, "cho-don", 90, Certainty.Read)]
    [InlineData("online-dossiers-full", UnitLevel.District, "cho-don", 100, Certainty.Read)]
    [InlineData("online-dossiers-partial", UnitLevel.District, "cho-don", 80, Certainty.Read)]
    public void Targets_are_those_of_the_reports(string indicator, UnitLevel level, string? unit, int value, Certainty certainty)
    {
        var target = Assert.Single(Catalogue.Targets, target => (target.Indicator, target.Level) == (indicator, level));

        Assert.Equal((unit, value, certainty), (target.Unit, target.Value, target.Certainty));
        Assert.Equal(unit is null ? "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ" : "Kế hoạch số 28/KH-UBND", target.LegalBasis);
        Assert.True(target.IsValidOn(new DateOnly(2024, 3, 31)));
    }

    [Fact]
    public void The_766_index_has_a_hundred_points_in_groups_of_18_20_22_22_and_18()
    {
        Assert.Equal(100m, Of766.MaxPointsFor(UnitLevel.Province));
        Assert.Equal(100m, Of766.MaxPointsFor(UnitLevel.District));
        Assert.Equal(
            [18m, 20m, 22m, 22m, 18m],
            Of766.Components.GroupBy(component => component.Group).Select(same => same.Sum(component => component.MaxPoints)));
    }

    [Fact]
    public void A_commune_is_not_measured_by_how_many_communes_certify_copies()
    {
        var others = Of766.Components.Except(Of766.ComponentsFor(UnitLevel.Commune));

        Assert.Equal("ELECTRONIC_CERTIFIED_COPY", Assert.Single(others).Code);
    }

    [Fact]
    public void Full_points_are_given_below_a_hundred_percent_where_the_sheet_says_so()
    {
        Assert.Equal(
            [("ONLINE_SERVICES", 50m), ("ONLINE_PAYMENT", 80m), ("SO_HOA_GIAY_TO_GIAI_QUYET", 80m), ("REUSED_DIGITIZED_DATA", 80m),
                ("DOSSIER_RECEIVING_SATISFACTION", 90m)],
            Of766.Components.Where(component => component.FullFrom != 100m).Select(component => (component.Code, component.FullFrom)));
    }

    [Fact]
    public void Where_nobody_petitions_the_points_are_given_all_the_same()
    {
        Assert.Equal(
            [("PETITION_PROCESSING_ON_TIME", 6m), ("PETITION_HANDLING_SATISFACTION", 6m)],
            Of766.Components.Where(component => component.PointsWithoutCases is not null)
                .Select(component => (component.Code, component.PointsWithoutCases!.Value)));
    }

    [Theory]
    [InlineData("2024-Q1", "cho-don")]
    [InlineData("2024-Q1", "ba-to")]
    [InlineData("2023", "thap-muoi")]
    public void Each_sample_workbook_of_services_has_its_round(string code, string submitter)
    {
        Assert.True(Period.TryParse(code, out var period));

        var round = Catalogue.FindRound(period, SubmissionKind.Services, submitter);

        Assert.Equal([submitter], round?.ExpectedUnits);
        Assert.Empty(Catalogue.RubricOf(Catalogue.FindGroup(round!.Group)!).Indices);
        Assert.Null(Catalogue.FindRound(period, SubmissionKind.Scores, submitter));
    }

    private static string Denominator(string code) => Catalogue.FindIndicator(code)!.Denominator!.Definition;

    private static IEnumerable<(string Name, UnitLevel Level)> Printed(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "samples", "reference", file)).Skip(1)
            .Select(line => Row().Match(line).Groups)
            .Select(row => (row["name"].Value.Trim('"'), Enum.Parse<UnitLevel>(row["level"].Value, ignoreCase: true)));

    [GeneratedRegex("^[^,]*,[^,]*,(?<level>[^,]*),(?<name>\"[^\"]*\"|[^,]*),")]
    private static partial Regex Row();
}
