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

    private static ReportContent After(params IReadOnlyList<Scorecard> earlier)
    {
        var before = new RankedRound(
            Period("2022-Q4"), Content.Groups[0], TheRubric, UnitLevel.Commune, Ranking.Of(TheRubric, earlier, []));
        return Compose(Facts.Collecting(scored => scored with
        {
            Comparison = RoundComparison.Of(
                new RankedRound(scored.Round.Period, scored.Group, TheRubric, UnitLevel.Commune, scored.Edition.Ranking), before),
            Earlier = [new EarlierRound("fedcba9876543210fedc", before)],
        }));
    }
}
