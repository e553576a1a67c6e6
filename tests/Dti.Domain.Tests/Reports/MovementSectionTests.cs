using Dti.Domain.Catalogue;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Reports.SmallReport;

namespace Dti.Domain.Tests.Reports;

/// <summary>How the units of an office moved against the round before; now Xã An has 250,255 points and Thị trấn Bình 30,5.</summary>
public class MovementSectionTests
{
    [Fact]
    public void Rises_and_falls_are_counted_and_the_furthest_named()
    {
        var report = After(Card("p.d.an", 90m, 100m), Card("p.d.binh", 100m, 150m));

        Assert.Contains(
            "So với quý\u00A0IV năm\u00A02022, có 01 đơn vị tăng hạng, 01 đơn vị giảm hạng, 0 đơn vị giữ nguyên thứ hạng; "
            + "điểm trung bình giảm từ 220,00 điểm xuống 140,38 điểm.",
            Prose(report.Body));
        Assert.Contains("Tăng hạng nhiều nhất: xã An tăng 60,26 điểm, tăng 01 bậc (từ hạng 2 lên hạng 1).", Items(report.Body));
        Assert.Contains("Giảm hạng nhiều nhất: thị trấn Bình giảm 219,50 điểm, giảm 01 bậc (từ hạng 1 xuống hạng 2).", Items(report.Body));
    }

    [Fact]
    public void What_is_drawn_over_time_is_called_a_mean()
    {
        var drawn = After(Card("p.d.an", 90m, 100m), Card("p.d.binh", 100m, 150m)).Body.OfType<ReportPart.Drawing>();

        var chart = Assert.Single(drawn, one => one.Chart.Kind == ChartKind.Lines).Chart;

        Assert.Equal("Điểm trung bình", Assert.Single(chart.Series).Name);
        Assert.Equal(["220,00", "140,38"], chart.Series[0].Values.Select(value => value!.Shown));
    }

    [Fact]
    public void Means_that_are_printed_alike_have_not_moved()
    {
        var report = After(Card("p.d.an", 100m, 150.268m), Card("p.d.binh", 10.5m, 20m));

        Assert.Contains(Prose(report.Body), text => text.EndsWith("; điểm trung bình là 140,38 điểm.", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_rose_and_who_fell_is_said_with_both_ranks()
    {
        var report = After(Card("p.d.an", 1m, 1m), Card("p.d.binh", 2m, 2m));

        Assert.Contains("So với quý\u00A0IV năm\u00A02022, có 01 đơn vị tăng hạng, 01 đơn vị giảm hạng, 0 đơn vị giữ nguyên thứ hạng; "
            + "điểm trung bình tăng từ 3,00 điểm lên 140,38 điểm.", Prose(report.Body));
        Assert.Contains("Tăng hạng nhiều nhất: xã An tăng 248,26 điểm, tăng 01 bậc (từ hạng 2 lên hạng 1).", Items(report.Body));
        Assert.Contains("Giảm hạng nhiều nhất: thị trấn Bình tăng 26,50 điểm nhưng giảm 01 bậc (từ hạng 1 xuống hạng 2).", Items(report.Body));
        Assert.Equal("Xếp hạng|Tên đơn vị|Nhận thức số|Hoạt động chính quyền số|Tổng điểm|Mức xếp loại|Hạng kỳ trước|Thay đổi hạng", Rows(report.Annexes[0].Parts).First());
        Assert.Contains("1|Xã An|100,00|150,26|250,26|Tốt|2|+1", Rows(report.Annexes[0].Parts));
    }

    [Fact]
    public void Ranks_among_different_numbers_say_among_how_many()
    {
        var facts = With([Card("p.d.an", 1m, 1m)], [MissingBinh]);

        Assert.Equal("(từ hạng 2/2 lên hạng 1/1)", Items(After(facts, Card("p.d.an", 1m, 0m), Card("p.d.binh", 2m, 2m)).Body).First()[^27..^1]);
    }

    [Fact]
    public void A_round_in_which_nobody_was_ranked_is_not_compared_with()
    {
        var report = After();

        Assert.Contains("Quý\u00A0IV năm\u00A02022 chưa có đơn vị nào được xếp hạng nên không so sánh thứ hạng.", Prose(report.Body));
        Assert.DoesNotContain("Hạng kỳ trước", Rows(report.Annexes[0].Parts).First(), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Body.OfType<ReportPart.Drawing>(), drawing => drawing.Chart.Kind == ChartKind.Lines);
    }

    private static ReportContent After(params IReadOnlyList<Scorecard> earlier) => After(Facts, earlier);

    private static ReportContent After(ReportFacts facts, params IReadOnlyList<Scorecard> earlier)
    {
        var before = new RankedRound(
            Period("2022-Q4"), Content.Groups[0], TheRubric, UnitLevel.Commune, Ranking.Of(TheRubric, earlier, []));
        return Compose(facts.Collecting(scored => scored with
        {
            Comparison = RoundComparison.Of(
                new RankedRound(scored.Round.Period, scored.Group, TheRubric, UnitLevel.Commune, scored.Edition.Ranking), before),
            Earlier = [new EarlierRound("fedcba9876543210fedc", before)],
        }));
    }
}
