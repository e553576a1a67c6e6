using Dti.Domain.Catalogue;
using Dti.Domain.Reports;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Reports.SmallReport;

namespace Dti.Domain.Tests.Reports;

public class IndexAnalysisReportTests
{
    private static readonly ReportKind Kind = ReportKinds.Find("index-analysis")!;

    [Fact]
    public void A_unit_reads_its_points_its_rank_its_class_and_the_mean()
    {
        Assert.Contains(
            "Quý I năm 2023, xã An đạt 250,26/300 điểm, xếp hạng 1/2, mức xếp loại Tốt; trung bình của các đơn vị là 140,38 điểm.", Texts(Of("p.d.an")));
    }

    [Fact]
    public void What_lies_between_a_unit_and_the_next_place_and_class_is_said()
    {
        var texts = Texts(Of("p.d.binh"));

        Assert.Contains("Để bằng điểm đơn vị xếp hạng 1 (xã An), thị trấn Bình còn thiếu 219,76 điểm.", texts);
        Assert.Contains("Để đạt mức Tốt (từ 240 điểm), còn thiếu 209,50 điểm.", texts);
        Assert.DoesNotContain(texts, text => text.StartsWith("Tổng điểm cao hơn ngưỡng", StringComparison.Ordinal));
        Assert.Contains("Tổng điểm cao hơn ngưỡng mức Tốt (240 điểm) 10,26 điểm.", Texts(Of("p.d.an")));
    }

    [Fact]
    public void Units_of_one_rank_are_told_so()
    {
        var tied = Ranked(With([Card("p.d.binh", 1m, 2m), Card("p.d.an", 2m, 1m)], []), "p.d.an");

        Assert.Contains(Texts(Kind.Compose(tied)), text => text.Contains("xếp hạng 1/2 (đồng hạng)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_unit_alone_is_compared_with_nobody()
    {
        var report = Kind.Compose(Ranked(FactsWithout(MissingBinh), "p.d.an"));

        Assert.Contains("Quý I năm 2023, xã An đạt 250,26/300 điểm, xếp hạng 1/1, mức xếp loại Tốt. Có 1/2 đơn vị được xếp hạng.", Texts(report));
        Assert.DoesNotContain(Texts(report), text => text.Contains("trung bình của các đơn vị", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Body.OfType<ReportPart.Drawing>(), drawing => drawing.Chart.Title.Contains("thứ hạng", StringComparison.Ordinal));
    }

    [Fact]
    public void A_unit_that_is_not_ranked_is_told_why_and_never_that_it_has_nothing()
    {
        var report = Kind.Compose(Ranked(FactsWithout(MissingBinh), "p.d.binh"));

        Assert.Contains("Thị trấn Bình không được xếp hạng quý I năm 2023: chưa gửi số liệu của kỳ này.", Texts(report));
        Assert.DoesNotContain(Headings(report), heading => heading.StartsWith("2.1.", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_maxima_are_unknown_there_are_no_shares_and_nothing_is_lost()
    {
        var rubric = TheRubric with { Indices = [.. TheRubric.Indices.Select(index => index with { MaxPoints = null })], ClassLimits = [] };
        var report = Kind.Compose(Ranked(FactsBy(rubric), "p.d.an"));

        Assert.Contains("Quý I năm 2023, xã An đạt 250,26 điểm, xếp hạng 1/2; trung bình của các đơn vị là 140,38 điểm.", Texts(report));
        Assert.Contains("Đạt 100,00 điểm, xếp hạng 1/2; trung bình của các đơn vị là 55,25 điểm.", Texts(report));
        Assert.DoesNotContain(Texts(report), text => text.Contains("mất", StringComparison.Ordinal) && !text.StartsWith('['));
    }

    [Fact]
    public void Criteria_say_what_was_won_and_lost_and_who_must_act()
    {
        var rubric = TheRubric with
        {
            Indices = [TheRubric.Indices[0] with { Offices = ["Văn phòng", "các ngân hàng"] }, TheRubric.Indices[1]],
            Criteria = [new Criterion("1.1", "Họp", "awareness", 60m, []), new Criterion("1.2", "Tin bài", "awareness", 40m, ["Đài"])],
        };
        var facts = With([Card("p.d.an", 70m, 20m), Card("p.d.binh", 5m, 5m)], [], rubric);
        var scores = new UnitScores("p.d.an", ScoreStage.SelfScored, IsDisputed: false, [])
        {
            Criteria = [Scored("1.1", "Họp", 60m, row: 5), Scored("1.2", "Tin bài", 10m, row: 6)],
        };
        var report = Kind.Compose(Ranked(
            facts.Collecting(scored => scored with { Scores = new Dictionary<string, UnitScores> { ["p.d.an"] = scores } }), "p.d.an"));

        Assert.Contains("Đạt 70,00/100 điểm (70,00%), mất 30,00 điểm, xếp hạng 1/2; trung bình của các đơn vị là 37,50 điểm.", Texts(report));
        Assert.Contains("Đạt điểm tối đa: họp.", Items(report.Body));
        Assert.Contains("1.2 Tin bài: đạt 10,00/40 điểm, mất 30,00 điểm.", Items(report.Body));
        Assert.Contains("Trách nhiệm: Văn phòng; các ngân hàng.", Items(report.Body));
        Assert.Contains("Văn phòng: nhận thức số (mất 30,00 điểm).", Items(report.Body));
        Assert.Contains("Các ngân hàng: nhận thức số (mất 30,00 điểm).", Items(report.Body));
        Assert.Equal(
            ["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV"], report.Annexes.Select(annex => annex.Label));
        Assert.Equal(["1.1|Họp|Nhận thức số|60,00|60,00|0,00", "1.2|Tin bài|Nhận thức số|40,00|10,00|30,00"], Rows(report.Annexes[2].Parts).Skip(1));
    }

    [Fact]
    public void Points_and_rank_are_set_beside_those_of_the_round_before()
    {
        var texts = Texts(Kind.Compose(After(earlier: [Card("p.d.an", 90m, 100m), Card("p.d.binh", 100m, 150m)])));

        Assert.Contains("Quý IV năm 2022: 190,00 điểm, xếp hạng 2/2. So với kỳ trước, xã An tăng 60,26 điểm, tăng 01 bậc.", texts);
    }

    [Fact]
    public void Rounds_that_are_not_compared_still_stand_side_by_side()
    {
        var facts = After(earlier: [Card("p.d.an", 90m, 100m), Card("p.d.binh", 100m, 150m)], rubric: TheRubric with { Id = "other", Name = "Bộ chỉ số cũ" });

        var texts = Texts(Kind.Compose(facts)).ToList();

        Assert.Contains("Kỳ trước chấm theo bộ chỉ số cũ, kỳ này chấm theo bộ chỉ số, nên không so sánh điểm và thứ hạng giữa hai kỳ.", texts);
        Assert.Contains("Quý IV năm 2022: 190,00 điểm, xếp hạng 2/2 (chỉ để tham khảo).", texts);
        Assert.DoesNotContain(texts, text => text.Contains("So với kỳ trước", StringComparison.Ordinal));
    }

    [Fact]
    public void Work_of_the_period_is_asked_for_index_by_index()
    {
        var report = Of("p.d.an");

        Assert.Equal(["I. CÔNG TÁC CHUYỂN ĐỔI SỐ", "1. Nhận thức số", "2. Hoạt động chính quyền số"], Headings(report).Take(3));
        Assert.Contains("kết quả thực hiện nhận thức số trong kỳ", Asked(report));
    }

    private static ReportFacts After(IReadOnlyList<Scorecard> earlier, Rubric? rubric = null)
    {
        var round = Content.Rounds[0];
        var before = new RankedRound(Period("2022-Q4"), Content.Groups[0], rubric ?? TheRubric, UnitLevel.Commune, Ranking.Of(rubric ?? TheRubric, earlier, []));
        return Ranked(
            Facts.Collecting(scored => scored with
            {
                Comparison = RoundComparison.Of(new RankedRound(round.Period, Content.Groups[0], TheRubric, UnitLevel.Commune, scored.Edition.Ranking), before),
                Earlier = [new EarlierRound("fedcba9876543210fedc", before)],
            }),
            "p.d.an");
    }

    private static CriterionScore Scored(string code, string name, decimal points, int row) =>
        new(code, name, "awareness", 60m, points, null, null, "Biểu", new CellAddress(row, 4));

    private static ReportContent Of(string unit) => Kind.Compose(Ranked(Facts, unit));

    private static ReportFacts Ranked(ReportFacts facts, string unit) => facts with { Unit = unit, Ranked = facts.Collected };

    private static IEnumerable<string> Texts(ReportContent report) => [.. Prose(report.Body), .. Items(report.Body)];
}
