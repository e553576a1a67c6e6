using Dti.Domain.Catalogue;
using Dti.Domain.Scoring;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Scoring.SmallRound;

namespace Dti.Domain.Tests.Scoring;

public class LostPointsTests
{
    [Fact]
    public void Krong_No_lost_34474_hundredths_where_its_report_says()
    {
        var lost = LostPoints.Of(KrongNo.Rubric, KrongNo.Cards.Single(card => card.Unit == "krong-no").Points, []);

        Assert.Equal(344.74m, lost.Total);
        Assert.Equal(
            [
                ("digital-government", 65.97m, 134.03m, "32.99", 5), ("cyber-security", 28m, 72m, "28.00", 3),
                ("digital-economy", 83.56m, 66.44m, "55.71", 4), ("institutions", 60m, 40m, "60.00", 2),
                ("digital-society", 129m, 21m, "86.00", 2), ("human-resources", 89.73m, 10.27m, "89.73", 1),
                ("infrastructure", 99m, 1m, "99.00", 0), ("awareness", 100m, 0m, "100.00", 0),
            ],
            lost.Indices.Select(loss => (loss.Index.Code, loss.Points, loss.Lost!.Value, Percent(loss.Share), loss.Index.Offices.Count)));
    }

    [Fact]
    public void Pillars_of_Krong_No_have_the_shares_of_its_report()
    {
        var shares = KrongNo.Rubric.Pillars.Select(pillar => KrongNo.Ranking.FindBoard(pillar.Code)!)
            .Select(board => Percent(board.ShareOf(board.ByUnit()["krong-no"].Points)));

        Assert.Equal(["63.24", "70.81", "77.80"], shares);
    }

    [Fact]
    public void What_is_equally_lost_stands_in_rubric_order_and_what_is_unknown_last()
    {
        var rubric = TheRubric with { Indices = [TheRubric.Indices[0] with { MaxPoints = null }, .. TheRubric.Indices.Skip(1)] };

        var lost = LostPoints.Of(rubric, Card("a", 1m, 90m, 190m, 140m).Points, []);

        Assert.Null(lost.Total);
        Assert.Equal(
            [("security", 10m), ("digital-government", 10m), ("digital-society", 10m), ("awareness", (decimal?)null)],
            lost.Indices.Select(loss => (loss.Index.Code, loss.Lost)));
    }

    [Fact]
    public void Criteria_stand_within_their_index_most_lost_first()
    {
        var lost = Within([Score("1.1", "Họp", 9m), Score("1.2", "Văn bản", 3m), Score("1.3", "Tin bài", null)], []);

        Assert.Equal(
            [("1.2", 7m), ("1.1", 1m), ("1.3", (decimal?)null)], lost.Select(loss => (loss.Score.Code, loss.Lost)));
    }

    [Fact]
    public void The_rubric_outweighs_what_a_form_prints()
    {
        var lost = Within([Score("1.1", "Họp", 9m)], [new("1.1", "Khác", "awareness", 20m, ["Phòng Nội vụ"])]);

        Assert.Equal((20m, 11m), (lost[0].MaxPoints, lost[0].Lost));
        Assert.Equal(["Phòng Nội vụ"], lost[0].Offices);
    }

    [Fact]
    public void A_criterion_without_a_number_is_known_by_its_name_and_one_without_offices_takes_those_of_the_index()
    {
        var lost = Within(
            [Score("", "HỌP  ban chỉ đạo", 9m), Score("", "Không rõ", 9m)],
            [new("1.1", "Họp Ban chỉ đạo", "awareness", null, []), new("6.1", "Không rõ", "security", 50m, ["Phòng Khác"])]);

        Assert.Equal([10m, 10m], lost.Select(loss => loss.MaxPoints));
        Assert.All(lost, loss => Assert.Equal(["Văn phòng"], loss.Offices));
    }

    private static IReadOnlyList<CriterionLoss> Within(IReadOnlyList<CriterionScore> scores, IReadOnlyList<Criterion> criteria)
    {
        var rubric = TheRubric with
        {
            Indices = [TheRubric.Indices[0] with { Offices = ["Văn phòng"] }, .. TheRubric.Indices.Skip(1)], Criteria = criteria,
        };
        return LostPoints.Of(rubric, Card("a", 10m).Points, scores).Indices.Single(loss => loss.Index.Code == "awareness").Criteria;
    }

    private static CriterionScore Score(string code, string name, decimal? points) =>
        new(code, name, "awareness", 10m, points, Verified: null, Final: null, "Biểu", new CellAddress(1, 1));

    private static string Percent(decimal? share) =>
        Math.Round(share!.Value * 100m, 2, MidpointRounding.AwayFromZero).ToString("F2", System.Globalization.CultureInfo.InvariantCulture);
}
