using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Gaps.SmallService;

namespace Dti.Domain.Tests.Scoring;

public class ServiceResultsTests
{
    private static readonly Round TheRound = ServicesRound("2024-Q1");

    [Fact]
    public void The_office_that_collects_may_report_too_and_is_not_missing_when_it_does_not()
    {
        var group = CatalogueWith().FindGroup(TheRound.Group)!;

        Assert.Equal(["p.d.an", "p.d.binh"], ServiceSources.InputsOf(TheRound, group, [Claim("p.d.an")], []).Select(input => input.Unit));
        Assert.Equal(["p.d", "p.d.an", "p.d.binh"], ServiceSources.InputsOf(TheRound, group, [Claim("p.d")], []).Select(input => input.Unit));
        Assert.Equal(
            [NotRankedReason.NoSubmission, NotRankedReason.NoSubmission],
            ServiceSources.InputsOf(TheRound, group, [Claim("p.d")], []).Where(input => input.Unit != "p.d").Select(input => input.Reason!.Value));
    }

    [Fact]
    public void The_office_stands_first_with_what_its_units_add_up_to()
    {
        var results = Compute(Services("p.d.an", Reported(Online, null, 30, 50)), Services("p.d.binh", Reported(Online, null, 10, 50)));

        Assert.Equal(["p.d", "p.d.an", "p.d.binh"], results.Units.Select(unit => unit.Unit));
        Assert.Equal(new Rate(40, 100), results.Find("p.d")!.Measurements.Single().Rate);
        Assert.Equal(new YearToDate(new Rate(40, 100), 3), results.Find("p.d")!.Measurements.Single().YearToDate);
    }

    [Fact]
    public void Where_nothing_is_known_nobody_stands() => Assert.Empty(Compute().Units);

    [Fact]
    public void The_board_of_the_index_ranks_who_has_every_component_and_names_what_the_others_lack()
    {
        var results = Compute(
            Services("p.d.an", Reported(Online, null, 30, 50), Reported(Offered, null, 8, 10)), Services("p.d.binh", Reported(Online, null, 10, 50)));

        var board = ServiceBoard.Of(Gaps.ServiceScoreTests.Index, TheRound, CatalogueWith(), results);

        Assert.Equal(("766", 22m), (board.Code, board.MaxPoints));
        Assert.Equal((1, "p.d.an", 22m), (board.Placements.Single().Rank, board.Placements[0].Unit, board.Placements[0].Points));
        Assert.Equal(("p.d.binh", "Chưa có số liệu của: TTHC được cung cấp DVCTT toàn trình. Đề nghị bổ sung; nếu không phát sinh thì ghi 0."), (board.NotRanked!.Single().Unit, board.NotRanked![0].Reason));
    }

    [Fact]
    public void The_board_of_the_index_tells_who_sent_nothing_from_who_sent_what_cannot_be_used()
    {
        EditionInput[] inputs =
            [new("p.d.an", null, NotRankedReason.NoSubmission, null), new("p.d.binh", null, NotRankedReason.NotUsable, "r2")];
        var results = new ServiceResults(new ServiceSources(inputs, null, null), []);

        var board = ServiceBoard.Of(Gaps.ServiceScoreTests.Index, TheRound, CatalogueWith(), results);

        Assert.Equal([NotRankedReason.NoSubmission, NotRankedReason.NotUsable], board.NotRanked!.Select(unit => unit.Code));
        Assert.Equal(
            ["Chưa gửi số liệu của kỳ này.", "Số liệu đã gửi chưa sử dụng được. Đề nghị xem phản hồi của tệp, sửa rồi gửi lại."],
            board.NotRanked!.Select(unit => unit.Reason));
    }

    [Fact]
    public void Services_are_part_of_an_editions_id_and_their_order_is_not()
    {
        EditionInput[] inputs = [new("p.d.an", "r1", null, null), new("p.d.binh", "r2", null, null)];

        Assert.Equal(Id(new ServiceSources(inputs, null, null)), Id(new ServiceSources([.. inputs.Reverse()], null, null)));
        Assert.Equal(
            5,
            new[]
            {
                Id(null), Id(new ServiceSources([], null, null)), Id(new ServiceSources(inputs, null, null)),
                Id(new ServiceSources(inputs, Reference, null)), Id(new ServiceSources(inputs, null, Reference)),
            }.Distinct().Count());
    }

    private static EditionReference Reference => new(Period("2023-Q4"), "p.d.communes", "e1");

    private static string Id(ServiceSources? services) => Edition.IdOf(Period("2024-Q1"), "p.d.communes", [], null, "c1", "1", services);

    private static UnitServices Services(string unit, params IndicatorValue[] values) => new(unit, values, []);

    private static ServiceResults Compute(params UnitServices[] services) => ServiceResults.Compute(
        TheRound, CatalogueWith(),
        new ServiceSources([.. services.Select(unit => new EditionInput(unit.Unit, "r-" + unit.Unit, null, null))], null, null),
        services.ToDictionary(unit => unit.Unit), before: null);

    private static Claim Claim(string unit) => new(
        "s-" + unit, "c1", "services/x.xlsx", unit, unit, ScoreStage.SelfScored, new DateTimeOffset(2024, 4, 1, 0, 0, 0, TimeSpan.Zero), "h");
}
