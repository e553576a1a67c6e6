using System.Text;
using Dti.Domain.Catalogue;

namespace Dti.Domain.Tests.Catalogue;

public class CatalogueRulesTests
{
    [Fact]
    public void A_catalogue_without_a_mistake_has_no_finding()
    {
        Assert.Empty(SmallCatalogue.Findings(SmallCatalogue.Content));
    }

    [Fact]
    public void An_empty_catalogue_has_no_finding()
    {
        Assert.Empty(CatalogueRules.Check(ReferenceCatalogue.Empty.Content));
    }

    [Fact]
    public void Mistakes_in_every_list_are_all_found()
    {
        var content = SmallCatalogue.Content;

        var findings = SmallCatalogue.Findings(content with
        {
            Units = [.. content.Units, content.Units[0]],
            Rubrics = [SmallCatalogue.TheRubric with { ClassLimits = [new(ScoreClass.Good, 1m)] }],
            Groups = [content.Groups[0] with { Owner = "nobody" }],
            Rounds = [content.Rounds[0] with { DueDay = default }],
            Aliases = [new("xã Ân", "nobody")],
            Profiles = [SmallCatalogue.TheProfile with { Unit = "nobody" }],
        });

        Assert.Equal(
            ["CATALOGUE_UNIT_DUPLICATE /units/4/id", "CATALOGUE_UNIT_CODE_DUPLICATE /units/4/code",
                "CATALOGUE_CLASS_GAP /rubrics/0/classLimits/0/fromPoints", "CATALOGUE_GROUP_OWNER_UNKNOWN /groups/0/owner",
                "CATALOGUE_ROUND_DUE_DAY /rounds/0/dueDay", "CATALOGUE_ALIAS_UNIT_UNKNOWN /aliases/0/unit",
                "CATALOGUE_PROFILE_UNIT_UNKNOWN /documentProfiles/0/unit"],
            findings);
    }

    [Fact]
    public void Findings_speak_composed_Vietnamese_and_English_that_ends_with_what_to_do()
    {
        var content = SmallCatalogue.Content;

        var findings = CatalogueRules.Check(content with
        {
            Units = [.. content.Units.Select(unit => unit with { Id = "Đ" })], Groups = [], Rubrics = [],
        }).ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding =>
        {
            Assert.True(finding.Message.IsNormalized(NormalizationForm.FormC));
            Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", finding.MessageEn, StringComparison.Ordinal);
            Assert.True(Ascii.IsValid(finding.MessageEn.Replace("Đ", "", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void Long_chains_and_long_lists_are_checked_in_one_pass()
    {
        var units = Enumerable.Range(0, 20_000)
            .Select(n => new Unit($"u{n}", $"{n}", "Xã Xa", UnitKind.Commune, UnitLevel.Commune, $"u{n + 1}", SmallCatalogue.From, null));

        var findings = SmallCatalogue.Findings(ReferenceCatalogue.Empty.Content with { Units = [.. units] });

        Assert.Equal(["CATALOGUE_UNIT_PARENT_UNKNOWN /units/19999/parent"], findings);
    }
}
