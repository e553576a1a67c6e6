using Dti.Domain.Periods;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Catalogue;

public class GroupRulesTests
{
    [Fact]
    public void A_group_needs_a_slug_for_an_id_and_a_name()
    {
        Assert.Equal(
            ["CATALOGUE_ID_FORM /groups/0/id", "CATALOGUE_TEXT_EMPTY /groups/0/name"],
            Findings(Content with { Groups = [Content.Groups[0] with { Id = "Ủ", Name = "" }], Rounds = [] }));
    }

    [Fact]
    public void A_group_id_stands_once()
    {
        Assert.Equal(
            ["CATALOGUE_GROUP_DUPLICATE /groups/1/id"], Findings(Content with { Groups = [Content.Groups[0], Content.Groups[0]] }));
    }

    [Fact]
    public void A_group_may_exist_for_one_day_but_not_end_before_it_begins()
    {
        Assert.Empty(Findings(Content with { Groups = [Content.Groups[0] with { ValidTo = From }], Rounds = [] }));
        Assert.Equal(
            ["CATALOGUE_VALIDITY_REVERSED /groups/0/validTo"],
            Findings(Content with { Groups = [Content.Groups[0] with { ValidTo = From.AddDays(-1) }], Rounds = [] }));
    }

    [Fact]
    public void Owner_and_rubric_are_known()
    {
        Assert.Equal(
            ["CATALOGUE_GROUP_OWNER_UNKNOWN /groups/0/owner", "CATALOGUE_GROUP_RUBRIC_UNKNOWN /groups/0/rubric"],
            WithGroup(group => group with { Owner = "nobody", Rubric = "nothing" }));
    }

    [Fact]
    public void A_group_without_a_rubric_may_collect_services()
    {
        Assert.Empty(Findings(Content with
        {
            Groups = [Content.Groups[0] with { Rubric = null }], Rounds = [Content.Rounds[0] with { Kind = SubmissionKind.Services }],
        }));
    }

    [Fact]
    public void A_service_index_is_known()
    {
        Assert.Empty(WithGroup(group => group with { ServiceIndex = "766" }));
        Assert.Equal(
            ["CATALOGUE_GROUP_SERVICE_INDEX_UNKNOWN /groups/0/serviceIndex"], WithGroup(group => group with { ServiceIndex = "767" }));
    }

    [Fact]
    public void A_group_has_members()
    {
        Assert.Equal(
            ["CATALOGUE_GROUP_EMPTY /groups/0/members"],
            Findings(Content with { Groups = [Content.Groups[0] with { Members = [] }], Rounds = [] }));
    }

    [Fact]
    public void Members_are_known_and_stand_once()
    {
        Assert.Equal(
            ["CATALOGUE_GROUP_MEMBER_UNKNOWN /groups/0/members/2", "CATALOGUE_GROUP_MEMBER_DUPLICATE /groups/0/members/3"],
            WithGroup(group => group with { Members = [.. group.Members, "nobody", "p.d.an"] }));
    }

    [Fact]
    public void Members_are_of_the_first_known_members_level_whatever_their_kind()
    {
        Assert.Equal(
            ["CATALOGUE_GROUP_MEMBER_UNKNOWN /groups/0/members/0", "CATALOGUE_GROUP_LEVELS_MIXED /groups/0/members/3"],
            WithGroup(group => group with { Members = ["nobody", .. group.Members, "p.d"] }));
    }
}
