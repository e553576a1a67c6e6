using Dti.Domain.Catalogue;
using Dti.Domain.Reports;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Reports;

public class ProfileSectionsTests
{
    [Fact]
    public void Sections_that_there_are_are_let_pass()
    {
        Assert.Empty(Check(("self-scoring", "advantages"), ("self-scoring", "grounds"), ("index-analysis", "work-awareness"), ("index-analysis", "index-awareness")));
    }

    [Fact]
    public void A_report_that_there_is_not_is_named_with_those_there_are()
    {
        var finding = Assert.Single(Check(("self-scorning", "advantages")));

        Assert.Equal(("CATALOGUE_SECTION_REPORT_UNKNOWN", "/documentProfiles/0/sections/0/report"), (finding.Rule, finding.Place));
        Assert.StartsWith(
            "Không có báo cáo \"self-scorning\". Đề nghị dùng một trong các mã: self-scoring, index-analysis", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_the_report_has_not_is_named_with_those_it_has()
    {
        var finding = Assert.Single(Check(("self-scoring", "advantages"), ("self-scoring", "work-awareness")));

        Assert.Equal(("CATALOGUE_SECTION_UNKNOWN", "/documentProfiles/0/sections/1/section"), (finding.Rule, finding.Place));
        Assert.Contains("advantages", finding.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<CatalogueFinding> Check(params (string Report, string Section)[] sections) => ProfileSections.Check(Content with
    {
        Profiles = [TheProfile with { Sections = [.. sections.Select(section => new ProfileSection(section.Report, section.Section, null, ["Đoạn."]))] }],
    });
}
