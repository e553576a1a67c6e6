using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Catalogue;

public class RoundRulesTests
{
    private static readonly DateOnly QuarterEnd = new(2023, 3, 31);

    [Fact]
    public void The_group_is_known()
    {
        Assert.Equal(["CATALOGUE_ROUND_GROUP_UNKNOWN /rounds/0/group"], WithRound(round => round with { Group = "nothing" }));
    }

    [Fact]
    public void A_round_of_scores_needs_a_group_with_a_rubric()
    {
        Assert.Equal(["CATALOGUE_ROUND_WITHOUT_RUBRIC /rounds/0/kind"], WithGroup(group => group with { Rubric = null }));
    }

    [Fact]
    public void A_group_has_one_round_for_a_period_and_kind()
    {
        var round = Content.Rounds[0];

        Assert.Equal(["CATALOGUE_ROUND_DUPLICATE /rounds/1"], Findings(Content with { Rounds = [round, round] }));
        Assert.Empty(Findings(Content with { Rounds = [round, round with { Kind = SubmissionKind.Services }] }));
        Assert.Empty(Findings(Content with { Rounds = [round, round with { Period = Period("2022") }] }));
    }

    [Fact]
    public void The_group_exists_on_the_periods_last_day()
    {
        Assert.Empty(WithGroup(group => group with { ValidTo = QuarterEnd }));
        Assert.Equal(
            ["CATALOGUE_ROUND_GROUP_NOT_VALID /rounds/0/group"], WithGroup(group => group with { ValidTo = QuarterEnd.AddDays(-1) }));
        Assert.Empty(WithGroup(group => group with { ValidFrom = QuarterEnd }));
        Assert.Equal(
            ["CATALOGUE_ROUND_GROUP_NOT_VALID /rounds/0/group"], WithGroup(group => group with { ValidFrom = QuarterEnd.AddDays(1) }));
    }

    [Fact]
    public void Expected_units_may_be_some_of_the_members()
    {
        Assert.Empty(WithRound(round => round with { ExpectedUnits = ["p.d.binh"] }));
        Assert.Empty(WithRound(round => round with { ExpectedUnits = [] }));
    }

    [Fact]
    public void Expected_units_are_members_and_stand_once()
    {
        Assert.Equal(
            ["CATALOGUE_ROUND_UNIT_NOT_IN_GROUP /rounds/0/expectedUnits/1", "CATALOGUE_ROUND_UNIT_DUPLICATE /rounds/0/expectedUnits/2"],
            WithRound(round => round with { ExpectedUnits = ["p.d.an", "p.d", "p.d.an"] }));
    }

    [Fact]
    public void A_mistake_in_the_group_is_not_repeated_for_a_round_that_expects_all_its_members()
    {
        string[] members = ["p.d.an", "p.d.an"];

        Assert.Equal(
            ["CATALOGUE_GROUP_MEMBER_DUPLICATE /groups/0/members/1"],
            Findings(Content with
            {
                Groups = [Content.Groups[0] with { Members = members }], Rounds = [Content.Rounds[0] with { ExpectedUnits = members }],
            }));
    }

    [Fact]
    public void Expected_units_exist_on_the_periods_last_day()
    {
        Assert.Empty(WithLastDayOfAn(QuarterEnd));
        Assert.Equal(["CATALOGUE_ROUND_UNIT_NOT_VALID /rounds/0/period"], WithLastDayOfAn(QuarterEnd.AddDays(-1)));
    }

    [Fact]
    public void The_due_day_is_the_periods_last_day_at_the_earliest()
    {
        Assert.Empty(WithRound(round => round with { DueDay = QuarterEnd }));
        Assert.Equal(["CATALOGUE_ROUND_DUE_DAY /rounds/0/dueDay"], WithRound(round => round with { DueDay = QuarterEnd.AddDays(-1) }));
    }

    private static IEnumerable<string> WithLastDayOfAn(DateOnly day) =>
        Findings(Content with { Units = [.. Content.Units.Select(unit => unit.Id == "p.d.an" ? unit with { ValidTo = day } : unit)] });
}
