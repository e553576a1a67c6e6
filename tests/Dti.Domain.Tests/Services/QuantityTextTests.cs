using System.Globalization;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Domain.Tests.Services;

public class QuantityTextTests
{
    private static readonly CellAddress Cell = new(5, 6);

    [Theory]
    [InlineData("86,5%", "86.5", 1)]
    [InlineData("75.6%", "75.6", 1)]
    [InlineData("86,5 %", "86.5", 1)]
    [InlineData("100%", "100", 0)]
    [InlineData("99,17%.", "99.17", 2)]
    [InlineData("đạt 86,5%", "86.5", 1)]
    [InlineData("Đạt tỷ lệ: 86,50%", "86.50", 2)]
    [InlineData("45 phần trăm", "45", 0)]
    public void A_percentage_keeps_the_decimals_that_were_typed(string typed, string percent, int decimals)
    {
        var quantity = QuantityText.Parse(Cell, typed);

        Assert.Equal((QuantityKind.Percent, Number(percent), decimals, typed), (
            quantity.Kind, quantity.Percent!.Value, quantity.Figure.Decimals!.Value, quantity.Figure.Shown));
        Assert.True(quantity.Figure.IsTyped);
        Assert.False(quantity.IsVague);
    }

    [Theory]
    [InlineData("khoảng 80,3%", "80.3")]
    [InlineData("trên 96%", "96")]
    [InlineData("Hơn 70%", "70")]
    [InlineData("gần 50%", "50")]
    [InlineData("đạt trên 50 %", "50")]
    [InlineData("ước đạt 12,5%", "12.5")]
    [InlineData("≥80%", "80")]
    [InlineData(">= 80%", "80")]
    [InlineData("80% trở lên", "80")]
    [InlineData("dưới 5%", "5")]
    [InlineData("~ 45%", "45")]
    public void Estimates_and_bounds_are_vague(string typed, string percent)
    {
        var quantity = QuantityText.Parse(Cell, typed);

        Assert.True(quantity.IsVague);
        Assert.Equal(Number(percent), quantity.Percent);
    }

    [Theory]
    [InlineData("423/489", 423, 489, "")]
    [InlineData("278/278 hồ sơ", 278, 278, "hồ sơ")]
    [InlineData("278 hồ sơ/ 280 hồ sơ", 278, 280, "hồ sơ")]
    [InlineData("3.662/4.393", 3662, 4393, "")]
    [InlineData("24,267 / 33,699", 24267, 33699, "")]
    [InlineData("24 267/33 699 hồ sơ", 24267, 33699, "hồ sơ")]
    [InlineData("101 trên tổng số 274 TTHC", 101, 274, "tthc")]
    [InlineData("12/2023 hồ sơ", 12, 2023, "hồ sơ")]
    public void Counts_alone_give_no_percentage(string typed, int numerator, int denominator, string measure)
    {
        var quantity = QuantityText.Parse(Cell, typed);

        Assert.Equal((QuantityKind.Ratio, measure), (quantity.Kind, quantity.Measure));
        Assert.Equal((numerator, denominator), quantity.Ratio);
        Assert.Null(quantity.Percent);
    }

    [Theory]
    [InlineData("423/489 (86,5%)")]
    [InlineData("86,5% (423/489)")]
    [InlineData("423/489 hồ sơ, đạt 86,5%")]
    [InlineData("423/489 hồ sơ đạt tỷ lệ 86,5%")]
    [InlineData("86,5 % (423/489 hồ sơ)")]
    [InlineData("423/489=86,5%")]
    public void Counts_and_their_percentage_are_both_kept(string typed)
    {
        var quantity = QuantityText.Parse(Cell, typed);

        Assert.Equal((86.5m, 1), (quantity.Percent!.Value, quantity.Figure.Decimals!.Value));
        Assert.Equal((423m, 489m), quantity.Ratio);
    }

    [Theory]
    [InlineData("1.009", "1009", "")]
    [InlineData("1.009 hồ sơ", "1009", "hồ sơ")]
    [InlineData("1 009 hồ sơ", "1009", "hồ sơ")]
    [InlineData("168 máy", "168", "máy")]
    [InlineData("1.133.820.000 đồng", "1133820000", "đồng")]
    [InlineData("1,2 tỷ đồng", "1200000000", "đồng")]
    [InlineData("12 triệu đồng", "12000000", "đồng")]
    public void An_amount_is_what_it_says_with_its_measure(string typed, string value, string measure)
    {
        var quantity = QuantityText.Parse(Cell, typed);

        Assert.Equal((QuantityKind.Amount, Number(value), measure), (quantity.Kind, quantity.Figure.Value!.Value, quantity.Measure));
    }

    [Theory]
    [InlineData("436.500%", "436500 436.500")]
    [InlineData("1.250 triệu đồng", "1250000000 1250000.000")]
    public void What_can_be_two_numbers_is_neither(string typed, string candidates)
    {
        var quantity = QuantityText.Parse(Cell, typed);

        Assert.Equal((FigureState.Ambiguous, QuantityKind.None), (quantity.Figure.State, quantity.Kind));
        Assert.Equal(candidates.Split(' ').Select(Number), quantity.Figure.Candidates);
    }

    [Theory]
    [InlineData("15/4/2024")]
    [InlineData("12/2023")]
    [InlineData("75 100%")]
    [InlineData("Đang thực hiện")]
    [InlineData("100 chưa đạt")]
    [InlineData("5 triệu")]
    [InlineData("8,5/10")]
    [InlineData("1.23.4%")]
    [InlineData("86,5%%")]
    [InlineData("- 86,5%")]
    [InlineData("từ 80% đến 85%")]
    [InlineData("80-85%")]
    [InlineData("100 % (không tính hồ sơ của 02 xã)")]
    public void Nonsense_is_unreadable_and_keeps_its_text(string typed)
    {
        var quantity = QuantityText.Parse(Cell, typed);

        Assert.Equal((FigureState.Unreadable, typed, QuantityKind.None), (quantity.Figure.State, quantity.Figure.Shown, quantity.Kind));
        Assert.Null(quantity.Ratio);
    }

    [Theory]
    [InlineData("", FigureState.Blank)]
    [InlineData(" ", FigureState.Blank)]
    [InlineData("-", FigureState.Dash)]
    [InlineData("chưa có số liệu", FigureState.NotScored)]
    [InlineData("Không áp dụng", FigureState.NotApplicable)]
    public void Marks_in_place_of_a_figure_stay_what_they_are(string typed, FigureState state) =>
        Assert.Equal(state, QuantityText.Parse(Cell, typed).Figure.State);

    [Theory]
    [InlineData("86,5", "86.5")]
    [InlineData("100", "100")]
    [InlineData("0", "0")]
    public void A_number_without_a_sign_is_a_percentage_where_a_rate_stands(string typed, string percent) =>
        Assert.Equal(Number(percent), QuantityText.Parse(Cell, typed, isRate: true).Percent);

    [Fact]
    public void A_share_of_one_may_be_a_percentage_below_one_as_well()
    {
        var quantity = QuantityText.Parse(Cell, "0,865", isRate: true);

        Assert.Equal(FigureState.Ambiguous, quantity.Figure.State);
        Assert.Equal([0.865m, 86.5m], quantity.Figure.Candidates);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
