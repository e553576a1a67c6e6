using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Services;
using static Dti.Domain.Tests.Gaps.SmallService;

namespace Dti.Domain.Tests.Gaps;

public class ProcedureGapsTests
{
    private static readonly ApplicableTarget Eighty = new(Comparison.AtLeast, 80, IsPercent: true, "80%", Plan);

    // Chợ Đồn, first quarter of 2024 (handbook 1.1).
    private static readonly ProcedureCount[] ChoDon =
    [
        Procedure("Hỗ trợ chi phí mai táng", 38, 3, isSelection: true),
        Procedure("Trợ cấp xã hội hàng tháng", 1009, 16, isSelection: true),
        Procedure("Chứng thực bản sao", 717, 130, isSelection: true),
    ];

    [Fact]
    public void Procedures_stand_by_the_dossiers_they_miss_and_the_sum_is_reckoned_on_the_sum()
    {
        var gaps = ProcedureGaps.Of(OnlinePartial, Eighty, ChoDon);

        Assert.Equal([792m, 444m, 28m], gaps.Procedures.Select(one => one.Missing));
        Assert.Equal([808m, 574m, 31m], gaps.Procedures.Select(one => one.Needed));
        Assert.Equal([1.59m, 18.13m, 7.89m], gaps.Procedures.Select(one => Math.Round(one.Rate.Percent, 2)));
        Assert.Equal(new Rate(149, 1764), gaps.Together!.Rate);
        Assert.Equal((1412m, 1263m, 8.45m), (gaps.Together.Needed, gaps.Together.Missing, Math.Round(gaps.Together.Rate.Percent, 2)));
        Assert.True(gaps.IsSelection);
    }

    [Fact]
    public void Each_says_what_all_together_would_reach_if_it_alone_reached_the_target()
    {
        var gaps = ProcedureGaps.Of(OnlinePartial, Eighty, ChoDon);

        Assert.Equal([53.34m, 33.62m, 10.03m], gaps.Procedures.Select(one => Math.Round(one.PercentIfReached!.Value, 2)));
        Assert.Null(gaps.Together!.PercentIfReached);
    }

    [Fact]
    public void A_procedure_of_several_units_is_one_and_its_counts_are_added()
    {
        var gaps = ProcedureGaps.Of(Online, Eighty, [Procedure("Chứng thực", 100, 10), Procedure("chứng  thực", 50, 50), Procedure("Khai sinh", 10, 10)]);

        Assert.Equal(("Chứng thực", new Rate(60, 150), 60m), (gaps.Procedures.Single().Procedure, gaps.Procedures[0].Rate, gaps.Procedures[0].Missing));
        Assert.Equal(new Rate(70, 160), gaps.Together!.Rate);
    }

    [Fact]
    public void Only_procedures_of_the_indicators_level_of_service_count_and_those_of_unknown_level()
    {
        ProcedureCount[] counts =
        [
            Procedure("A", 10, 1, ServiceLevel.Full), Procedure("B", 10, 1, ServiceLevel.Partial), Procedure("C", 10, 1), Procedure("D", 10, null), Procedure("", 99, 1),
        ];

        Assert.Equal(["A", "C"], ProcedureGaps.Of(OnlineFull, Eighty, counts).Procedures.Select(one => one.Procedure));
        Assert.Equal(["A", "B", "C"], ProcedureGaps.Of(Online, Eighty, counts).Procedures.Select(one => one.Procedure));
    }

    [Fact]
    public void An_indicator_that_is_not_about_dossiers_has_none()
    {
        Assert.Empty(ProcedureGaps.Of(Offered, Eighty, ChoDon).Procedures);
        Assert.Null(ProcedureGaps.Of(indicator: null, Eighty, ChoDon).Together);
    }

    [Fact]
    public void A_procedure_with_a_channel_above_its_total_misses_nothing_that_is_known()
    {
        var gaps = ProcedureGaps.Of(Online, Eighty, [Procedure("A", 10, 1), Procedure("B", 10, 11), Procedure("C", 10, 1) with { Post = 12 }]);

        Assert.Equal((new Rate(1, 10), "A"), (gaps.Together!.Rate, gaps.Procedures.Single().Procedure));
    }
}
