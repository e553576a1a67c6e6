using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Catalogue;

public class ProfileRulesTests
{
    [Fact]
    public void A_profile_is_of_a_known_unit()
    {
        Assert.Equal(["CATALOGUE_PROFILE_UNIT_UNKNOWN /documentProfiles/0/unit"], WithProfile(TheProfile with { Unit = "nobody" }));
    }

    [Fact]
    public void A_unit_has_one_profile()
    {
        Assert.Equal(
            ["CATALOGUE_PROFILE_DUPLICATE /documentProfiles/1/unit"], Findings(Content with { Profiles = [TheProfile, TheProfile] }));
    }

    [Fact]
    public void Every_line_that_is_there_says_something()
    {
        var findings = WithProfile(TheProfile with
        {
            IssuingBody = "", IssuingBodyName = "", Symbol = " ", Place = "", Addressee = "", Signer = " ", Grounds = ["a", ""], Recipients = [""], SignatureLines = ["", "b"],
            Sections = [new("self-scoring", "advantages", null, ["", "c"])],
        });

        Assert.Equal(
            ["grounds/1", "recipients/0", "signatureLines/0", "sections/0/paragraphs/0", "issuingBody", "issuingBodyName", "symbol", "place", "addressee", "signer"],
            findings.Select(finding => finding.Replace("CATALOGUE_TEXT_EMPTY /documentProfiles/0/", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Recipients_and_signature_are_mandatory()
    {
        Assert.Equal(
            ["CATALOGUE_PROFILE_LINES_MISSING /documentProfiles/0/recipients",
                "CATALOGUE_PROFILE_LINES_MISSING /documentProfiles/0/signatureLines"],
            WithProfile(TheProfile with { Recipients = [], SignatureLines = [] }));
    }

    [Fact]
    public void A_peoples_committee_stands_under_no_superior_body()
    {
        Assert.Empty(WithProfile(TheProfile with { SuperiorBody = "", Addressee = null, Grounds = [], Sections = [] }));
    }

    [Fact]
    public void Sections_are_named_by_codes_and_once_for_each_report()
    {
        var findings = WithProfile(TheProfile with
        {
            Sections = [new("self-scoring", "advantages", null, ["a"]), new("other", "advantages", null, ["b"]), new("Other", "i.1", null, []),
                new("self-scoring", "advantages", null, ["c"])],
        });

        Assert.Equal(
            ["CATALOGUE_ID_FORM /documentProfiles/0/sections/2/report", "CATALOGUE_ID_FORM /documentProfiles/0/sections/2/section",
                "CATALOGUE_SECTION_DUPLICATE /documentProfiles/0/sections/3"],
            findings);
    }
}
