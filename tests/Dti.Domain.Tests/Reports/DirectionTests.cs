using Dti.Domain.Reports;

namespace Dti.Domain.Tests.Reports;

public class DirectionTests
{
    [Theory]
    [InlineData(436.5, 251.16, "tăng 185,34 điểm")]
    [InlineData(10.5, 12, "giảm 1,50 điểm")]
    [InlineData(7, 7, "không thay đổi")]
    [InlineData(7.001, 7, "thay đổi không đáng kể")]
    [InlineData(7.005, 7, "tăng 0,01 điểm")]
    public void Points_go_up_down_or_stay(double now, double before, string says) =>
        Assert.Equal(says, Direction.Change(Figure(now), Figure(before), 2, "điểm").Plain);

    [Theory]
    [InlineData(5, 4, "giảm 01 bậc")]
    [InlineData(39, 7, "giảm 32 bậc")]
    [InlineData(1, 3, "tăng 02 bậc")]
    [InlineData(3, 3, "giữ nguyên thứ hạng")]
    public void A_smaller_rank_is_a_rise(double now, double before, string says) =>
        Assert.Equal(says, Direction.OfRank(Figure(now), Figure(before)).Plain);

    [Theory]
    [InlineData(436.5, 251.16, 5, 4, "tăng 185,34 điểm nhưng giảm 01 bậc")]
    [InlineData(10, 5, 1, 2, "tăng 5,00 điểm, tăng 01 bậc")]
    [InlineData(5, 10, 2, 2, "giảm 5,00 điểm, giữ nguyên thứ hạng")]
    public void Points_and_rank_that_part_are_set_against_each_other(double now, double before, int rank, int rankBefore, string says) =>
        Assert.Equal(says, Direction.OfPlace(Figure(now), Figure(before), Figure(rank), Figure(rankBefore)).Plain);

    [Theory]
    [InlineData(75.6, 80, "thấp hơn 4,4 điểm phần trăm")]
    [InlineData(99.1, 80, "cao hơn 19,1 điểm phần trăm")]
    [InlineData(80, 80, "bằng")]
    [InlineData(79.96, 80, "thấp hơn không đáng kể")]
    [InlineData(80.04, 80, "cao hơn không đáng kể")]
    public void A_result_lies_above_below_or_at_its_target(double result, double target, string says) =>
        Assert.Equal(says, Direction.Distance(Figure(result), Figure(target), 1, "điểm phần trăm").Plain);

    [Fact]
    public void The_smaller_is_taken_from_the_larger_whichever_way_it_went()
    {
        var (now, before) = (Figure(1), Figure(3));

        var change = Assert.Single(Direction.Change(now, before, 0, "điểm").Figures);

        Assert.Equal(2m, change.Value);
        Assert.Equal([before.Origin, now.Origin], Assert.IsType<FigureOrigin.Formula>(change.Origin).Over);
    }

    private static Sourced Figure(double value) => new((decimal)value, new FigureOrigin.Catalogue("v", $"{value}"));
}
