using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Scoring;

public class PreviousRoundTests
{
    [Theory]
    [InlineData("2024-Q1", "2023-Q4")]
    [InlineData("2023-Q4", "2023-Q2")]
    [InlineData("2023-Q1", null)]
    [InlineData("2024-H1", "2023-H2")]
    [InlineData("2024", "2023")]
    [InlineData("2024-M08", "2023-M08")]
    [InlineData("2024-M07", null)]
    public void A_round_follows_the_latest_earlier_one_of_the_same_length(string period, string? previous)
    {
        string[] periods = ["2023-Q1", "2023-Q2", "2023-Q4", "2024-Q1", "2024-Q2", "2023-H2", "2024-H1", "2023", "2024", "2023-M08", "2024-M07", "2024-M08"];

        Assert.Equal(previous, Previous(period, [.. periods.Select(code => Round(code))])?.Period.ToString());
    }

    [Fact]
    public void A_group_of_the_same_office_that_took_the_place_of_another_is_looked_at_against_it()
    {
        Assert.Equal("p.d.communes", Previous("2023-Q2", [Round("2023-Q1"), Round("2023-Q2", "p.d.new")], "p.d.new")!.Group);
    }

    [Fact]
    public void Rounds_of_another_kind_or_another_office_are_no_predecessors()
    {
        Assert.Null(Previous("2023-Q2", [Round("2023-Q1") with { Kind = SubmissionKind.Services }, Round("2023-Q2")]));
        Assert.Null(Previous("2023-Q2", [Round("2023-Q1", "p.communes"), Round("2023-Q2")]));
    }

    [Theory]
    [InlineData("2024-Q1", "2023-Q1")]
    [InlineData("2024-Q2", null)]
    [InlineData("2024-H1", "2023-H1")]
    [InlineData("2024", null)]
    [InlineData("2024-M08", null)]
    public void The_same_part_of_the_year_before_is_another_one_to_look_at(string period, string? yearBefore)
    {
        string[] periods = ["2023-Q1", "2023-Q4", "2024-Q1", "2024-Q2", "2023-H1", "2024-H1", "2023", "2024", "2023-M08", "2024-M08"];

        Assert.Equal(yearBefore, Find(PreviousRound.YearBefore, period, [.. periods.Select(code => Round(code))])?.Period.ToString());
    }

    private static Round Round(string period, string group = "p.d.communes") =>
        Content.Rounds[0] with { Period = Period(period), Group = group };

    private static Round? Previous(string period, IReadOnlyList<Round> rounds, string group = "p.d.communes") =>
        Find(PreviousRound.Of, period, rounds, group);

    private static Round? Find(
        Func<ReferenceCatalogue, Round, Round?> find, string period, IReadOnlyList<Round> rounds, string group = "p.d.communes")
    {
        Group[] groups =
        [
            Content.Groups[0], Content.Groups[0] with { Id = "p.d.new" }, Content.Groups[0] with { Id = "p.communes", Owner = "p" },
        ];
        var catalogue = new ReferenceCatalogue("v", Content with { Groups = groups, Rounds = rounds });
        return find(catalogue, rounds.Single(round => round.Period == Period(period) && round.Group == group));
    }
}
