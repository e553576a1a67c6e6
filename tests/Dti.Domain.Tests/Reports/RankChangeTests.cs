using Dti.Domain.Catalogue;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Reports.SmallReport;

namespace Dti.Domain.Tests.Reports;

public class RankChangeTests
{
    [Fact]
    public void Who_rose_and_who_fell_is_said_with_both_ranks()
    {
        var report = Compose(After(Card("p.d.an", 1m, 1m), Card("p.d.binh", 2m, 2m)));

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

        Assert.Equal("(từ hạng 2/2 lên hạng 1/1)", Items(Compose(After(facts, Card("p.d.an", 1m, 0m), Card("p.d.binh", 2m, 2m))).Body).First()[^27..^1]);
    }

    [Fact]
    public void A_round_in_which_nobody_was_ranked_is_not_compared_with()
    {
        var report = Compose(After());

        Assert.Contains("Quý\u00A0IV năm\u00A02022 chưa có đơn vị nào được xếp hạng nên không so sánh thứ hạng.", Prose(report.Body));
        Assert.DoesNotContain("Hạng kỳ trước", Rows(report.Annexes[0].Parts).First(), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Body.OfType<ReportPart.Drawing>(), drawing => drawing.Chart.Kind == ChartKind.Lines);
    }

    private static ReportFacts After(params Scorecard[] earlier) => After(Facts, earlier);

    private static ReportFacts After(ReportFacts facts, params Scorecard[] earlier)
    {
        var before = new RankedRound(Period("2022-Q4"), Content.Groups[0], TheRubric, UnitLevel.Commune, Ranking.Of(TheRubric, earlier, []));
        return facts.Collecting(scored => scored with
        {
            Comparison = RoundComparison.Of(
                new RankedRound(facts.Period, Content.Groups[0], TheRubric, UnitLevel.Commune, scored.Edition.Ranking), before),
            Earlier = [new EarlierRound("fedcba9876543210fedc", before)],
        });
    }
}
