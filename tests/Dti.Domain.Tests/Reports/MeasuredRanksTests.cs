using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Periods;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Gaps.SmallService;
using static Dti.Domain.Tests.Reports.SmallMeasured;

namespace Dti.Domain.Tests.Reports;

/// <summary>What reports on services say of places in a ranking, printed or computed.</summary>
public class MeasuredRanksTests
{
    public static TheoryData<string> Reports => [.. Kinds];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Units_of_one_rank_are_not_called_best_or_last(string report)
    {
        var facts = RankedBy(("p.d.an", 7), ("p.d.binh", 7));

        var lines = Body(Compose(report, facts));

        Assert.Contains("Trong các đơn vị cấp dưới có tên trong số liệu đã gửi, 02 đơn vị có cùng thứ hạng 7.", lines);
        Assert.DoesNotContain(lines, line => line.Contains("cao nhất", StringComparison.Ordinal) || line.Contains("giảm nhiều nhất", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_stands_both_among_the_best_and_among_the_last()
    {
        var lines = Body(Compose("quarterly-results", RankedBy(("p.d.an", 7), ("p.d.binh", 9))));

        Assert.Contains(
            "Trong các đơn vị cấp dưới có tên trong số liệu đã gửi, 01 đơn vị có thứ hạng cao nhất là xã An (thứ 7); "
            + "01 đơn vị có thứ hạng thấp nhất là thị trấn Bình (thứ 9).",
            lines);
    }

    [Fact]
    public void Who_shares_the_third_place_with_the_last_is_among_the_best_alone()
    {
        var (catalogue, communes) = Many(6);
        int[] ranks = [1, 2, 3, 3, 3, 3];
        var facts = RankedBy([.. communes.Zip(ranks)]).With(measured => measured with { Catalogue = catalogue });

        var line = Assert.Single(Body(Compose("quarterly-results", facts)), one => one.Contains("cao nhất", StringComparison.Ordinal));

        Assert.Contains("06 đơn vị có thứ hạng cao nhất", line, StringComparison.Ordinal);
        Assert.DoesNotContain("thấp nhất", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_not_scored_is_not_ranked_and_never_zero()
    {
        var facts = RankedBy(("p.d.an", 7)).With(measured => measured with
        {
            NotScored = new Dictionary<string, FigureOrigin.Cell> { ["p.d.binh"] = new(SmallMeasured.File, "Xếp hạng", "B14") },
        });

        var lines = Body(Compose("quarterly-results", facts));

        Assert.Contains("Thị trấn Bình không có điểm đánh giá năm 2023 nên không được xếp hạng.", lines);
        Assert.Contains(lines, line => line.StartsWith("2|Thị trấn Bình||không xếp hạng", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_printed_ranking_the_computed_one_is_reported()
    {
        var facts = FactsOf(Printed(Online, 50)) with { Collected = SmallReport.Facts.Collected };

        Assert.Contains(
            "Trong các đơn vị được xếp hạng, 01 đơn vị có thứ hạng cao nhất là xã An (250,26 điểm, thứ 1); "
            + "01 đơn vị có thứ hạng thấp nhất là thị trấn Bình (30,50 điểm, thứ 2).",
            Body(Compose("quarterly-results", facts)));
        Assert.Contains(
            "Theo kết quả tổng hợp, xếp hạng mức độ chuyển đổi số (DTI) quý I năm 2023, xã An đạt 250,26 điểm, xếp thứ 1/2.",
            Body(Compose("quarterly-results", facts with { Unit = "p.d.an", Collected = null, Ranked = SmallReport.Facts.Collected })));
    }

    private static ReportFacts RankedBy(params (string Unit, int Rank)[] ranks)
    {
        var facts = FactsOf(Printed(Online, 50));
        var printed = new Dictionary<string, UnitServices>(facts.Measured!.Printed, StringComparer.Ordinal);
        foreach (var (at, (unit, rank)) in ranks.Index())
            printed[unit] = new UnitServices(unit, [], []) { Ranks = [new PrintedRank(2023, null, rank, "Xếp hạng", new CellAddress(6 + at, 6))] };
        return facts.With(measured => measured with { Printed = printed });
    }
}
